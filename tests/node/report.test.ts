/** The report over many articles, as whoever opens it reads it. */
import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { FIRST_SIGHT } from '../../node/report/first-sight.ts';
import { temporaryFolder } from '../temporary-folder.ts';
import { stimmen, stimmenFromSource } from './command.ts';

const HOSTILE = '<img src=x onerror=alert(1)>';

const ARTICLES = [
  {
    text: '„Das ist entschieden“, sagte Bürgermeisterin Anna Moser am Montag. Man habe lange gewartet, sagte Moser.',
    title: 'Der Damm hält',
    outlet: 'Tagblatt',
    date: '2026-03-02',
    url: 'https://tagblatt.example/damm',
  },
  {
    text: '„Wir warten noch immer auf das Geld“, sagte Landesrat Karl Huber. Laut Polizei war die Straße gesperrt.',
    title: HOSTILE,
    outlet: `Bote ${HOSTILE}`,
    date: '2026-04-11',
    url: 'javascript:alert(1)',
  },
  { text: '„Das ist neu“, sagte Anna Moser.', outlet: 'Tagblatt' },
];

const folder = temporaryFolder();
const lines = path.join(folder, 'artikel.ndjson');
writeFileSync(lines, ARTICLES.map((article) => JSON.stringify(article)).join('\n'));

const writeReport = (...parameters: string[]) => stimmen(['report', ...parameters]);

function report(...parameters: string[]): Document {
  const out = path.join(folder, 'report.html');
  expect(writeReport('--out', out, ...parameters, lines)).toMatchObject({
    status: 0,
    stdout: '',
    stderr: '',
  });
  return new JSDOM(readFileSync(out, 'utf8')).window.document;
}

const wordsIn = (element: Element | undefined | null): string =>
  element?.textContent?.replace(/\s+/g, ' ').trim() ?? '';

/** The cells of the row that begins with the name, in the first table below the heading. */
function row(page: Document, heading: string, name: string): string[] {
  const section = [...page.querySelectorAll('section')].find(
    (each) => wordsIn(each.querySelector('h2')) === heading,
  );
  const found = [...(section?.querySelectorAll('tbody tr') ?? [])].find((each) =>
    wordsIn(each.querySelector('th')).startsWith(name),
  );
  return [...(found?.querySelectorAll('td') ?? [])].map(wordsIn);
}

describe('a report', () => {
  const page = report();

  it('counts articles, and words by who speaks and how', () => {
    expect([...page.querySelectorAll('.counts dd')].map(wordsIn)).toEqual(['3', '5', '21', '3']);
    expect(row(page, 'Wer spricht', 'Personen').slice(0, 2)).toEqual(['13', '4']);
    expect(row(page, 'Frauen und Männer', 'Frauen (1)').slice(0, 2)).toEqual(['6', '4']);
    expect(row(page, 'Frauen und Männer', 'Männer (1)').slice(0, 2)).toEqual(['7', '0']);
  });

  it('takes one name in several articles for one person', () => {
    expect(row(page, 'Am meisten zitiert', 'Anna Moser').slice(0, 4)).toEqual([
      'Bürgermeisterin',
      '2',
      '3',
      '10',
    ]);
  });

  it('counts what stands in a text apart, and no text among the voices', () => {
    const source = path.join(folder, 'bericht.txt');
    writeFileSync(
      source,
      'Laut einem Bericht war der Damm seit vielen Jahren undicht. „Das ist neu“, sagte Anna Moser.',
    );
    const out = path.join(folder, 'bericht.html');
    expect(writeReport('--out', out, source).status).toBe(0);
    const { document } = new JSDOM(readFileSync(out, 'utf8')).window;
    expect(wordsIn([...document.querySelectorAll('.counts dd')].at(-1))).toBe('1');
    expect(row(document, 'Wer spricht', 'Texte').slice(0, 2)).toEqual(['0', '7']);
    expect(row(document, 'Am meisten zitiert', 'ein Bericht')).toEqual([]);
    expect(wordsIn(document.querySelector('#voices-texts li'))).toContain('ein Bericht: 7');
  });

  it('has a table behind each chart, by outlet and by day, and says what has no date', () => {
    const charts = [...page.querySelectorAll('figure svg[role="img"]')];
    expect(charts.map((chart) => chart.getAttribute('aria-label'))).toEqual([
      'zitierte Wörter: Medium',
      'zitierte Wörter: Zeit',
    ]);
    for (const chart of charts) expect(chart.querySelectorAll('rect').length).toBeGreaterThan(2);
    expect(row(page, 'Nach Medium', 'Tagblatt').slice(0, 2)).toEqual(['2', '10']);
    expect(row(page, 'Im Lauf der Zeit', '2. März 2026').slice(0, 2)).toEqual(['1', '7']);
    expect(wordsIn(page.body)).toContain('1 Artikel ohne Datum');
  });

  it('fills bars and charts with patterns that stand in the page, each once', () => {
    const filled = [...page.querySelectorAll('[fill^="url"]')].map((each) => each.getAttribute('fill') ?? '');
    expect(page.querySelectorAll('.voices .bar [fill^="url"]')).toHaveLength(7);
    for (const fill of filled)
      expect(page.querySelectorAll(`pattern[id="${fill.slice('url(#'.length, -1)}"]`)).toHaveLength(1);
  });

  it('leads from each figure to its quotes, and from those to the article', () => {
    const targets = [...page.querySelectorAll('a[href^="#"]')].map((link) => link.getAttribute('href') ?? '');
    expect(targets.length).toBeGreaterThan(10);
    expect(targets.filter((target) => !page.getElementById(target.slice(1)))).toEqual([]);
    const moser = page.querySelector('section a[href="#v1"]');
    expect(wordsIn(moser)).toBe('Anna Moser');
    const quote = page.querySelector('#v1 .quote-links a')?.getAttribute('href')?.slice(1) ?? '';
    expect(wordsIn(page.getElementById(quote))).toContain('Anna Moser');
    const links = [...page.querySelectorAll('article a')].map((link) => link.getAttribute('href'));
    expect(links).toContain('https://tagblatt.example/damm#:~:text=Das%20ist%20entschieden');
  });

  it('says beside every figure how often it is wrong, and that gender is grammar', () => {
    const sections = [...page.querySelectorAll('section')].filter((each) => each.querySelector('table'));
    for (const section of sections) expect(wordsIn(section)).toContain('13,5 % der Zuschreibungen');
    expect(wordsIn(page.body)).toContain('grammatische Geschlecht');
  });

  it('runs nothing, loads nothing, and follows no address that is a program', () => {
    expect(page.querySelectorAll('script, img, link, iframe, [onerror]')).toHaveLength(0);
    expect(page.querySelector('meta[http-equiv]')?.getAttribute('content')).toContain("default-src 'none'");
    expect(page.documentElement.outerHTML).not.toContain('javascript:');
    expect(wordsIn(page.body)).toContain(HOSTILE);
  });

  it('leaves out what the articles do not tell: outlets and dates', () => {
    const alone = path.join(folder, 'allein.txt');
    writeFileSync(alone, '„Das ist neu“, sagte Anna Moser.');
    const out = path.join(folder, 'allein.html');
    expect(writeReport('--out', out, alone).status).toBe(0);
    const { document } = new JSDOM(readFileSync(out, 'utf8')).window;
    const headings = [...document.querySelectorAll('h2')].map(wordsIn);
    expect(headings).toContain('Am meisten zitiert');
    expect(headings).not.toContain('Nach Medium');
    expect(headings).not.toContain('Im Lauf der Zeit');
  });

  it('is there in English, too', () => {
    const english = report('--language', 'en', '--jobs', '2');
    expect(english.documentElement.lang).toBe('en');
    expect(row(english, 'Women and men', 'women (1)').slice(0, 2)).toEqual(['6', '4']);
    expect(wordsIn(english.body)).toContain('grammatical gender');
  });

  it('is the same from a clone, on two threads', () => {
    const shipped = path.join(folder, 'geliefert.html');
    const own = path.join(folder, 'geklont.html');
    expect(writeReport('--out', shipped, lines).status).toBe(0);
    const { status, stderr } = stimmenFromSource(['report', '--jobs', '2', '--out', own, lines]);
    expect([status, stderr]).toEqual([0, '']);
    expect(readFileSync(own, 'utf8')).toBe(readFileSync(shipped, 'utf8'));
  });
});

