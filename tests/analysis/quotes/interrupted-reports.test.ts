import { describe, expect, it } from 'vitest';
import { analyse } from '../../../analysis/analyse.ts';
import { articleOf } from '../../article-of.ts';
import { DATA } from '../../data.ts';

const LEAD = 'Der Rat von Thal tagte am Montag lange. Karl Huber, Falko Ruland und Eva Holm waren da.';

/** "words ← speaker" for each quote of a paragraph. */
function said(paragraph: string): string[] {
  const article = articleOf(`${LEAD} ${paragraph}`);
  return analyse(article, DATA).quotes.map(
    ({ span, speaker }) => `${article.text.slice(span.start, span.end)} ← ${speaker?.name ?? 'nobody'}`,
  );
}

const WHOLE: readonly (readonly [string, readonly string[]])[] = [
  // What says something stands behind the speaker.
  [
    'Das Werk sei, hielt Huber fest, von großer Bedeutung.',
    ['Das Werk sei, hielt Huber fest, von großer Bedeutung ← Karl Huber'],
  ],
  [
    'Es sei, so Huber weiter, Türöffner für vieles gewesen.',
    ['Es sei, so Huber weiter, Türöffner für vieles gewesen ← Karl Huber'],
  ],
  [
    'Hingehen werde sie, meinte Holm, aber nicht allein.',
    ['Hingehen werde sie, meinte Holm, aber nicht allein ← Eva Holm'],
  ],
  [
    'Der Plan ist, sagt Huber, schon gescheitert.',
    ['Der Plan ist, sagt Huber, schon gescheitert ← Karl Huber'],
  ],
  ['Der Plan, sagte Huber, sei viel zu teuer.', ['Der Plan, sagte Huber, sei viel zu teuer ← Karl Huber']],
  // It stands in front, and what is behind tells of the speaker.
  ['Das Werk sei alt, sagte Huber, Obmann des Vereins.', ['Das Werk sei alt ← Karl Huber']],
  ['Es sei alt, so Huber, Obmann des Vereins.', ['Es sei alt ← Karl Huber']],
  ['Huber kritisierte den Plan, der zu teuer sei.', ['der zu teuer sei ← Karl Huber']],
  [
    'Ruland sprach von einem langen Weg, der vor allen liege.',
    ['von einem langen Weg, der vor allen liege ← Falko Ruland'],
  ],
  [
    'Einem Gutachten zufolge, das der Rat bestellt hat, hätte man mehr bekommen können.',
    ['hätte man mehr bekommen können ← ein Gutachten'],
  ],
];

describe('A report is shown whole, and no more than it', () => {
  it.each(WHOLE)('%s', (paragraph, quotes) => {
    expect(said(paragraph)).toEqual(quotes);
  });
});

const NONE: readonly string[] = [
  '„Der Mann lügt“, soll er gesagt haben.',
  'Huber sagte, es sei spät. Wäre ein Aufschub denkbar?',
];

describe('What is no report of its own', () => {
  it.each(NONE)('%s', (paragraph) => {
    expect(said(paragraph).filter((quote) => /soll er|Wäre/.test(quote))).toEqual([]);
  });
});

const SPEAKERS: readonly (readonly [string, readonly string[]])[] = [
  // The words of the clause in front are its own subject's.
  [
    'Während Huber erklärte, er sei froh, entgegnete Holm, das sei nicht genug.',
    ['er sei froh ← Karl Huber', 'das sei nicht genug ← Eva Holm'],
  ],
  // Words inside of what somebody reports of another.
  [
    'Huber habe ihr im März gesagt, es werde „keine Hintertüren“ geben, berichtete Holm. Man wisse Bescheid.',
    [
      'Huber habe ihr im März gesagt, es werde „keine Hintertüren“ geben ← Eva Holm',
      'keine Hintertüren ← Karl Huber',
      'Man wisse Bescheid. ← Eva Holm',
    ],
  ],
  [
    'Es gebe nur Lasten, sagte Huber und warf der Regierung vor, „taub“ zu sein.',
    ['Es gebe nur Lasten ← Karl Huber', '„taub“ zu sein ← Karl Huber', 'taub ← Karl Huber'],
  ],
  [
    'Huber gab dem Obmann Falko Ruland die Schuld. Der wiederum sagte gereizt: „Davon weiß ich nichts.“',
    ['Davon weiß ich nichts. ← Falko Ruland'],
  ],
  [
    '„Wir haben Zeit“, sagte Huber. „Aber nur heute!“, hielt ihm ein Besucher entgegen.',
    ['Wir haben Zeit ← Karl Huber', 'Aber nur heute! ← ein Besucher'],
  ],
  [
    'Man könne warten, sagte Huber. Die Stellen seien leer. Das meint auch Eva Holm.',
    ['Man könne warten ← Karl Huber', 'Die Stellen seien leer. ← Karl Huber'],
  ],
  [
    'Scharfe Kritik kam vom Hebammenverband. Die Schließung treffe alle.',
    ['Die Schließung treffe alle. ← Hebammenverband'],
  ],
  ['Aus dem Ministerium kam eine Absage. Das Geld fehle.', ['Das Geld fehle. ← Ministerium']],
  [
    'Es schmerze, wie Eva Holm, Direktorin des Amts, erklärt, vor allem die Kinder.',
    ['Es schmerze, wie Eva Holm, Direktorin des Amts, erklärt, vor allem die Kinder ← Eva Holm'],
  ],
];

describe('Who says it', () => {
  it.each(SPEAKERS)('%s', (paragraph, quotes) => {
    expect(said(paragraph)).toEqual(quotes);
  });
});
