import { describe, expect, it } from 'vitest';
import { textKindOf } from '../../analysis/text-kind.ts';
import { annotateTokens } from '../../analysis/tokens/annotate-tokens.ts';
import type { BlockKind, Genre } from '../../article/article.ts';
import { articleOfBlocks } from '../article-of.ts';
import { DATA } from '../data.ts';

function kindOf(kind: BlockKind, head: string, paragraphs: readonly string[] = ['Ein Absatz.']): Genre {
  const body = paragraphs.map((text) => ['paragraph', text] as const);
  return textKindOf(annotateTokens(articleOfBlocks([[kind, head], ...body]), DATA));
}

describe('textKindOf', () => {
  it.each([
    ['lead', 'Wer zahlt das alles? Ein Gastbeitrag.', 'commentary'],
    ['lead', 'Die Stadt schläft. Ein Kommentar von Ida Frank', 'commentary'],
    ['title', 'Kommentar: Die Stadt schläft', 'commentary'],
    ['lead', 'Viel Lärm im Stadttheater. Eine Theaterkritik.', 'review'],
    ['lead', 'Ein Kommentar auf Facebook brachte den Bürgermeister vor Gericht.', 'report'],
    ['title', 'Der Kommentar des Trainers kam spät', 'report'],
  ] as const)('%s: %s', (kind, head, genre) => {
    expect(kindOf(kind, head)).toBe(genre);
  });

  it('takes entries by the clock for a live ticker', () => {
    const entries = [
      '9.05 Uhr: Es regnet.',
      '9.30 Uhr: Es gießt.',
      '10.00 Uhr: Hagel.',
      '10.15 Uhr: Vorbei.',
    ];
    expect(kindOf('title', 'Das Wetter', entries)).toBe('live');
  });

  it('takes three labelled questions with their answers for an interview', () => {
    const turn = (question: string, answer: string): string[] => [`KURIER: ${question}`, `Moser: ${answer}`];
    const paragraphs = [
      ...turn('Warum gerade jetzt?', 'Es war Zeit.'),
      ...turn('Was kommt danach?', 'Ein Sommer auf der Alm.'),
      ...turn('Wer folgt Ihnen nach?', 'Das entscheidet der Vorstand.'),
    ];
    expect(kindOf('title', 'Die Direktorin geht', paragraphs)).toBe('interview');
  });

  it('does not take a few questions for an interview', () => {
    const paragraphs = ['Warum das?', 'So ist es eben.', 'Was nun?', 'Nichts.', 'Am Abend war es still.'];
    expect(kindOf('title', 'Das Wetter', paragraphs)).toBe('report');
  });
});
