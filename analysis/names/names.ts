/** Finds the names of people, organisations and places: the tagger sentence by sentence, then what the whole article tells. */

import type { ChainModel } from '../sequence/chain-model.ts';
import type { Text } from '../tokens/sentences.ts';
import { agreeInArticle } from './agree-in-article.ts';
import { addFullNames } from './full-names.ts';
import { addInitials } from './initials.ts';
import type { NameMention, TaggedName } from './name-mention.ts';
import { withoutNamesakes } from './named-after.ts';
import { beginsName, classOf } from './tagger/labels.ts';
import { tag } from './tagger/tag.ts';
import { splitNames, trimName } from './trim-names.ts';

export function findNames(text: Text, model: ChainModel): NameMention[] {
  const { labels, margins } = tag(text, model);
  const tagged = taggedNames(labels)
    .flatMap((name) => splitNames(text, name))
    .flatMap((name) => trimName(text, name) ?? []);
  const found = withoutNamesakes(text, inOneBlock(text, addFullNames(text, addInitials(text, tagged))));
  return agreeInArticle(text, found).flatMap(({ class: kind, first, last }) => {
    const span = { start: text.tokens[first]?.start ?? 0, end: text.tokens[last - 1]?.end ?? 0 };
    return kind === 'other' ? [] : [{ span, class: kind, first, last, margin: meanOf(margins, first, last) }];
  });
}

/** No name begins in one paragraph and ends in the next: what stands before the border is none of it. @param names in order */
function inOneBlock({ sentences }: Text, names: readonly TaggedName[]): TaggedName[] {
  let at = 0;
  let blockFirst = 0;
  return names.map((name) => {
    for (; (sentences[at]?.first ?? Number.POSITIVE_INFINITY) < name.last; at++)
      if (sentences[at]?.block !== sentences[at - 1]?.block) blockFirst = sentences[at]?.first ?? 0;
    return name.first < blockFirst ? { ...name, first: blockFirst } : name;
  });
}

const meanOf = (margins: Float32Array, first: number, last: number): number =>
  margins.subarray(first, last).reduce((sum, margin) => sum + margin, 0) / Math.max(1, last - first);

function taggedNames(labels: Uint8Array): TaggedName[] {
  const names: TaggedName[] = [];
  for (let first = 0; first < labels.length; first++) {
    const kind = classOf(labels[first] ?? 0);
    if (!kind) continue;
    let last = first + 1;
    while (last < labels.length && classOf(labels[last] ?? 0) === kind && !beginsName(labels[last] ?? 0))
      last++;
    names.push({ class: kind, first, last });
    first = last - 1;
  }
  return names;
}
