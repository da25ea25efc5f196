/** Organisations and places with all their mentions, one entry a name: `Israels` belongs to `Israel`. */

import { NAMES_WITH_ADJECTIVE } from '../../language/german/places.ts';
import type { Entity, EntityKind } from '../analysis.ts';
import { isPlace } from '../names/name-lists.ts';
import type { NameMention } from '../names/name-mention.ts';
import { isOrganisation } from '../names/organisation-words.ts';
import type { Text } from '../tokens/sentences.ts';

interface Draft {
  readonly kind: EntityKind;
  readonly name: string;
  readonly mentions: { span: NameMention['span'] }[];
}

export function findEntities(text: Text, names: readonly NameMention[]): Entity[] {
  const printed = new Set(names.map(({ span }) => text.article.text.slice(span.start, span.end)));
  const entities = new Map<string, Draft>();
  for (const { span, class: kind } of names) {
    if (kind === 'person') continue;
    const name = dictionaryForm(text.article.text.slice(span.start, span.end), printed);
    const key = `${kind}:${name}`;
    const entity = entities.get(key) ?? { kind, name, mentions: [] };
    entity.mentions.push({ span });
    entities.set(key, entity);
  }
  return [...entities.values()];
}

/** `Israels` → `Israel` where the article or the lists know the name without its ending. */
function dictionaryForm(printed: string, others: ReadonlySet<string>): string {
  for (const [pattern, replacement] of NAMES_WITH_ADJECTIVE) {
    if (pattern.test(printed)) return printed.replace(pattern, replacement);
  }
  const bare = printed.replace(/(?<=[^s\P{L}])s$/u, '');
  if (bare === printed || isPlace(printed) || isOrganisation(printed)) return printed;
  return others.has(bare) || isPlace(bare) || isOrganisation(bare) ? bare : printed;
}
