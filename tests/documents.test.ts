/** What the documents name is there: files, commands of npm, sections, and the manifest's list of permissions. */
import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';

const DOCUMENTS = execFileSync('git', ['ls-files', '-co', '--exclude-standard', '*.md'], { encoding: 'utf8' })
  .split('\n')
  .filter((name) => name !== '' && existsSync(name));
const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as {
  readonly scripts: Readonly<Record<string, string>>;
};
/** Of npm itself. */
const OWN = ['test', 'start'];
const FOLDERS =
  'analysis|article|assets|components|docs|entrypoints|extension|highlights|language|node|tests|tools|\\.ci';
const PATH = new RegExp(`\`((?:${FOLDERS})/[\\w./-]+|[A-Z]+(?:\\.md)?)\``, 'g');

const found = (text: string, pattern: RegExp): string[] =>
  [...text.matchAll(pattern)].map(([, name = '']) => name);

describe.each(DOCUMENTS)('%s', (name) => {
  const text = readFileSync(name, 'utf8');

  it('links to what is there', () => {
    const links = found(text, /\]\(([^)\s#]+)[^)]*\)/g).filter((link) => !/^https?:/.test(link));
    expect(links.filter((link) => !existsSync(join(dirname(name), link)))).toEqual([]);
  });

  it('calls commands that are there', () => {
    const called = found(text, /npm run (?:-s )?([\w:]+)/g);
    expect(called.filter((command) => !(command in scripts))).toEqual([]);
    const short = found(text, /\bnpm (test|start)\b/g);
    expect(short.filter((command) => !OWN.includes(command) || !(command in scripts))).toEqual([]);
  });

  it('names files that are there', () => {
    const paths = found(text, PATH).filter((path) => path.includes('/') || path.endsWith('.md'));
    const missing = paths.filter(
      (path) => ![path, join(dirname(name), path)].some((each) => existsSync(each)),
    );
    expect(missing).toEqual([]);
  });
});
