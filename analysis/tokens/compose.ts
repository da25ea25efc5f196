/**
 * Brings a text into the form in which words are looked up, and leads offsets back to the text as given. The same word may
 * be written in several ways: `Müller` with u and two dots as two characters (Unicode's decomposed form, which macOS and some
 * editors write), `Bundes­kanzler` with a soft hyphen.
 */
import type { Article, Span } from '../../article/article.ts';
import { countLeading } from './count-leading.ts';

/** Soft hyphen, zero-width characters, marks of direction. They may also begin or end a word, which the tokens then would not. */
const INVISIBLE = /[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufeff]/g;
/** A letter with the marks that stand upon it, or a character that is not seen. */
const CLUSTER = /[^\p{M}]\p{M}+|[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufeff]+/gu;

interface Composed {
  readonly article: Article;
  /** The same value, with every span in it leading into the text as given. */
  readonly placed: <Value>(value: Value) => Value;
}

/** @param article stays as it is where nothing in it is written in another way */
export function compose(article: Article): Composed {
  if (inOneForm(article.text) === article.text) return { article, placed: (value) => value };
  const { text, changes } = rewrite(article.text);
  const forward = ({ start, end }: Span): Span => ({
    start: start + shiftAt(changes, start, 'given'),
    end: end + shiftAt(changes, end, 'given'),
  });
  const blocks = article.blocks.map(({ kind, span }) => ({ kind, span: forward(span) }));
  return {
    article: { ...article, text, blocks },
    placed: (value) => withSpans(value, (span) => spanAsGiven(changes, span)),
  };
}

const inOneForm = (text: string): string => text.normalize('NFC').replace(INVISIBLE, '');

/** A stretch that is written in another way; all between two of them is the same. */
interface Change {
  readonly given: Span;
  readonly composed: Span;
}

function rewrite(given: string): { readonly text: string; readonly changes: readonly Change[] } {
  const changes: Change[] = [];
  let text = '';
  let from = 0;
  for (const { index, 0: cluster } of given.matchAll(CLUSTER)) {
    const written = inOneForm(cluster);
    if (written === cluster) continue;
    text += given.slice(from, index);
    from = index + cluster.length;
    const composed = { start: text.length, end: text.length + written.length };
    changes.push({ given: { start: index, end: from }, composed });
    text += written;
  }
  return { text: text + given.slice(from), changes };
}

/** How many of the changes end at an offset or before it. */
const changesUpTo = (changes: readonly Change[], offset: number, side: keyof Change): number =>
  countLeading(changes, (change) => change[side].end <= offset);

/** What to add to an offset on one side to come to the other. */
function shiftAt(changes: readonly Change[], offset: number, side: keyof Change): number {
  const change = changes[changesUpTo(changes, offset, side) - 1];
  return change ? change[side === 'given' ? 'composed' : 'given'].end - change[side].end : 0;
}

/** A stretch that is half covered is taken in whole; what is not seen at either end is left out. */
function spanAsGiven(changes: readonly Change[], { start, end }: Span): Span {
  const covered = (offset: number): Change | undefined => {
    const next = changes[changesUpTo(changes, offset, 'composed')];
    return next && next.composed.start < offset ? next : undefined;
  };
  const last = changes[changesUpTo(changes, end, 'composed') - 1];
  const isUnseenEnd = last && last.composed.start === last.composed.end && last.composed.end === end;
  return {
    start: covered(start)?.given.start ?? start + shiftAt(changes, start, 'composed'),
    end: isUnseenEnd
      ? last.given.start
      : (covered(end)?.given.end ?? end + shiftAt(changes, end, 'composed')),
  };
}

/** Copies a value of plain data; whatever in it has a start and an end is a span. */
function withSpans<Value>(value: Value, place: (span: Span) => Span): Value {
  if (Array.isArray(value)) return value.map((each) => withSpans(each, place)) as Value;
  if (typeof value !== 'object' || value === null) return value;
  const copy = Object.fromEntries(Object.entries(value).map(([key, each]) => [key, withSpans(each, place)]));
  const { start, end } = value as Partial<Span>;
  return (
    typeof start === 'number' && typeof end === 'number' ? { ...copy, ...place({ start, end }) } : copy
  ) as Value;
}
