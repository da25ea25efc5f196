import { expect, it } from 'vitest';
import { badgeText, badgeTitle } from '../../extension/badge.ts';
import { noticeOf } from '../../extension/page-result.ts';
import { textsFor } from '../../extension/texts/texts.ts';
import { ANALYSIS, ARTICLE, REPORT } from '../../tools/gallery/invented-article.ts';

const GERMAN = textsFor('de', 'de');
const ANNOTATED = noticeOf({
  status: 'annotated',
  article: ARTICLE,
  analysis: ANALYSIS,
  report: REPORT,
});

it('says what the number on the icon counts', () => {
  const count = badgeText(ANNOTATED);
  expect(badgeTitle(ANNOTATED, GERMAN)).toBe(`Stimmen: ${count} Stimmen kommen in diesem Artikel zu Wort`);
});

it('says why there is no number', () => {
  const result = { status: 'not-read', site: '*://*.zeitung.example/*' } as const;
  expect(badgeText(result)).toBe('');
  expect(badgeTitle(result, GERMAN)).toBe('Stimmen liest hier nur, wenn Sie es erlauben.');
});
