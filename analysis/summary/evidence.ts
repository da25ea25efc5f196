/**
 * What speaks for a sentence and against it, each from 0 to 1. How much each counts stands in key-weights.json.
 * After the features of extractive summarisers since Edmundson (1969): position, title, key words, cue words, length; and for
 * news the figures a sentence carries, and whether it is the paper's voice or a quote. People count through their names, which
 * stand in the title and come back in the text; weighed once more, they draw in sentences about who spoke, not about what.
 */

import type { Findings, Quote } from '../analysis.ts';
import { countShared, shareOf } from '../in-common.ts';
import type { Sentence, Text } from '../tokens/sentences.ts';
import { measureOpenNouns } from './open-nouns.ts';
import { gather, type PerSentence } from './per-sentence.ts';
import { signalsIn } from './signals.ts';
import { termsOf } from './terms.ts';
import { leansWeakly } from './weak-leaning.ts';

export interface Evidence {
  /** How much of what the whole article keeps coming back to is in it. */
  readonly central: number;
  /** Shares words with the title, the lead or a subheading. */
  readonly topical: number;
  /** Says again what title and lead have said. */
  readonly repeatsLead: number;
  /** Where in the article it stands: 0 at the start, 1 at the end. */
  readonly late: number;
  /** Is the very first. */
  readonly first: number;
  /** Names organisations and places. */
  readonly entities: number;
  /** Opens its paragraph. */
  readonly opens: number;
  /** Opens a section under a subheading. */
  readonly opensSection: number;
  /** Stands in the last paragraph, where background and outlook go. */
  readonly closing: number;
  /** Has one of the words by which news marks what matters. */
  readonly cue: number;
  /** Tells a turn: "jedoch", "allerdings". */
  readonly turn: number;
  /** Tells what is to come or ought to be. */
  readonly ahead: number;
  /** Carries figures or dates. */
  readonly figures: number;
  /** As long as a sentence that says something, and not longer. */
  readonly length: number;
  /** Share of it that is somebody's own words. */
  readonly quoted: number;
  /** Reported speech whose speaker stands elsewhere: read alone, it passes for fact. */
  readonly unattributed: number;
  /** A quotation begins or ends in it and goes on outside. */
  readonly torn: number;
  /** Takes up what it does not tell itself: "der Vorfall", "zugleich". */
  readonly open: number;
}

export interface Candidate {
  readonly sentence: Sentence;
  readonly terms: ReadonlySet<string>;
  readonly evidence: Evidence;
}

/** Tokens: fewer say too little, more are too long to be read at a glance. */
const SHORTEST = 6;
const COMFORTABLE = [11, 26] as const;
const LONGEST = 45;
/** What words count by which a sentence may lean on those before it. */
const WEAKLY = 0.5;
/** So many of them in one sentence count in full. */
const TOPICS_ENOUGH = 4;
const FIGURES_ENOUGH = 2;
const ENTITIES_ENOUGH = 3;

/** Evidence for each sentence of the running text. Linear in the length of the article. */
export function weighEvidence(text: Text, findings: Findings): Candidate[] {
  const body = text.sentences.filter(({ kind }) => kind === 'paragraph');
  const open = measureOpenNouns(text, findings.people).filter(
    (_, at) => text.sentences[at]?.kind === 'paragraph',
  );
  const terms = body.map((sentence) => termsOf(text.tokens, sentence));
  const head = headTerms(text, ['title', 'lead']);
  const topics = headTerms(text, ['title', 'lead', 'subheading', 'kicker']);
  const central = centrality(terms);
  const figures = gather(body, [...findings.numbers, ...findings.dates]);
  const entities = gather(
    body,
    findings.entities.flatMap(({ mentions }) => mentions).sort((a, b) => a.span.start - b.span.start),
  );
  const quotes = gather(body, findings.quotes);
  return body.map((sentence, at) => {
    const own = terms[at] ?? new Set<string>();
    return {
      sentence,
      terms: own,
      evidence: {
        central: central[at] ?? 0,
        topical: Math.min(1, countShared(own, topics) / TOPICS_ENOUGH),
        repeatsLead: shareOf(own, head),
        ...positionOf(text, body, at),
        ...signalsIn(text, sentence),
        entities: Math.min(1, (entities[at]?.length ?? 0) / ENTITIES_ENOUGH),
        figures: Math.min(1, (figures[at]?.length ?? 0) / FIGURES_ENOUGH),
        length: lengthFit(sentence.last - sentence.first),
        ...speechIn(sentence, quotes[at] ?? []),
        open: Math.min(1, (open[at] ?? 0) + (leansWeakly(text, sentence) ? WEAKLY : 0)),
      },
    };
  });
}

function headTerms(text: Text, kinds: readonly string[]): ReadonlySet<string> {
  const terms = new Set<string>();
  for (const sentence of text.sentences)
    if (kinds.includes(sentence.kind)) for (const term of termsOf(text.tokens, sentence)) terms.add(term);
  return terms;
}

/** Mean weight of a sentence's terms, a term weighing more the more sentences have it; the greatest is 1. */
function centrality(terms: readonly ReadonlySet<string>[]): number[] {
  const sentencesWith = new Map<string, number>();
  for (const own of terms)
    for (const term of own) sentencesWith.set(term, (sentencesWith.get(term) ?? 0) + 1);
  const raw = terms.map((own) => {
    const weight = sum([...own].map((term) => Math.log(sentencesWith.get(term) ?? 1)));
    return own.size === 0 ? 0 : weight / Math.sqrt(own.size);
  });
  const greatest = raw.reduce((most, value) => Math.max(most, value), Number.EPSILON);
  return raw.map((value) => value / greatest);
}

function positionOf(
  { article }: Text,
  body: readonly Sentence[],
  at: number,
): Pick<Evidence, 'late' | 'first' | 'opens' | 'opensSection' | 'closing'> {
  const block = body[at]?.block ?? 0;
  const opens = body[at - 1]?.block !== block;
  return {
    late: at / Math.max(1, body.length - 1),
    first: at === 0 ? 1 : 0,
    opens: opens ? 1 : 0,
    opensSection: opens && article.blocks[block - 1]?.kind === 'subheading' ? 1 : 0,
    closing: block === body.at(-1)?.block ? 1 : 0,
  };
}

function speechIn(
  sentence: Sentence,
  quotes: PerSentence<Quote>,
): Pick<Evidence, 'quoted' | 'unattributed' | 'torn'> {
  const length = Math.max(1, sentence.end - sentence.start);
  let quoted = 0;
  let reported = 0;
  let attributed = false;
  let torn = false;
  for (const { kind, span, speaker } of quotes) {
    const share = (Math.min(span.end, sentence.end) - Math.max(span.start, sentence.start)) / length;
    if (kind === 'direct' && (span.start < sentence.start || span.end > sentence.end)) torn = true;
    if (kind === 'direct') quoted += share;
    else reported += share;
    const mention = speaker?.mention;
    if (mention && mention.start >= sentence.start && mention.end <= sentence.end) attributed = true;
  }
  const speech = Math.min(1, quoted + reported);
  return {
    quoted: Math.min(1, quoted),
    unattributed: attributed ? 0 : speech,
    torn: torn ? 1 : 0,
  };
}

function lengthFit(tokens: number): number {
  const [least, most] = COMFORTABLE;
  if (tokens < least) return Math.max(0, (tokens - SHORTEST) / (least - SHORTEST));
  if (tokens > most) return Math.max(0, (LONGEST - tokens) / (LONGEST - most));
  return 1;
}

const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);
