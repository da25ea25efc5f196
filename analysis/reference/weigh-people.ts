/** How much a person matters in the article: by mentions, quotes, and a place in title or lead. */
import type { Block, BlockKind } from '../../article/article.ts';
import type { Mention, MentionKind, Person, Quote } from '../analysis.ts';
import type { Text } from '../tokens/sentences.ts';

const MENTION_WEIGHT: Readonly<Record<MentionKind, number>> = { name: 1, role: 0.75, pronoun: 0.25 };
const QUOTE_WEIGHT = 1.5;
const TITLE_WEIGHT = 3;
const LEAD_WEIGHT = 2;

/** @returns the people with their weights, greatest first; who comes first in the text leads among equals */
export function weighPeople(text: Text, people: readonly Person[], quotes: readonly Quote[]): Person[] {
  const quoted = new Map<string, number>();
  for (const { speaker } of quotes) {
    if (speaker?.personId) quoted.set(speaker.personId, (quoted.get(speaker.personId) ?? 0) + 1);
  }
  const headings = text.article.blocks.filter(({ kind }) => kind === 'title' || kind === 'lead');
  return people
    .map((person) => ({
      ...person,
      weight: mentionWeight(headings, person) + QUOTE_WEIGHT * (quoted.get(person.id) ?? 0),
    }))
    .sort((a, b) => b.weight - a.weight);
}

function mentionWeight(headings: readonly Block[], { mentions }: Person): number {
  const kinds = new Set(mentions.map((mention) => kindOf(headings, mention)));
  const counted = mentions.reduce((sum, { kind }) => sum + MENTION_WEIGHT[kind], 0);
  return counted + (kinds.has('title') ? TITLE_WEIGHT : 0) + (kinds.has('lead') ? LEAD_WEIGHT : 0);
}

function kindOf(headings: readonly Block[], { span }: Mention): BlockKind | undefined {
  return headings.find((block) => block.span.start <= span.start && span.end <= block.span.end)?.kind;
}
