/** Finite verbs of a treebank sentence, each with its subject. */
import type { TreebankSentence, TreebankWord } from '../tagger/read-treebank.ts';

export interface VerbWithSubject {
  /** Offset of the verb's first character. */
  readonly verb: number;
  /** Offset of the head word of its subject ("Sprecher" of "der Sprecher der Polizei"); null: it has none of its own. */
  readonly subject: number | null;
  /** Offset of the subject taken over from the verb before: "Er stand auf und | ging". Right where it is found, no miss where not. */
  readonly inherited: number | null;
}

/** Relations of words that stand for the clause of their head: "hat" of "hat gesagt", "ist" of "ist krank". */
const CLAUSE_OF_HEAD = /^(?:aux|cop)/;
const SUBJECT = /^nsubj/;

export function goldSubjects({ words }: TreebankSentence): VerbWithSubject[] {
  return words.filter(isFiniteVerb).map((verb) => {
    const clause = CLAUSE_OF_HEAD.test(verb.relation) ? verb.head : verb.id;
    const subject = subjectOf(words, clause);
    return { verb: verb.start, subject, inherited: subject === null ? inheritedBy(words, clause) : null };
  });
}

const isFiniteVerb = ({ features, xpos }: TreebankWord): boolean =>
  features.get('VerbForm') === 'Fin' || /^V.FIN$/.test(xpos);

function subjectOf(words: readonly TreebankWord[], clause: number): number | null {
  const subject = words.find(({ head, relation }) => head === clause && SUBJECT.test(relation));
  return subject?.start ?? null;
}

function inheritedBy(words: readonly TreebankWord[], clause: number): number | null {
  const word = words[clause - 1];
  if (word?.relation !== 'conj') return null;
  return subjectOf(words, word.head) ?? inheritedBy(words, word.head);
}
