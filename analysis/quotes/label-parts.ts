/** Cuts an article into paragraphs and subheadings and tells which labels in front of them ask and which answer. */
import type { Article, BlockKind } from '../../article/article.ts';
import { ANSWERING_LABELS, ASKING_LABELS } from '../../language/german/interviews.ts';
import type { Scope } from '../grammar/boundaries.ts';
import type { Text } from '../tokens/sentences.ts';

export interface Part extends Scope {
  readonly kind: BlockKind;
  /** The words before the colon that opens the paragraph; `first` is then behind the colon. */
  readonly label: Scope | null;
  readonly side: 'asks' | 'answers' | null;
}

/** Longest label in tokens: "Dr. Anna Huber-Moser". */
const LONGEST_LABEL = 6;
/** A label that is neither a known one nor a name must come back as often. */
const FEWEST = 3;

interface Use {
  count: number;
  questions: number;
  isName: boolean;
}

/** @param isName whether a label is the name of a person */
export function cutParts(text: Text, isName: (label: Scope) => boolean): Part[] {
  const blocks = blocksOf(text).map((block) => ({ ...block, label: labelOf(text, block) }));
  const uses = new Map<string, Use>();
  for (const { label, last } of blocks) {
    if (!label) continue;
    const key = keyOf(text, label);
    const use = uses.get(key) ?? { count: 0, questions: 0, isName: false };
    uses.set(key, {
      count: use.count + 1,
      questions: use.questions + (text.tokens[last - 1]?.text === '?' ? 1 : 0),
      isName: use.isName || isName(label),
    });
  }
  const sides = new Map([...uses].map(([key, use]) => [key, sideOf(text.article, key, use)]));
  return blocks.map((block) => {
    const side = (block.label && sides.get(keyOf(text, block.label))) ?? null;
    if (!side || !block.label) return { ...block, label: null, side: null };
    return { ...block, first: block.label.last + 1, side };
  });
}

function blocksOf({ sentences }: Text): (Scope & { kind: BlockKind })[] {
  const blocks: (Scope & { kind: BlockKind; block: number })[] = [];
  for (const { first, last, block, kind } of sentences) {
    if (kind !== 'paragraph' && kind !== 'subheading') continue;
    const before = blocks.at(-1);
    if (before?.block === block) blocks[blocks.length - 1] = { ...before, last };
    else blocks.push({ first, last, block, kind });
  }
  return blocks;
}

function labelOf({ tokens }: Text, { first, last }: Scope): Scope | null {
  for (let at = first; at < Math.min(last - 1, first + LONGEST_LABEL); at++) {
    const token = tokens[at];
    if (token?.text === ':') return at > first ? { first, last: at } : null;
    if (token?.kind !== 'word' && token?.text !== '.') return null;
  }
  return null;
}

const keyOf = ({ article, tokens }: Text, { first, last }: Scope): string =>
  article.text.slice(tokens[first]?.start ?? 0, tokens[last - 1]?.end ?? 0);

function sideOf({ outlet, authors }: Article, label: string, use: Use): Part['side'] {
  const lower = label.toLowerCase();
  if (ASKING_LABELS.has(lower)) return 'asks';
  if (ANSWERING_LABELS.has(lower)) return 'answers';
  if (outlet && isPaper(joined(outlet), joined(label))) return 'asks';
  if (authors.some(({ name }) => name === label || name.endsWith(` ${label}`))) return 'asks';
  if (use.count >= FEWEST && 2 * use.questions > use.count) return 'asks';
  return looksLikeName(label) && (use.isName || use.count >= FEWEST) ? 'answers' : null;
}

/** "Anna von Huber", but not "Deshalb lehnt Huber ab" */
const looksLikeName = (label: string): boolean =>
  label.split(' ').every((word) => /^\p{Lu}|^(?:von|van|der|den|de|di|da|zu|al|el)$/u.test(word));

/** "STANDARD" for "derStandard.at", "WELT AM SONNTAG" for "WELT" */
const isPaper = (outlet: string, label: string): boolean =>
  Math.min(outlet.length, label.length) > 2 && (outlet.includes(label) || label.includes(outlet));

const joined = (name: string): string => name.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');
