/** Organisations and places with all their mentions, one entry a body: `Israels` belongs to `Israel`, `(VKI)` to what stands before it. */
import type { Span } from '../../article/article.ts';
import type { Entity, EntityKind } from '../analysis.ts';
import { isPlaceAdjective } from '../grammar/printed-words.ts';
import { isBodyNoun } from '../names/bodies.ts';
import type { NameMention } from '../names/name-mention.ts';
import type { Text } from '../tokens/sentences.ts';
import { bodiesInCompounds } from './bodies-in-compounds.ts';
import { entityName } from './entity-name.ts';
import { sentenceNumbers } from './name-index.ts';
import { isCreditOfEntity } from './not-involved.ts';

interface Draft {
  readonly kind: EntityKind;
  /** All forms, the one that is shown first. */
  readonly names: string[];
  readonly mentions: { span: Span }[];
}

export function findEntities(text: Text, names: readonly NameMention[]): Entity[] {
  const sentenceOf = sentenceNumbers(text);
  const entities = names.filter(
    (name) =>
      name.class !== 'person' &&
      !isCreditOfEntity(text, name, text.sentences[sentenceOf[name.first] ?? -1]?.kind),
  );
  const printed = new Set(entities.map(({ span }) => text.article.text.slice(span.start, span.end)));
  const named = entities.map((entity) => ({ entity, ...entityName(text, entity, printed) }));
  const fullNames = new Map([...shortForms(named), ...abbreviations(text, named)]);
  const drafts = new Map<string, Draft>();
  const add = (kind: EntityKind, own: string, name: string, span: Span): void => {
    const key = `${kind}:${fullNames.get(own) ?? own}`;
    const draft = drafts.get(key) ?? { kind, names: [], mentions: [] };
    draft.names.push(name);
    draft.mentions.push({ span });
    drafts.set(key, draft);
  };
  for (const { entity, key, name } of named)
    add(entity.class === 'place' ? 'place' : 'organisation', key, name, entity.span);
  for (const { name, span } of bodiesInCompounds(text, names)) add('organisation', name, name, span);
  return [...drafts.values()].map(({ kind, names: forms, mentions }) => ({
    kind,
    name: shownName(forms),
    mentions: [...mentions].sort((a, b) => a.span.start - b.span.start),
  }));
}

/** The longest, which of a body is its full name; of forms that differ in their ending alone the first. */
const shownName = ([first = '', ...others]: readonly string[]): string =>
  others.reduce((best, name) => (name.length > best.length + 2 ? name : best), first);

interface NamedEntity {
  readonly entity: NameMention;
  readonly key: string;
  readonly name: string;
}

/** `Verein für Konsumentenschutz (VKS)`: key of the abbreviation → key of the full name. */
function abbreviations({ tokens }: Text, named: readonly NamedEntity[]): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  named.forEach(({ entity, key, name }, at) => {
    const next = named[at + 1];
    if (entity.class !== 'organisation' || next?.entity.class !== 'organisation') return;
    const isBracketed =
      next.entity.first === entity.last + 1 &&
      tokens[entity.last]?.text === '(' &&
      tokens[next.entity.last]?.text === ')';
    if (isBracketed && isAbbreviation(next.name, name)) found.set(next.key, key);
  });
  return found;
}

/** `das Hochbauamt` of an article that names no other than the `Hochbauamt Rodau`; the `Wiener Stadtrat` may be another: key of the noun alone → key of the full name. */
function shortForms(named: readonly NamedEntity[]): ReadonlyMap<string, string> {
  const keys = new Set(named.filter(({ entity }) => entity.class === 'organisation').map(({ key }) => key));
  const found = new Map<string, string>();
  for (const short of keys) {
    if (!isBodyNoun(short)) continue;
    const full = [...keys].filter(
      (key) =>
        key.startsWith(`${short} `) ||
        (key.endsWith(` ${short}`) && !isPlaceAdjective(key.split(' ')[0] ?? '')),
    );
    if (full.length === 1) found.set(short, full[0] ?? short);
  }
  return found;
}

/** Shorter, mostly capitals, and beginning with the same letter as one of the words of the name. */
function isAbbreviation(short: string, name: string): boolean {
  const initials = name.split(/[\s-]+/).map((word) => word.charAt(0).toUpperCase());
  return (
    short.length < name.length &&
    /^[\p{Lu}\p{Ll}\d-]{2,8}$/u.test(short) &&
    initials.includes(short.charAt(0).toUpperCase())
  );
}
