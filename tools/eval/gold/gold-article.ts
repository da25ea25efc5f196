/** The articles of tests/gold and what a reader finds in them; tests/gold/README.md describes the form. */
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import * as v from 'valibot';
import type { Article } from '../../../article/article.ts';
import { readPlainText } from '../../../article/draft/read-plain-text.ts';

const printed = v.pipe(v.string(), v.nonEmpty());
const list = v.array(printed);

const PERSON = v.strictObject({
  name: printed,
  roles: list,
  mentions: v.pipe(list, v.nonEmpty()),
  references: list,
  involvement: v.picklist(['main', 'other']),
});

const QUOTE = v.strictObject({
  kind: v.picklist(['direct', 'indirect']),
  text: printed,
  speaker: v.nullable(printed),
  acceptable: v.array(v.nullable(printed)),
  cue: v.nullable(printed),
});

const GOLD = v.strictObject({
  page: printed,
  people: v.array(PERSON),
  notPeople: list,
  quotes: v.array(QUOTE),
  quotedButNotSpeech: list,
  organisations: list,
  places: list,
  keySentences: v.pipe(list, v.minLength(3), v.maxLength(5)),
});

export type GoldPerson = v.InferOutput<typeof PERSON>;
export type GoldQuote = v.InferOutput<typeof QUOTE>;
export type Gold = v.InferOutput<typeof GOLD>;

export interface GoldArticle {
  readonly slug: string;
  readonly article: Article;
  readonly gold: Gold;
}

const FOLDER = new URL('../../../tests/gold/', import.meta.url);
const ENDING = '.gold.json';

export const goldSlugs = (): string[] =>
  readdirSync(fileURLToPath(FOLDER))
    .filter((file) => file.endsWith(ENDING))
    .map((file) => file.slice(0, -ENDING.length))
    .sort();

/** @throws with the path of what is wrong, if the gold is not in its form */
export function readGold(slug: string): GoldArticle {
  const text = readFileSync(new URL(`${slug}.txt`, FOLDER), 'utf8');
  const gold = v.parse(GOLD, JSON.parse(readFileSync(new URL(`${slug}${ENDING}`, FOLDER), 'utf8')));
  return { slug, article: readPlainText(text, `https://gold.example/${slug}`), gold };
}
