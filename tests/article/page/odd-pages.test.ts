/** Pages of kinds that are seldom met: old layouts, notes, corrections, polls. */
import { describe, expect, it } from 'vitest';
import { readPage } from '../../../article/page/read-page.ts';
import { pageOf } from '../../page-of.ts';
import { openGraph, page, paragraphs, prose } from '../markup.ts';

const TITLE = 'Erlbruck baut die alte Mühle zur Bücherei um';
const URL_OF_PAGE = 'https://www.bote.example/lokales/alte-muehle-wird-buecherei';
const dated = openGraph({ 'og:type': 'article', 'article:published_time': '2024-03-05' });

function articleOn(body: string, head = dated) {
  const source = page({ title: `${TITLE} - Erlbrucker Bote`, head, body });
  const reading = readPage(pageOf(source), URL_OF_PAGE);
  if (reading.status !== 'article') throw new Error(reading.status);
  return reading.article;
}
const textOn = (body: string): string => articleOn(`<main><h1>${TITLE}</h1>${body}</main>`).text;

describe('a page of tables and fonts', () => {
  const menu = '<font size="1"><a href="/">Start</a><br><a href="/lokales">Lokales</a></font>';
  const head = `<font size="5"><b>${TITLE}</b></font><br><font size="1">Von Inge Moser, 5. März 2024</font><br><br>`;
  const text = `<font size="2">${[prose(4), prose(4, 2), prose(4, 4)].join('<br><br>')}</font>`;
  const article = () =>
    articleOn(
      `<center><table><tr><td>${menu}</td><td>${head}<table><tr><td>${text}</td></tr></table></td></tr></table></center>`,
      '',
    );

  it('takes its byline from the line of its own, not from the menu', () => {
    expect(article()).toMatchObject({ authors: [{ name: 'Inge Moser' }], publishedAt: '2024-03-05' });
  });
  it('has the head’s title without the paper, which the address is named after', () => {
    expect(article().title).toBe(TITLE);
  });
  it('has its text in paragraphs', () => {
    expect(article().text).toContain(`${prose(4)}\n\n${prose(4, 2)}`);
  });
});

const LEFT_OUT: readonly (readonly [name: string, body: string, shown: string])[] = [
  [
    'marks of notes',
    `<p>Der Umbau beginnt.<sup><a href="#fn1">1</a></sup> Er dauert lange.<a href="#fn2">[2]</a></p>`,
    'Der Umbau beginnt. Er dauert lange.',
  ],
  [
    'what is struck through',
    '<p>Es kamen <del>achtzig</del> <ins>neunzig</ins> Menschen, <s>sagte Petra Holm</s> wie Kurt Seidl zählte.</p>',
    'Es kamen neunzig Menschen, wie Kurt Seidl zählte.',
  ],
  [
    'a poll',
    `<fieldset><legend>Soll die Mühle umgebaut werden?</legend><p>Ja, denn so kann es mit dem alten Haus nicht weitergehen.</p></fieldset><p>Im Herbst geht es los.</p>`,
    'Im Herbst geht es los.',
  ],
];

describe('within the text', () => {
  it.each(LEFT_OUT)('%s are left out', (_, body, shown) => {
    const text = textOn(`${paragraphs(4)}${body}${paragraphs(1, 2)}`);
    expect(text).toContain(`\n\n${shown}\n\n`);
    expect(text).not.toMatch(/achtzig|umgebaut werden|weitergehen/);
  });

  it('a link to a place on the page is read', () => {
    const text = textOn(`${paragraphs(4)}<p>Mehr sagt <a href="#plan">der Plan von 2023</a> unten.</p>`);
    expect(text).toContain('Mehr sagt der Plan von 2023 unten.');
  });

  it('a fieldset around all of it is read', () => {
    expect(textOn(`<form><fieldset>${paragraphs(5)}</fieldset></form>`)).toContain(prose(3, 4));
  });
});
