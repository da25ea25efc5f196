/** Web archives as crawlers write them: packed or not, with more in them than articles. */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { temporaryFolder } from '../temporary-folder.ts';
import { stimmen } from './command.ts';

const folder = temporaryFolder();

const annotate = (...parameters: string[]) => stimmen(['annotate', ...parameters]);

const PAGE = readFileSync(path.join(import.meta.dirname, '../fixtures/derstandard-today/page.html'), 'utf8');

function record(type: string, url: string, http: string, body: string | Uint8Array): Buffer {
  const content = Buffer.concat([Buffer.from(`${http}\r\n\r\n`), Buffer.from(body)]);
  const head = [
    'WARC/1.0',
    `WARC-Type: ${type}`,
    `WARC-Target-URI: ${url}`,
    'WARC-Date: 2026-03-02T10:00:00Z',
    `Content-Type: application/http; msgtype=${type}`,
    `Content-Length: ${content.length}`,
  ].join('\r\n');
  return Buffer.concat([Buffer.from(`${head}\r\n\r\n`), content, Buffer.from('\r\n\r\n')]);
}

const TITLE = 'Waldbach streitet über sein Hallenbad';
const OK = 'HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=utf-8';
const SITE = 'https://www.derstandard.at/story';
const RECORDS = [
  record('request', `${SITE}/eins`, 'GET /eins HTTP/1.1', ''),
  record('response', `${SITE}/eins`, OK, PAGE),
  record(
    'response',
    `${SITE}/bild.png`,
    'HTTP/1.1 200 OK\r\nContent-Type: image/png',
    new Uint8Array([137, 80, 0]),
  ),
  record('response', `${SITE}/fort`, OK.replace('200 OK', '404 Not Found'), PAGE),
  record('response', `${SITE}/zwei`, `${OK}\r\nContent-Encoding: gzip`, gzipSync(PAGE)),
];

describe('a web archive', () => {
  it.each([
    ['plain.warc', Buffer.concat(RECORDS)],
    ['gepackt.warc.gz', Buffer.concat(RECORDS.map((each) => gzipSync(each)))],
  ])('gives its pages with their addresses, in order: %s', (name, bytes) => {
    writeFileSync(path.join(folder, name), bytes);
    const { status, stdout, stderr } = annotate(path.join(folder, name));
    expect([status, stderr]).toEqual([0, '']);
    const found = stdout
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(found.map(({ article }) => [article.url, article.title])).toEqual([
      [`${SITE}/eins`, TITLE],
      [`${SITE}/zwei`, TITLE],
    ]);
  });

  it.each([
    ['halb.warc', Buffer.concat(RECORDS)],
    ['halb.warc.gz', Buffer.concat(RECORDS.map((each) => gzipSync(each)))],
  ])('that breaks off is said to do so, and leaves no file: %s', (name, bytes) => {
    const out = temporaryFolder();
    writeFileSync(path.join(folder, name), bytes.subarray(0, bytes.length - 40));
    const { status, stderr } = annotate('--out', out, path.join(folder, name));
    expect(status).toBe(1);
    expect(stderr).toMatch(/^\S*halb\.warc(?:\.gz)?: breaks off[^\n]*\n$/);
    expect(readdirSync(out)).toEqual([]);
  });

  it('that is none is said to be none, and leaves no file', () => {
    const out = temporaryFolder();
    writeFileSync(path.join(folder, 'keines.warc'), 'Das ist kein Archiv.\n');
    const { status, stderr } = annotate('--out', out, path.join(folder, 'keines.warc'));
    expect(status).toBe(1);
    expect(stderr.trimEnd().split('\n')).toHaveLength(1);
    expect(readdirSync(out)).toEqual([]);
  });
});
