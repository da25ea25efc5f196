import { copyFileSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { temporaryFolder } from '../temporary-folder.ts';
import { stimmen } from './command.ts';

const PAGE = path.join(import.meta.dirname, '../fixtures/derstandard-today/page.html');

const annotate = (...parameters: string[]) => stimmen(['annotate', ...parameters]);

describe('annotate', () => {
  it('writes one input to the standard output, offsets into its own text', () => {
    const { stdout, status } = annotate(PAGE);
    const annotation = JSON.parse(stdout);
    expect(status).toBe(0);
    expect(annotation).toMatchObject({
      schema: 1,
      status: 'annotated',
      article: { kicker: 'Kommunalpolitik' },
    });
    const { text, blocks } = annotation.article;
    const title = blocks.find((block: { kind: string }) => block.kind === 'title');
    expect(text.slice(title.start, title.end)).toBe('Waldbach streitet über sein Hallenbad');
  });

  it('takes folders, names the output after the input, and goes on after a file that is no article', () => {
    const [texts, out] = [temporaryFolder(), temporaryFolder()];
    writeFileSync(path.join(texts, 'eins.txt'), 'Sie kam.');
    writeFileSync(path.join(texts, 'leer.html'), '');
    writeFileSync(path.join(texts, 'notiz.md'), 'Kein Text für uns.');
    const { status, stderr } = annotate('--out', out, texts, path.join(texts, 'eins.txt'));
    expect(status).toBe(1);
    expect(stderr).toBe(`${path.join(texts, 'leer.html')}: holds no article\n`);
    expect(readdirSync(out).sort()).toEqual(['eins.json', 'leer.json']);
    const read = (name: string) => JSON.parse(readFileSync(path.join(out, name), 'utf8'));
    expect(read('eins.json').article.text).toBe('Sie kam.');
    expect(read('leer.json')).toEqual({ schema: 1, status: 'no-article' });
  });

  it('names the file that fails and ends with 1', () => {
    const texts = temporaryFolder();
    writeFileSync(path.join(texts, 'text.txt'), 'Er ging.');
    const out = temporaryFolder();
    const { status, stderr } = annotate('--out', out, 'gibt-es-nicht.txt', texts);
    expect(status).toBe(1);
    expect(stderr).toContain('gibt-es-nicht.txt');
    expect(readdirSync(out)).toEqual(['text.json']);
  });

  it('refuses two inputs that would be written to one file, before it writes any', () => {
    const [one, other, out] = [temporaryFolder(), temporaryFolder(), temporaryFolder()];
    for (const texts of [one, other]) writeFileSync(path.join(texts, 'eins.txt'), 'Sie kam.');
    const { status, stderr } = annotate('--out', out, one, other);
    expect(status).toBe(2);
    expect(stderr).toContain(path.join(one, 'eins.txt'));
    expect(stderr).toContain(path.join(other, 'eins.txt'));
    expect(readdirSync(out)).toEqual([]);
  });

  it.each([
    ['a file of lines', ['annotate', '--out', '.', 'artikel.ndjson']],
    ['a file of lines, going on', ['annotate', '--resume', '--out', '.', 'artikel.ndjson']],
    ['a file of lines, through a link', ['annotate', '--out', 'hier', 'artikel.ndjson']],
    ['a page, by a report', ['report', '--out', './seite.html', 'artikel.ndjson', 'seite.html']],
  ])('writes over no input: %s', (_what, parameters) => {
    const cwd = temporaryFolder();
    const content = JSON.stringify({ text: 'Anna Moser sagte, sie gehe.' });
    for (const name of ['artikel.ndjson', 'seite.html']) writeFileSync(path.join(cwd, name), content);
    symlinkSync('.', path.join(cwd, 'hier'));
    const { status, stderr } = stimmen(parameters, { cwd });
    expect([status, stderr]).toEqual([2, expect.stringContaining('would be written over')]);
    for (const name of ['artikel.ndjson', 'seite.html'])
      expect(readFileSync(path.join(cwd, name), 'utf8')).toBe(content);
  });

  it('says that --out is empty, as a variable may be that nobody has set', () => {
    expect(annotate('--out', '', PAGE)).toMatchObject({ status: 2, stderr: 'stimmen: --out is empty\n' });
  });

  it('takes texts and pages whose names are in capitals', () => {
    const texts = temporaryFolder();
    writeFileSync(path.join(texts, 'TEXT.TXT'), 'Sie kam.');
    copyFileSync(PAGE, path.join(texts, 'SEITE.HTM'));
    const { stdout, status } = annotate('--format', 'ndjson', texts);
    const lines = stdout.trimEnd().split('\n');
    expect([status, lines.map((line) => JSON.parse(line).status)]).toEqual([0, ['annotated', 'annotated']]);
  });

  it('takes the address of a page that does not name it, of one page only', () => {
    const url = 'https://www.derstandard.at/story/3000000000001/hallenbad';
    const named = annotate('--url', url, PAGE);
    expect([named.status, JSON.parse(named.stdout).article.url]).toEqual([0, url]);
    expect(annotate('--url', url, PAGE, import.meta.filename)).toMatchObject({ status: 2, stdout: '' });
    expect(annotate('--url', 'derstandard', PAGE)).toMatchObject({ status: 2, stdout: '' });
  });

  it('says that --out is a file', () => {
    const { status, stderr } = annotate('--out', PAGE, PAGE);
    expect(status).toBe(2);
    expect(stderr).toBe(`stimmen: --out ${PAGE}: is a file, not a directory\n`);
  });

  it.each(['json', 'markdown'])(
    'lets no control character of a text through to the terminal as %s',
    (format) => {
      const file = path.join(temporaryFolder(), 'eins.txt');
      const text = 'Die \u001b]0;x\u0007Ministerin \u009b31mAnna Moser sagte, sie gehe.';
      writeFileSync(file, text);
      const { stdout } = annotate('--format', format, file);
      expect(stdout).toMatch(/Ministerin/);
      expect(stdout).not.toMatch(/(?![\n\t])\p{Cc}/u);
      if (format === 'json') expect(JSON.parse(stdout).article.text).toBe(text);
    },
  );

  it.each([[[]], [['--format', 'docx', PAGE]], [['--unbekannt']]])(
    'says what it did not understand: %j',
    (parameters) => {
      const { status, stderr, stdout } = annotate(...parameters);
      expect([status, stdout]).toEqual([2, '']);
      expect(stderr).not.toBe('');
    },
  );
});
