/** The command line's own nodes against a whole DOM: pages are read the same. */
import { readdirSync, readFileSync } from 'node:fs';
import { expect, it, vi } from 'vitest';
import { pageOf } from '../page-of.ts';

const FIXTURES = 'tests/fixtures';
const ADDRESS = 'https://www.derstandard.at/story/3000000999001/artikel';
const PAGES = readdirSync(FIXTURES, { recursive: true, encoding: 'utf8' }).filter((name) =>
  name.endsWith('.html'),
);
/** What the parser has to put right, as browsers do. */
const BROKEN: Readonly<Record<string, string>> = {
  'nothing closed': '<title>A</title><article><h1>Titel<p>Eins <b>zwei<p>drei</article>',
  'a table in the way': '<article><h1>T</h1><table><p>Vor der Tabelle<tr><td>Zelle</table><p>Danach',
  'crossed elements':
    '<article><h1>T</h1><p>Eins <b>zwei <i>drei</b> vier</i> fünf</p><a href="#">x<a href="/y">y</article>',
  'a form that hides its parent':
    '<article><form><input name="parentNode"><h1>T</h1><p>Text des Artikels.</form></article>',
  'a template': '<article><h1>T</h1><template><p>Nicht da</template><p>Da</article>',
  nothing: '',
};

/** The reading keeps the getters of the DOM that it met first, so each DOM gets a reading of its own. */
async function freshReading() {
  vi.resetModules();
  return import('../../article/page/draft-page.ts');
}

async function drafts(htmls: readonly string[]) {
  const whole = await freshReading();
  const expected = htmls.map((html) => whole.draftPage(pageOf(html), ADDRESS)?.draft ?? null);
  const own = await freshReading();
  const { parsePage } = await import('../../node/dom/parse-page.ts');
  const { PageDocument, PageElement, PageNode } = await import('../../node/dom/page-nodes.ts');
  Object.assign(globalThis, { Document: PageDocument, Element: PageElement, Node: PageNode });
  const found = htmls.map(
    (html) => own.draftPage(parsePage(html) as unknown as Document, ADDRESS)?.draft ?? null,
  );
  return { expected, found };
}

it('reads every page of the fixtures, and broken ones, as a whole DOM does', async () => {
  const names = [...PAGES, ...Object.keys(BROKEN)];
  const htmls = [
    ...PAGES.map((name) => readFileSync(`${FIXTURES}/${name}`, 'utf8')),
    ...Object.values(BROKEN),
  ];
  const { expected, found } = await drafts(htmls);
  expect(PAGES.length).toBeGreaterThan(3);
  for (const [at, draft] of found.entries()) expect(draft, names[at]).toEqual(expected[at]);
});