describe('what a report refuses', () => {
  it.each([
    [[lines], '--out'],
    [['--out', 'r.html', '--format', 'csv', lines], '--out, --language and --jobs only'],
    [['--out', 'r.html', '--language', 'fr', lines], '--language is'],
  ])('%j', (parameters, reason) => {
    const { status, stderr } = writeReport(...parameters);
    expect(status).toBe(2);
    expect(stderr).toContain(reason);
  });

  it('writes no page about nothing', () => {
    const out = path.join(folder, 'leer.html');
    const missing = path.join(folder, 'fehlt.txt');
    const { status, stderr } = writeReport('--out', out, missing);
    expect(status).toBe(1);
    expect(stderr).toBe(
      `${missing}: there is no such file\n${out}: is not written, as there is no article to report on\n`,
    );
    expect(existsSync(out)).toBe(false);
  });

  it('puts the page in the place of no device and no pipe', () => {
    const pipe = path.join(folder, 'rohr');
    execFileSync('mkfifo', [pipe]);
    expect(writeReport('--out', pipe, lines)).toMatchObject({
      status: 1,
      stderr: `${pipe}: is a device or a pipe, and would not be one any more\n`,
    });
    expect(statSync(pipe).isFIFO()).toBe(true);
  });

  it('leaves nothing half written where it may not write', () => {
    const out = path.join(temporaryFolder(), 'ordner');
    expect(writeReport('--out', out, lines).status).toBe(0);
    const under = path.join(out, 'report.html');
    const { status, stderr } = writeReport('--out', under, lines);
    expect([status, stderr.trimEnd().split('\n').length]).toEqual([1, 1]);
    expect(readdirSync(path.dirname(out))).toEqual(['ordner']);
  });
});

it('states the error rates that are written down', () => {
  const document = readFileSync('docs/first-sight.md', 'utf8').replace(/\s+/g, ' ');
  const { certain, wrongPerson, whoSaidWhat } = FIRST_SIGHT;
  expect(document).toContain(`${certain.right} of ${certain.of} quotes`);
  expect(document).toContain(`${certain.from} to ${certain.to}`);
  expect(document).toContain(`covers ${certain.covers} per cent`);
  expect(document).toContain(`${wrongPerson.wrong} of ${wrongPerson.of}`);
  expect(document).toContain(`who said what comes to ${whoSaidWhat} `);
});
