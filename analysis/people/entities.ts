/** Organisations and places with all their mentions, one entry a name. */
import type { Entity, EntityKind } from '../analysis.ts';
import type { Text } from '../sentences.ts';
import type { NameMention } from './names.ts';

export function findEntities(text: Text, names: readonly NameMention[]): Entity[] {
  const entities = new Map<
    string,
    { kind: EntityKind; name: string; mentions: { span: NameMention['span'] }[] }
  >();
  for (const { span, class: kind } of names) {
    if (kind === 'person') continue;
    const name = text.article.text.slice(span.start, span.end);
    const key = `${kind}:${name}`;
    const entity = entities.get(key) ?? { kind, name, mentions: [] };
    entity.mentions.push({ span });
    entities.set(key, entity);
  }
  return [...entities.values()];
}
