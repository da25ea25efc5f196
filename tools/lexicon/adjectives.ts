/** Adjectives with their degrees; what is the participle of a verb is marked as one. */
import { adjectiveBit, type Degree, ENDINGS, PARTICIPIAL } from '../../analysis/tokens/lexicon/morphology.ts';
import { compare, type Forms } from './forms.ts';
import { adjectives as adjectivesOf, verbs } from './packages.ts';

/** Adjectives that never stand without an ending: "die obere Hand", but "ober" is something else. */
const ONLY_INFLECTED = new Set(
  'ander äußer besonder erst hinter inner letzt mittler nieder nächst ober sonder unter vorder'.split(' '),
);

/** @param particles of separable verbs: the reader puts "an" + "gekündigte" together */
export function addAdjectives(forms: Forms, particles: readonly string[]): void {
  const participles = participlesOf();
  const keys = Object.keys(adjectivesOf()).sort(compare);
  for (const key of keys) {
    if (/^\p{Lu}/u.test(key)) {
      addUndeclined(forms, key);
      continue;
    }
    const isParticiple = participles.has(key);
    if (
      isParticiple &&
      particles.some((particle) => key.startsWith(particle) && participles.has(key.slice(particle.length)))
    )
      continue;
    const mark = isParticiple ? PARTICIPIAL : 0;
    addInflected(forms, { lemma: key, stem: stemOf(key), degree: 'positive', mark });
    addDegrees(forms, key, mark);
  }
}

/** "Wiener", "Frankfurter": one form for all cases. */
function addUndeclined(forms: Forms, key: string): void {
  for (const ending of ENDINGS)
    if (ending) forms.add(key, 'adjective', adjectiveBit('positive', ending), key);
}

function participlesOf(): Set<string> {
  const found = new Set<string>();
  for (const { PA1, PA2 } of Object.values(verbs()))
    for (const form of [PA1, ...(PA2 ?? [])]) if (form) found.add(form);
  return found;
}

/** "teuer" has "teure", "nobel" has "noble": the data knows; "leise" and "rosa" add no second vowel. */
function stemOf(key: string): string {
  const inflected = adjectivesOf()[key]?.NOM?.SOL?.F;
  if (inflected?.endsWith('e')) return inflected.slice(0, -1);
  return key.replace(/e$/, '');
}

/** One degree of an adjective. */
interface Inflected {
  readonly lemma: string;
  readonly stem: string;
  readonly degree: Degree;
  /** `PARTICIPIAL` or 0. */
  readonly mark: number;
}

export function addInflected(forms: Forms, { lemma, stem, degree, mark }: Inflected): void {
  for (const ending of ENDINGS) {
    if (ending) forms.add(stem + ending, 'adjective', adjectiveBit(degree, ending) | mark, lemma);
  }
  if (degree === 'superlative' || (degree === 'positive' && ONLY_INFLECTED.has(lemma))) return;
  const base = degree === 'positive' ? lemma : stem;
  forms.add(base, 'adjective', adjectiveBit(degree, '') | mark, lemma);
}

/** "der größere", "der neueste"; "am größten" is the superlative's ending -en. */
export function addDegrees(forms: Forms, key: string, mark: number): void {
  const stem = stemOf(key);
  const irregular = IRREGULAR.get(key);
  const [comparative, superlative] = irregular ?? [
    `${stem}er`,
    NEEDS_E.test(key) ? `${key}est` : `${key.replace(/e$/, '')}st`,
  ];
  const add = (degree: Degree, form: string): void =>
    addInflected(forms, { lemma: key, stem: form, degree, mark });
  add('comparative', comparative);
  add('superlative', superlative);
  // "teurer" and "teuerer", "neuste" and "neueste" are printed both.
  if (!irregular && stem !== key.replace(/e$/, '')) add('comparative', `${key}er`);
  if (!irregular && /[aeiouäöü]$|[rlnm]$/.test(key)) add('superlative', `${key}est`);
}

/** "leicht, leichteste"; but "bedeutend, bedeutendste". */
const NEEDS_E = /(?:[^n]d|t|s|ß|z|x|sch|haft)$/;

/** With umlaut or another stem: comparative and superlative without ending. */
const IRREGULAR: ReadonlyMap<string, readonly [string, string]> = new Map(
  `alt älter ältest,arm ärmer ärmst,dumm dümmer dümmst,gesund gesünder gesündest,grob gröber gröbst,groß größer größt,
  gut besser best,hart härter härtest,hoch höher höchst,jung jünger jüngst,kalt kälter kältest,klug klüger klügst,
  krank kränker kränkst,kurz kürzer kürzest,lang länger längst,nah näher nächst,nahe näher nächst,rot röter rötest,
  scharf schärfer schärfst,schwach schwächer schwächst,schwarz schwärzer schwärzest,stark stärker stärkst,
  viel mehr meist,warm wärmer wärmst`
    .split(/,\s*/)
    .map((line): [string, [string, string]] => {
      const [positive = '', comparative = '', superlative = ''] = line.split(' ');
      return [positive, [comparative, superlative]];
    }),
);
