/**
 * Small words at the borders of clauses, lower case.
 * Source: Duden, "Die Grammatik", chapters on conjunctions and on complex sentences.
 */
import { wordSet } from '../word-list.ts';

/** Open an indirect question wherever the verb stands. */
export const ALWAYS_QUESTIONS = wordSet('ob inwieweit inwiefern warum weshalb wieso');

/** "dass", also in the spelling before 1996. */
export const DASS = wordSet('dass daß');

/** "nur dass", "vor allem dass", "ohne dass" */
export const BEFORE_DASS = wordSet('nur auch selbst sogar erst vor allem außer so ohne statt als');

/** "ohne dass", "so dass": clauses that tell how, not what was said. */
export const ADVERBIAL_BEFORE_DASS = wordSet('so ohne statt als');

/** "als einst Huber", "Statt Huber kam Berger", "Anders als Huber": who is only compared or replaced. */
export const COMPARING = wordSet('als wie');
export const INSTEAD_OF = wordSet('statt anstatt anstelle');
export const OTHERWISE = wordSet('anders');

/** "um zu gewinnen": infinitives that tell what for, not what was said. */
export const ADVERBIAL_INFINITIVES = wordSet('um ohne statt anstatt');

/** "dass er besser sei als sie", "die geklagt haben gegen den Bescheid": what may be moved behind the last verb. */
export const MOVED_BEHIND_VERB = wordSet(
  'als wie und oder sowie auf in gegen für mit von an über bei aus zu um nach durch',
);
export const COMPARING_OR_JOINING = wordSet('als wie und oder');

/** „… froh, „dass es vorbei ist“: a quotation that begins so is a clause of the sentence around it. */
export const CLAUSE_BEGINNINGS = wordSet('dass daß ob weil wenn um wie was der die das wo als');

/** "…, woraufhin er ging": clauses about the whole sentence before them. */
export const SENTENCE_RELATIVES = wordSet('womit worauf woraufhin wobei weswegen');

/** "…, so Huber, als er kam": when somebody spoke. */
export const TEMPORAL = wordSet('als während nachdem bevor ehe');

/** "wie der „Bote“ schreibt": what may open a clause in front of its subject. */
export const BEFORE_NAMED_SUBJECT = wordSet('wie dass weil');

/** Rare words that are nothing else, written small: "Doch ehe sie kam, …" */
export const SUBORDINATES = wordSet('ehe obgleich');

/** "während er spricht", "während der Rede": they open a clause or govern a noun. */
export const OPENS_CLAUSE_OR_GOVERNS: ReadonlySet<string> = new Set(['während']);
