/** The sample of the first page goes the way of every article: what it shows is found, not written down. */
import { readFileSync } from 'node:fs';
import { render } from 'preact';
import { expect, it } from 'vitest';
import { analyse } from '../../../analysis/analyse.ts';
import { readDraft } from '../../../article/draft/read-draft.ts';
import { draftPage } from '../../../article/page/draft-page.ts';
import { Welcome } from '../../../components/welcome/welcome.tsx';
import { DEFAULT_SETTINGS } from '../../../extension/settings.ts';
import { LANGUAGES, type Language } from '../../../extension/texts/languages.ts';
import { WELCOME_TEXTS } from '../../../extension/texts/welcome.ts';
import { inLayers } from '../../../highlights/highlight.ts';
import { planHighlights } from '../../../highlights/plan-highlights.ts';
import { DATA } from '../../data.ts';
import { pageOf } from '../../page-of.ts';

function firstPage(language: Language): Document {
  const document = pageOf(readFileSync('entrypoints/welcome/index.html', 'utf8'));
  Object.assign(globalThis, { document });
  render(
    <Welcome
      texts={WELCOME_TEXTS[language]}
      layers={DEFAULT_SETTINGS.layers}
      onLayers={() => {}}
      isUnread={false}
      tried={new Set()}
      pinning="chrome"
      allowedSites={[]}
      sitesTakenBack={[]}
      onAllow={() => {}}
      onForbid={() => {}}
      keys={new Map()}
      onOptions={() => {}}
    />,
    document.body,
  );
  return document;
}

it.each(LANGUAGES)('is read among the words in %s around it, and shows every kind of mark', (language) => {
  const drafted = draftPage(firstPage(language), 'chrome-extension://abcdefgh/welcome.html');
  const built = drafted && readDraft(drafted.draft);
  if (built?.status !== 'article') throw new Error(`no article: ${JSON.stringify(built)}`);
  const { article } = built;
  expect(article.title).toBe('Seebach streitet über den Nachtbus: Wer soll ihn bezahlen?');
  expect(article.text).not.toContain(WELCOME_TEXTS[language].intro);

  const analysis = analyse(article, DATA);
  const spoken = (words: string) =>
    analysis.quotes.find(({ span }) => article.text.startsWith(words, span.start));
  expect(spoken('Wir fahren seit')).toMatchObject({
    kind: 'direct',
    speaker: { name: 'Clara Reindl', sure: true },
  });
  expect(spoken('Ohne den Bus')).toMatchObject({ kind: 'indirect', speaker: { name: 'Tobias Hölzl' } });
  const forms = inLayers(planHighlights(article, analysis), DEFAULT_SETTINGS.layers).map(({ form }) => form);
  expect([...new Set(forms)]).toEqual(expect.arrayContaining(['tint', 'dashes', 'name']));
});
