/** Our own sentences with their subjects, from assets/training/subjects/press.txt: "Das *sagte [Anna] Berger." */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { annotateTokens, type TokenData } from '../../../analysis/tokens/annotate-tokens.ts';
import { articleOf } from '../names/examples.ts';
import type { VerbWithSubject } from './gold-subjects.ts';
import { decisionsIn, type SentenceDecisions } from './subject-examples.ts';

const OWN = fileURLToPath(new URL('../../../assets/training/subjects/press.txt', import.meta.url));

export function readOwnDecisions(data: TokenData): SentenceDecisions[] {
  return readFileSync(OWN, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '' && !line.startsWith('#'))
    .map((line) => {
      const { printed, verbs } = parseMarked(line);
      return decisionsIn(annotateTokens(articleOf(printed), data), verbs);
    });
}

function parseMarked(line: string): { printed: string; verbs: VerbWithSubject[] } {
  const verbs: number[] = [];
  const subjects: number[] = [];
  let printed = '';
  for (const letter of line.trim()) {
    if (letter === '*') verbs.push(printed.length);
    else if (letter === '[') subjects.push(printed.length);
    else if (letter !== ']') printed += letter;
  }
  return { printed, verbs: pairUp(printed, verbs, subjects) };
}

/** A subject belongs to the verb of its clause; what is left over ("Der Mann, der …, | blieb") to the verbs that are left. */
function pairUp(printed: string, verbs: readonly number[], subjects: readonly number[]): VerbWithSubject[] {
  const free = new Set(subjects);
  const take = (verb: number, [from, to]: readonly [number, number]): number | null => {
    const near = [...free].sort((a, b) => Math.abs(a - verb) - Math.abs(b - verb));
    const subject = near.find((offset) => offset >= from && offset < to) ?? null;
    if (subject !== null) free.delete(subject);
    return subject;
  };
  const inClause = verbs.map((verb) => take(verb, clauseOf(printed, verb)));
  return verbs.map((verb, index) => ({
    verb,
    subject: inClause[index] ?? take(verb, [0, printed.length]),
    inherited: null,
  }));
}

/** Offsets of the commas around a verb. */
function clauseOf(printed: string, verb: number): [number, number] {
  const end = printed.indexOf(',', verb);
  return [printed.lastIndexOf(',', verb) + 1, end < 0 ? printed.length : end];
}
