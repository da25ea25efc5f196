/**
 * Small words at the borders of clauses, lower case.
 * Source: Duden, "Die Grammatik", chapters on conjunctions and on complex sentences.
 */
const list = (words: string): ReadonlySet<string> => new Set(words.split(' '));

/** Open an indirect question wherever the verb stands. */
export const ALWAYS_QUESTIONS = list('ob inwieweit inwiefern warum weshalb wieso');

/** "dass", also in the spelling before 1996. */
export const DASS = list('dass daß');

/** "nur dass", "vor allem dass", "ohne dass" */
export const BEFORE_DASS = list('nur auch selbst sogar erst vor allem außer so ohne statt als');

/** "ohne dass", "so dass": clauses that tell how, not what was said. */
export const ADVERBIAL_BEFORE_DASS = list('so ohne statt als');

/** "um zu gewinnen": infinitives that tell what for, not what was said. */
export const ADVERBIAL_INFINITIVES = list('um ohne statt anstatt');

/** "dass er besser sei als sie", "die geklagt haben gegen den Bescheid": what may be moved behind the last verb. */
export const MOVED_BEHIND_VERB = list(
  'als wie und oder sowie auf in gegen für mit von an über bei aus zu um nach durch',
);
export const COMPARING_OR_JOINING = list('als wie und oder');

/** „… froh, „dass es vorbei ist“: a quotation that begins so is a clause of the sentence around it. */
export const CLAUSE_BEGINNINGS = list('dass daß ob weil wenn um wie was der die das wo als');

/** "…, woraufhin er ging": clauses about the whole sentence before them. */
export const SENTENCE_RELATIVES = list('womit worauf woraufhin wobei weswegen');

/** "…, so Huber, als er kam": when somebody spoke. */
export const TEMPORAL = list('als während nachdem bevor ehe');
