/** Pages that are no articles, or monstrous ones: the panel has a word for each, and the page notices nothing. */
import { expect, it } from 'vitest';
import { openPanel } from '../../tools/browsers/extension-pages.ts';
import { waitForPanel } from '../../tools/browsers/panel-text.ts';
import { inEachBrowser } from './browsers.ts';
import { mutations, paintedWords, waitForPaint, watchConsole, watchMutations } from './page-watch.ts';
import { addressOf, derStandardPage } from './pages.ts';

const paragraph = (number: number): string =>
  `"Das ist die ${number}. Ausrede", sagte Stadträtin Ida Lorenz. Der Antrag wurde danach vertagt.`;

const many = (count: number, make: (number: number) => string): string[] =>
  Array.from({ length: count }, (_, number) => make(number));

const PROPERTIES =
  `parentElement parentNode firstChild nextSibling localName textContent nodeType getAttribute hasAttributes hasAttribute
   closest contains matches querySelector querySelectorAll getElementsByTagName compareDocumentPosition ownerDocument
   nextElementSibling previousElementSibling childNodes isConnected`.split(/\s+/);

type State = 'annotated' | 'message';

type BadPage = readonly [name: string, state: State, html: string];

/** What is up to the browser: how markup is read, what a script finds in an element, how much is painted. */
const FOR_BROWSERS: readonly BadPage[] = [
  [
    'a front page',
    'message',
    `<!DOCTYPE html><html lang="de"><title>Nachrichten</title><main>${many(
      30,
      (number) => `<a href="/story/${number}"><h2>Meldung ${number}</h2><p>Kurzer Text dazu.</p></a>`,
    ).join('')}</main></html>`,
  ],
  ['ten thousand paragraphs', 'annotated', derStandardPage('Endlos', many(10_000, paragraph))],
  [
    'markup as deep as browsers allow',
    'annotated',
    derStandardPage('Tief', [`${'<b><i>'.repeat(250)}${paragraph(1)}`, ...many(8, paragraph)]),
  ],
  [
    'a form around the article with fields named like its properties',
    'annotated',
    derStandardPage('Formular', many(8, paragraph))
      .replace(
        '<main>',
        `<main><form>${PROPERTIES.map((name) => `<input type="hidden" name="${name}">`).join('')}`,
      )
      .replace('</main>', '</form></main>'),
  ],
];

/** What is up to the text alone. */
const FOR_READING: readonly BadPage[] = [
  ['an empty body', 'message', '<!DOCTYPE html><html lang="de"><title>Leer</title><body></body></html>'],
  ['an article without a text', 'message', derStandardPage('Eine Überschrift allein', [])],
  [
    'an article in English',
    'message',
    derStandardPage(
      'The valley and its train',
      many(
        6,
        () => 'The train has been running for a hundred years, and nobody in the valley wants it to stop.',
      ),
      'en',
    ),
  ],
  [
    'an article cut off in the middle of its markup',
    'annotated',
    derStandardPage('Halb', many(8, paragraph)).slice(0, 1200),
  ],
  [
    'nested quotes that are never closed',
    'annotated',
    derStandardPage('Offen', ['„Sagte ‚er „sagte ‚sie '.repeat(2_000), ...many(8, paragraph)]),
  ],
  [
    'an article beside structured data of six million characters',
    'annotated',
    derStandardPage('Daten', many(8, paragraph)).replace(
      '</body>',
      () => `<script type="application/ld+json">"${'a'.repeat(6_000_000)}"</script></body>`,
    ),
  ],
  [
    'words and lines of a hundred thousand letters',
    'annotated',
    derStandardPage('@'.repeat(100_000), [
      ...many(8, paragraph),
      `Das ist ${'A'.repeat(100_000)}.`,
      'sagte '.repeat(20_000),
    ]),
  ],
];

const PAGES = [...FOR_BROWSERS, ...FOR_READING];

const htmlAt = (_host: string, path: string): string | null => PAGES[Number(path.split('/')[2])]?.[2] ?? null;

/** Milliseconds, a guard as all others: a busy machine takes its time over ten thousand paragraphs. */
const LONGEST_WAIT = 100_000;

inEachBrowser('Bad input', htmlAt, (suite) => {
  const expectNothingNoticed = async (badPage: BadPage) => {
    const [, state] = badPage;
    const page = await suite.launched.browser.newPage();
    page.setDefaultTimeout(LONGEST_WAIT);
    const complaints = watchConsole(page);
    await page.goto(addressOf(`/story/${PAGES.indexOf(badPage)}/seite`), { waitUntil: 'domcontentloaded' });
    await watchMutations(page);
    const panel = await openPanel(suite.launched, page);
    panel.setDefaultTimeout(LONGEST_WAIT);
    await waitForPanel(panel);
    expect((await panel.$('[role=tab]')) ? 'annotated' : 'message').toBe(state);
    if (state === 'message') expect(await paintedWords(page)).toEqual({});
    else await waitForPaint(page);
    expect(await mutations(page)).toEqual([]);
    expect(complaints).toEqual([]);
    await panel.close();
    await page.close();
  };
  for (const badPage of FOR_BROWSERS) it(badPage[0], () => expectNothingNoticed(badPage));
  for (const badPage of FOR_READING) suite.itInOne(badPage[0], () => expectNothingNoticed(badPage));
});
