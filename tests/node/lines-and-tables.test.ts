/** The command over many articles: tables, lines, what cannot be read. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import {
  closeSync,
  existsSync,
  mkdirSync,
  openSync,
  readdirSync,
  readFileSync,
  writeFileSync,
} from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import papaparse from 'papaparse';
import { describe, expect, it, vi } from 'vitest';
import { temporaryFolder } from '../temporary-folder.ts';
import { PROGRAM, stimmen } from './command.ts';

const ENGLISH =
  'The mayor said that the bridge was closed and that it would be a long time before they had the money for it. '.repeat(
    3,
  );

const annotate = (parameters: readonly string[], input = '') =>
  stimmen(['annotate', ...parameters], { input });
const quoting = (name: string) => `„Das, sagt man, ist "neu"“, sagte ${name} am Montag.`;

describe('tables', () => {
  it('holds the quotes of all inputs under one head, whatever stands in them', () => {
    const texts = temporaryFolder();
    writeFileSync(path.join(texts, 'a.txt'), quoting('Anna Moser'));
    writeFileSync(path.join(texts, 'b.txt'), quoting('Karl Huber'));
    const { stdout, status } = annotate(['--format', 'csv', '--bom', texts]);
    const { data, errors } = papaparse.parse<Record<string, string>>(stdout, {
      header: true,
      skipEmptyLines: true,
    });
    expect([status, errors, stdout.startsWith('\uFEFF')]).toEqual([0, [], true]);
    expect(data.map(({ speaker, gender, quote }) => [speaker, gender, quote])).toEqual([
      ['Anna Moser', 'female', '„Das, sagt man, ist "neu"“'],
      ['Karl Huber', 'male', '„Das, sagt man, ist "neu"“'],
    ]);
  });

  it('has a table of people', () => {
    const { stdout } = annotate(
      ['--format', 'people-csv', '-'],
      JSON.stringify({ text: quoting('Anna Moser') }),
    );
    const [person] = papaparse.parse<Record<string, string>>(stdout, { header: true }).data;
    expect(person).toMatchObject({ person: 'Anna Moser', gender: 'female', quotes: '1' });
  });
});

describe('lines', () => {
  it('begin behind a byte order mark, where there is one', () => {
    const { stdout, status } = annotate(['-'], `\uFEFF${JSON.stringify({ text: quoting('Anna Moser') })}\n`);
    expect([status, JSON.parse(stdout).quotes]).toEqual([0, [expect.anything()]]);
  });

  it('keeps their order, gives an object for a bad one, and goes on', () => {
    const lines = [
      JSON.stringify({ text: quoting('Anna Moser'), date: '2026-03-02', outlet: 'Tagblatt' }),
      'kein JSON',
      '',
      JSON.stringify({ url: 'https://tagblatt.example/a' }),
      JSON.stringify({ text: quoting('Karl Huber') }),
      JSON.stringify({ text: ENGLISH }),
    ];
    const { stdout, stderr, status } = annotate(['-'], lines.join('\n'));
    const out = stdout
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(status).toBe(1);
    expect(out.map(({ status: each }) => each)).toEqual([
      'annotated',
      'error',
      'error',
      'annotated',
      'unsupported-language',
    ]);
    expect(out[0].article).toMatchObject({ publishedAt: '2026-03-02', outlet: 'Tagblatt' });
    expect(out[1]).toEqual({ status: 'error', line: 2, message: 'is no JSON' });
    expect(stderr.trimEnd().split('\n')).toHaveLength(2);
  });
});

describe('lines without an address', () => {
  it('go by their place, so that rows of one article can be told from those of another', () => {
    const given = [
      { text: quoting('Anna Moser') },
      { text: quoting('Karl Huber'), url: 'https://tagblatt.example/a' },
      { text: quoting('Eva Lang') },
    ];
    const lines = path.join(temporaryFolder(), 'artikel.ndjson');
    writeFileSync(lines, given.map((line) => JSON.stringify(line)).join('\n'));
    const { stdout } = annotate(['--format', 'csv', lines]);
    const { data } = papaparse.parse<Record<string, string>>(stdout.trimEnd(), { header: true });
    const file = pathToFileURL(lines).href;
    expect(data.map(({ article }) => article)).toEqual([
      `${file}#line=1`,
      'https://tagblatt.example/a',
      `${file}#line=3`,
    ]);
  });
});

describe('several threads', () => {
  const texts = temporaryFolder();
  for (const [at, name] of ['Anna Moser', 'Karl Huber', 'Eva Lang', 'Paul Wolf', 'Ida Kern'].entries())
    writeFileSync(path.join(texts, `${at}.txt`), quoting(name).repeat(5 - at));

  it('write the same in the same order as one', () => {
    const one = annotate(['--format', 'csv', texts]);
    const two = annotate(['--format', 'csv', '--jobs', '2', texts]);
    expect(two).toMatchObject({ status: 0, stderr: '', stdout: one.stdout });
    expect(one.stdout.match(/Ida Kern/g)).toHaveLength(1);
  });

  it('keep lines in order, bad ones among them, and write them to a file that is whole', () => {
    const out = temporaryFolder();
    const lines = path.join(temporaryFolder(), 'artikel.ndjson');
    const good = ['Anna Moser', 'Karl Huber', 'Eva Lang'].map((name) =>
      JSON.stringify({ text: quoting(name) }),
    );
    writeFileSync(lines, [good[0], '{', good[1], '', '[]', good[2]].join('\n'));
    const { stderr, status } = annotate(['--jobs', '2', '--out', out, lines]);
    expect([status, stderr.trimEnd().split('\n').length]).toEqual([1, 2]);
    expect(readdirSync(out)).toEqual(['artikel.ndjson']);
    const written = readFileSync(path.join(out, 'artikel.ndjson'), 'utf8').trimEnd().split('\n');
    expect(
      written.map((line) => JSON.parse(line)).map(({ line, quotes }) => line ?? quotes[0].speaker.name),
    ).toEqual(['Anna Moser', 2, 'Karl Huber', 5, 'Eva Lang']);
  });

  it.each(['0', '1.5', 'viele'])('are a number, not %s', (jobs) => {
    const { stderr, status } = annotate(['--format', 'csv', '--jobs', jobs, texts]);
    expect(status).toBe(2);
    expect(stderr).toContain('--jobs');
  });
});

describe('what cannot be read', () => {
  const inputs = temporaryFolder();
  writeFileSync(path.join(inputs, 'bild.html'), Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 13]));
  writeFileSync(path.join(inputs, 'riesig.txt'), Buffer.alloc(33 * 2 ** 20, 'a'));
  writeFileSync(path.join(inputs, 'gut.txt'), quoting('Anna Moser'));
  mkdirSync(path.join(inputs, 'ordner.html'));

  it('gets one sentence each and the exit code 1, and the others are annotated', () => {
    const out = temporaryFolder();
    const { stderr, status } = annotate(['--out', out, inputs]);
    const sentences = stderr.trimEnd().split('\n');
    expect(status).toBe(1);
    expect(sentences).toHaveLength(3);
    expect(sentences[0]).toMatch(/bild\.html: is not a text/);
    expect(sentences[1]).toMatch(/ordner\.html: is a directory/);
    expect(sentences[2]).toMatch(/riesig\.txt: is larger than/);
    expect(readdirSync(out)).toEqual(['gut.json']);
  });

  it('leaves nothing half written where it cannot be, and names the place', () => {
    const out = temporaryFolder();
    mkdirSync(path.join(out, 'gut.json'));
    const { stderr, status } = annotate(['--out', out, path.join(inputs, 'gut.txt')]);
    expect(status).toBe(1);
    expect(stderr).toBe(`${path.join(out, 'gut.json')}: is a directory\n`);
    expect(readdirSync(out)).toEqual(['gut.json']);
  });

  it.each([
    ['a file', path.join(inputs, 'gut.txt')],
    ...(existsSync('/proc/self') ? [['a file system that makes none', '/proc']] : []),
  ])('says that no folder can be made under %s', (_, place = '') => {
    const out = path.join(place, 'ordner');
    const { stderr, status } = annotate(['--out', path.join(out, 'darin'), path.join(inputs, 'gut.txt')]);
    expect([status, stderr]).toEqual([
      1,
      `${path.join(out, 'darin/gut.json')}: no folder can be made at ${out}\n`,
    ]);
  });

  it.skipIf(!existsSync('/dev/full'))('says that the standard output has no room', () => {
    const full = openSync('/dev/full', 'w');
    const { stderr, status } = stimmen(['annotate', path.join(inputs, 'gut.txt')], {
      stdio: ['ignore', full, 'pipe'],
    });
    closeSync(full);
    expect([status, stderr]).toEqual([1, 'the standard output: the disk is full\n']);
  });

  it.each([
    ['leer.txt', ' \n', 'holds no article'],
    ['english.txt', ENGLISH, 'is not in German, but in "en"'],
    ['kaputt.html', '<article><h1>Bad<p>Die <b>Ministerin <td></i>', 'holds no article'],
  ])('says of a file why it has no annotation, and writes its status: %s', (name, content, sentence) => {
    const [folder, out] = [temporaryFolder(), temporaryFolder()];
    const file = path.join(folder, name);
    writeFileSync(file, content);
    const { stderr, status } = annotate(['--out', out, file]);
    expect([status, stderr]).toEqual([1, `${file}: ${sentence}\n`]);
    const [written = ''] = readdirSync(out);
    expect(JSON.parse(readFileSync(path.join(out, written), 'utf8')).status).not.toBe('annotated');
  });

  it('is taken up again where a run ended', () => {
    const out = temporaryFolder();
    writeFileSync(path.join(out, 'gut.json'), 'von gestern');
    expect(annotate(['--out', out, '--resume', path.join(inputs, 'gut.txt')]).status).toBe(0);
    expect(readFileSync(path.join(out, 'gut.json'), 'utf8')).toBe('von gestern');
  });

  it('is taken up again within a file of lines', async () => {
    const out = temporaryFolder();
    const names = ['Anna Moser', 'Karl Huber', 'Eva Lang', 'Paul Wolf'];
    const lines = names.map((name) => `${JSON.stringify({ text: quoting(name) })}\n`);
    const draft = await brokenOff(out, lines.slice(0, 2));
    // The first line stays as it is, the second has been cut off in the middle.
    const [, second = ''] = readFileSync(draft, 'utf8').split('\n');
    writeFileSync(draft, `"von gestern"\n${second.slice(0, 99)}`);
    const { status } = annotate(['--out', out, '--resume', '-'], lines.join(''));
    expect(status).toBe(0);
    expect(readdirSync(out)).toEqual(['-.ndjson']);
    const written = readFileSync(path.join(out, '-.ndjson'), 'utf8').trimEnd().split('\n');
    expect(
      written.map((line) => JSON.parse(line)).map((each) => each.quotes?.[0].speaker.name ?? each),
    ).toEqual(['von gestern', ...names.slice(1)]);
  });
});

/** Ends a run when it has written these lines and waits for more. @returns the draft that it leaves */
async function brokenOff(out: string, lines: readonly string[]): Promise<string> {
  const child = spawn(process.execPath, [...PROGRAM, 'annotate', '--out', out, '-'], {
    stdio: ['pipe', 'ignore', 'inherit'],
  });
  child.stdin.write(lines.join(''));
  const draft = await vi.waitUntil(
    () => {
      const [name] = readdirSync(out);
      const file = path.join(out, name ?? '');
      return name && readFileSync(file, 'utf8').split('\n').length > lines.length ? file : null;
    },
    { timeout: 60_000 },
  );
  child.kill('SIGKILL');
  await once(child, 'exit');
  return draft;
}
