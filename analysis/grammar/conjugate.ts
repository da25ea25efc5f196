/**
 * Makes the forms of a German verb that news prose uses: third person, infinitive, participle.
 * Rules after Duden, "Die Grammatik", inflection of verbs; irregular stems come from the table of strong verbs.
 */
import { INSEPARABLE_PREFIXES, SEPARABLE_PREFIXES } from '../../language/german/prefixes.ts';
import { STRONG_VERBS, WEAK_DESPITE_LOOKS } from '../../language/german/strong-verbs.ts';

export interface VerbForms {
  readonly infinitive: string;
  /** er sagt */
  readonly present: string;
  /** er sagte, er gab */
  readonly preterite: string;
  /** sie sagten, sie gaben */
  readonly preteritePlural: string;
  /** er sage, er gebe */
  readonly subjunctive1: string;
  /** er gäbe; null where it is the preterite (er sagte) */
  readonly subjunctive2: string | null;
  /** gesagt, gegeben, erklärt */
  readonly participle: string;
}

interface StrongStem {
  readonly present: string;
  readonly preterite: string;
  readonly subjunctive2: string;
  readonly participle: string;
}

const STRONG: ReadonlyMap<string, StrongStem> = new Map(
  STRONG_VERBS.map(([infinitive = '', present = '', preterite = '', subjunctive2 = '', participle = '']) => [
    infinitive,
    { present, preterite, subjunctive2, participle },
  ]),
);

/** The forms of a verb without separable prefix. */
export function conjugate(infinitive: string): VerbForms {
  const { prefix, stem } = strongStemOf(infinitive);
  return stem ? conjugateStrong(infinitive, prefix, stem) : conjugateWeak(infinitive);
}

/** "versprechen" inherits from "sprechen", "begleiten" has nothing to do with "gleiten". */
function strongStemOf(infinitive: string): { prefix: string; stem: StrongStem | undefined } {
  const whole = STRONG.get(infinitive);
  if (whole || WEAK_DESPITE_LOOKS.has(infinitive)) return { prefix: '', stem: whole };
  for (const prefix of INSEPARABLE_PREFIXES) {
    const stem = infinitive.startsWith(prefix) ? STRONG.get(infinitive.slice(prefix.length)) : undefined;
    if (stem) return { prefix, stem };
  }
  return { prefix: '', stem: undefined };
}

function conjugateStrong(infinitive: string, prefix: string, stem: StrongStem): VerbForms {
  const preterite = prefix + stem.preterite;
  const subjunctive2 = prefix + stem.subjunctive2;
  return {
    infinitive,
    present: prefix + stem.present,
    preterite,
    preteritePlural: preterite + (preterite.endsWith('e') ? 'n' : 'en'),
    subjunctive1: `${stemOf(infinitive)}e`,
    subjunctive2: subjunctive2 === preterite ? null : subjunctive2,
    participle: prefix ? prefix + stem.participle.replace(/^ge/, '') : stem.participle,
  };
}

function conjugateWeak(infinitive: string): VerbForms {
  const stem = stemOf(infinitive);
  const root = needsE(stem) ? `${stem}e` : stem;
  return {
    infinitive,
    present: `${root}t`,
    preterite: `${root}te`,
    preteritePlural: `${root}ten`,
    subjunctive1: `${stem}e`,
    subjunctive2: null,
    participle: `${takesGe(infinitive) ? 'ge' : ''}${root}t`,
  };
}

/** sag-en, änder-n, wandel-n */
const stemOf = (infinitive: string): string =>
  infinitive.endsWith('en') ? infinitive.slice(0, -2) : infinitive.slice(0, -1);

/** redet, leitet, öffnet, atmet, zeichnet; but lernt, warnt, wohnt */
const needsE = (stem: string): boolean => /(?:[dt]|[^aeiouäöülrhmn][mn]|ch[mn])$/.test(stem);

/** gesagt, but erklärt, telefoniert */
function takesGe(infinitive: string): boolean {
  if (infinitive.endsWith('ieren')) return false;
  return !INSEPARABLE_PREFIXES.some(
    (prefix) =>
      infinitive.startsWith(prefix) &&
      !TAKES_GE_DESPITE_LOOKS.has(infinitive) &&
      infinitive.length > prefix.length + 4,
  );
}

/** Verbs whose beginning only looks like an inseparable prefix. */
const TAKES_GE_DESPITE_LOOKS: ReadonlySet<string> = new Set(
  'beten bessern betteln bellen beben beugen ernten erben erden gelten geben gehen geizen'.split(' '),
);

/** Splits a joined separable verb: "ankündigen" → ["an", "kündigen"]; null where there is none. */
export function splitSeparable(word: string): readonly [string, string] | null {
  for (const prefix of SEPARABLE_BY_LENGTH) {
    if (word.startsWith(prefix) && word.length > prefix.length + 3)
      return [prefix, word.slice(prefix.length)];
  }
  return null;
}

const SEPARABLE_BY_LENGTH = [...SEPARABLE_PREFIXES].sort((a, b) => b.length - a.length);
