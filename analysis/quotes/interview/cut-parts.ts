/** Cuts an article into the parts that take turns in an interview: paragraphs and subheadings, with what is set in front of them. */
import type { BlockKind } from '../../../article/article.ts';
import { CLOSING_MARKS, DOUBLE_MARKS } from '../../../language/german/quotation-marks.ts';
import type { Scope } from '../../grammar/boundaries.ts';
import type { Text } from '../../tokens/sentences.ts';

/** What tells the turns of a text apart: a name or a word with a colon behind ("Huber: …", "Frage: …"), or a mark (":: …", "– …"). */
export interface Label extends Scope {
  readonly key: string;
  readonly isMark: boolean;
}

/** Its scope is without the label. */
export interface Part extends Scope {
  readonly kind: BlockKind;
  readonly block: number;
  readonly label: Label | null;
  /** The first token of the part with its label; for a label that is a paragraph of its own, the same as `first`. */
  readonly start: number;
  readonly sentences: readonly Scope[];
}

interface Labelled {
  readonly label: Label;
  /** The first token behind label and colon. */
  readonly behind: number;
}

/** Longest label in tokens: "Prof. Dr. Anna Huber-Moser". */
const LONGEST_LABEL = 8;
const ENDS_OF_LABEL = new Set([':', '_']);

export function cutParts(text: Text): Part[] {
  const parts: Part[] = [];
  let printedBefore: Label | null = null;
  for (const line of linesOf(text)) {
    const labelled = labelOf(text, line);
    if (labelled && labelled.behind === line.last) {
      printedBefore = labelled.label;
      continue;
    }
    const { kind, block, first, last } = line;
    const own = labelled ?? markOf(text, line);
    parts.push({
      kind,
      block,
      start: first,
      first: own?.behind ?? first,
      last,
      label: own?.label ?? printedBefore,
      sentences: line.sentences,
    });
    printedBefore = null;
  }
  return parts;
}

interface Line extends Scope {
  readonly kind: BlockKind;
  readonly block: number;
  readonly sentences: Scope[];
}

/** So many paragraphs begin with a question that they go on to answer, in an interview set like that. */
const FEWEST_RUN_IN = 4;
/** Sentences up to the question, at most. */
const LONGEST_QUESTION = 3;

/** Lines; where most questions have their answers behind them in the same one ("Und heute? Heute …"), these are parted, too. */
function linesOf(text: Text): Line[] {
  const lines = printedLines(text);
  const runIn = lines.filter((line) => lengthOfQuestion(text, line) > 0).length;
  const apart = lines.filter(({ sentences }) => endsInQuestion(text, sentences.at(-1))).length;
  if (runIn < FEWEST_RUN_IN || runIn < 2 * apart) return lines;
  return lines.flatMap((line) => {
    const length = lengthOfQuestion(text, line);
    const border = line.sentences[length]?.first;
    if (length === 0 || border === undefined) return [line];
    return [
      { ...line, last: border, sentences: line.sentences.slice(0, length) },
      { ...line, first: border, sentences: line.sentences.slice(length) },
    ];
  });
}

/** Sentences of a question in front of an answer; 0 where there is none. */
function lengthOfQuestion(text: Text, { kind, sentences }: Line): number {
  if (kind !== 'paragraph') return 0;
  const last = sentences
    .slice(0, LONGEST_QUESTION)
    .findLastIndex((sentence) => endsInQuestion(text, sentence));
  return last + 1 < sentences.length ? last + 1 : 0;
}

export function endsInQuestion({ tokens }: Text, sentence: Scope | undefined): boolean {
  const last = sentence?.last ?? 0;
  const end = tokens[last - 1]?.text ?? '';
  const isMark = end === ')' || CLOSING_MARKS.has(end);
  return tokens[last - (isMark ? 2 : 1)]?.text === '?';
}

/** As the page breaks them, inside blocks, too. */
function printedLines({ article, sentences, tokens }: Text): Line[] {
  const lines: Line[] = [];
  for (const { first, last, block, kind, start } of sentences) {
    if (kind !== 'paragraph' && kind !== 'subheading') continue;
    const before = lines.at(-1);
    const isBroken = article.text.slice(tokens[first - 1]?.end ?? 0, start).includes('\n');
    if (before?.block === block && !isBroken) {
      before.sentences.push({ first, last });
      lines[lines.length - 1] = { ...before, last };
    } else lines.push({ first, last, block, kind, sentences: [{ first, last }] });
  }
  return lines;
}

/** "Huber: …", "Huber (lacht): …", "„Blatt“: …", "Frage 3: …" */
function labelOf({ article, tokens }: Text, { first, last }: Scope): Labelled | null {
  const isQuoted = DOUBLE_MARKS.has(tokens[first]?.text ?? '');
  const begin = isQuoted ? first + 1 : first;
  let end = begin;
  for (; end < Math.min(last, begin + LONGEST_LABEL); end++) {
    const { kind, text } = tokens[end] ?? {};
    if (kind !== 'word' && text !== '.' && text !== '/') break;
  }
  if (end === begin || tokens[begin]?.kind !== 'word') return null;
  const colon = behindAside(tokens, isQuoted ? end + 1 : end, last);
  if (!ENDS_OF_LABEL.has(tokens[colon]?.text ?? '') || colon >= last) return null;
  const key = article.text.slice(tokens[begin]?.start ?? 0, tokens[end - 1]?.end ?? 0);
  return { label: { first: begin, last: end, key, isMark: false }, behind: colon + 1 };
}

/** Index behind "(lacht)" and behind the number in "Frage 3". */
function behindAside(tokens: Text['tokens'], at: number, last: number): number {
  if (tokens[at]?.kind === 'number') return at + 1;
  if (tokens[at]?.text !== '(') return at;
  for (let end = at + 1; end < Math.min(last, at + LONGEST_LABEL); end++)
    if (tokens[end]?.text === ')') return end + 1;
  return at;
}

/** ":: Wie …", "– Wie …", "F Wie …" */
function markOf({ tokens }: Text, { first, last }: Scope): Labelled | null {
  let behind = first;
  while (behind < last && isSign(tokens[behind]?.text ?? '')) behind++;
  const isLetter = behind === first && /^[A-Z]$/.test(tokens[first]?.text ?? '');
  if (isLetter && /^\p{Lu}/u.test(tokens[first + 1]?.text ?? '')) behind++;
  if (behind === first || behind >= last) return null;
  const key = tokens
    .slice(first, behind)
    .map(({ text }) => text)
    .join('');
  return { label: { first, last: behind, key, isMark: true }, behind };
}

const isSign = (text: string): boolean => /^[:–—\-*•>→?#|+]$/.test(text);
