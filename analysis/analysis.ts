/**
 * What the analysis finds in an article: plain JSON, safe to send between the parts of the extension.
 * All spans are offsets into `Article.text`.
 */
import type { Genre, Span } from '../article/article.ts';

export type MentionKind = 'name' | 'role' | 'pronoun';

export interface Mention {
  readonly span: Span;
  readonly kind: MentionKind;
}

/** Grammatical gender as far as the text shows it. */
export type Gender = 'female' | 'male' | 'unknown';

export interface Person {
  readonly id: string;
  /** The fullest form of the name in the article. */
  readonly name: string;
  readonly gender: Gender;
  /** As printed, without article, in the order of the text. */
  readonly roles: readonly string[];
  /** In years, where the text gives it with the name; left out where it does not. */
  readonly age?: number;
  /** Party or club that stands in brackets behind the name ("SPÖ", "parteilos"); no role. */
  readonly affiliation?: string;
  readonly mentions: readonly Mention[];
  /** How much the person matters in this article; `people` is sorted by it, greatest first. */
  readonly weight: number;
}

/**
 * By what the text shows who speaks:
 * - cue: the mention belongs to the cue ("betonte Huber", "laut Polizei")
 * - label: it stands before a colon, behind a dash or in brackets („…“ – Karl Huber)
 * - nearby: a sentence before or behind is about the speaker, and nobody is named here
 * - continues: the speaker before goes on
 * - repeated: a title or lead says what the body attributes
 * - interview: an answer to a question
 * - corrected: the reader says so
 */
export type AttributionReason =
  | 'cue'
  | 'label'
  | 'nearby'
  | 'continues'
  | 'repeated'
  | 'interview'
  | 'corrected';

/**
 * What a speaker is, as far as the text shows it:
 * - person: one of `people`
 * - role: people without a name ("eine Nachbarin", "Ermittler")
 * - body: "Ministerium", "Polizei", "Wien"
 * - text: a source rather than a voice ("Bericht", "eine Studie des Instituts")
 * - other: what is none of these, or not known to be one
 */
export type SpeakerKind = 'person' | 'role' | 'body' | 'text' | 'other';

/** Who speaks: the mention printed near the cue, and the person it stands for where that is clear. */
export interface Speaker {
  /** Name of the person, or the describing words in the nominative ("ein hoher Regierungsbeamter"). */
  readonly name: string;
  readonly personId: string | null;
  readonly kind: SpeakerKind;
  readonly mention: Span;
  /** false: a guess, to be shown as one. */
  readonly sure: boolean;
  readonly reason: AttributionReason;
}

export type QuoteKind = 'direct' | 'indirect';

export interface Quote {
  readonly id: string;
  readonly kind: QuoteKind;
  /** Direct: without the quotation marks. */
  readonly span: Span;
  /** null: the text does not say. */
  readonly speaker: Speaker | null;
  /** The word that announces the speech ("sagte", "laut"), where there is one. */
  readonly cue: Span | null;
}

export type EntityKind = 'organisation' | 'place';

export interface Entity {
  readonly kind: EntityKind;
  readonly name: string;
  readonly mentions: readonly { readonly span: Span }[];
}

/** A quantity: `175.000 russische Soldaten` is 175000, null, "russische Soldaten". */
export interface Quantity {
  readonly span: Span;
  readonly value: number;
  /** "€", "%", "km/h" …; null for a bare count. */
  readonly unit: string | null;
  /** What is counted, as printed; null where the text does not say. */
  readonly counted: string | null;
}

/** A date or a time as ISO 8601, as exact as the text is: "2021-12-07", "2022-01", "2014". */
export interface DateMention {
  readonly span: Span;
  readonly iso: string;
}

export interface KeySentence {
  readonly span: Span;
  /** Whom the pronoun or description near the start means: `Sie`, `Der Bischof`; null where there is none, or the sentence names them. */
  readonly about: { readonly pronoun: Span; readonly name: string } | null;
}

/** One section of the article under its own subheading (null: before the first). */
export interface Section {
  readonly heading: Span | null;
  /** The first that can be read by itself. */
  readonly leadingSentence: Span | null;
  /** Names of those who speak in it, in order. */
  readonly speakers: readonly string[];
}

/** Words quoted from one speaker, for the chart of who gets to speak. */
export interface Voice {
  readonly personId: string | null;
  /** null: unattributed speech. */
  readonly name: string | null;
  readonly directWords: number;
  readonly indirectWords: number;
}

/** What the reader sees before reading: everything in it is the article's own and has its place in the text. */
export interface Summary {
  /** As the page declares or the form shows; key sentences of a commentary or a review give an opinion and want a label. */
  readonly textKind: Genre;
  /** In the order of the text; empty where they would mislead (live ticker, interview). */
  readonly keySentences: readonly KeySentence[];
  readonly keyFacts: {
    /** Ids of the people who matter most, greatest first. */
    readonly who: readonly string[];
    readonly when: readonly DateMention[];
    readonly where: readonly Entity[];
    readonly howMuch: readonly Quantity[];
  };
  readonly outline: readonly Section[];
  /** In the order of time, each date once. */
  readonly timeline: readonly DateMention[];
  readonly voices: readonly Voice[];
}

export interface Analysis {
  readonly quotes: readonly Quote[];
  readonly people: readonly Person[];
  readonly entities: readonly Entity[];
  readonly numbers: readonly Quantity[];
  readonly dates: readonly DateMention[];
  readonly summary: Summary;
}

/** All that the summary is made of. */
export type Findings = Omit<Analysis, 'summary'>;
