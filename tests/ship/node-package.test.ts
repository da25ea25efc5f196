/** The package for Node as somebody else installs it: from the tarball, into an empty folder. */
import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { beforeAll, describe, expect, inject, it } from 'vitest';
import { temporaryFolder } from '../temporary-folder.ts';

const folder = temporaryFolder();
const TEXT = '„Das ist entschieden“, sagte Bürgermeisterin Anna Moser am Montag.';

const run = (command: string, parameters: readonly string[], input = '') =>
  spawnSync(command, parameters, { cwd: folder, encoding: 'utf8', input });
const stimmen = (parameters: readonly string[], input = '') =>
  run('node_modules/.bin/stimmen', parameters, input);

beforeAll(() => {
  writeFileSync(join(folder, 'package.json'), '{"type":"module"}');
  const quietly = ['--prefer-offline', '--no-audit', '--no-fund'];
  const { status, stderr } = run('npm', ['install', inject('nodePackage'), ...quietly]);
  expect([status, stderr]).toEqual([0, '']);
}, 240_000);

describe('the package for Node', () => {
  it('has no script that runs at installation, and says its version', () => {
    const manifest = JSON.parse(readFileSync(join(folder, 'node_modules/stimmen/package.json'), 'utf8'));
    expect(manifest.scripts).toBeUndefined();
    expect(stimmen(['--version'])).toMatchObject({ status: 0, stdout: `${manifest.version}\n`, stderr: '' });
  });

  it('names the licence of every library that comes with it, and of all data', () => {
    const installed = join(folder, 'node_modules');
    const text = readFileSync(join(installed, 'stimmen/THIRD-PARTY.txt'), 'utf8');
    const libraries = readdirSync(installed, { recursive: true, encoding: 'utf8' })
      .filter((file) => /(?:^|node_modules\/)(?:@[^/]+\/)?[^/]+\/package\.json$/.test(file))
      .map((file) => JSON.parse(readFileSync(join(installed, file), 'utf8')))
      .filter(({ name }) => name !== 'stimmen');
    expect(libraries.length).toBeGreaterThan(3);
    // By name: what libraries need themselves, npm installs as new as they allow.
    const missing = libraries.filter(({ name }) => !text.includes(`\n${name} `));
    expect(missing.map(({ name }) => name)).toEqual([]);
    const data = readdirSync(join(installed, 'stimmen/assets')).filter((file) => file.endsWith('.bin'));
    expect(data.filter((file) => !text.includes(`# ${file}`))).toEqual([]);
  });

  it('annotates from the command line, with its own lexicon and models', () => {
    writeFileSync(join(folder, 'eins.txt'), TEXT);
    const { status, stdout } = stimmen(['annotate', 'eins.txt', '--format', 'csv']);
    expect(status).toBe(0);
    expect(stdout).toContain(
      'Anna Moser,Bürgermeisterin,female,person,direct,yes,3,„Das ist entschieden“,sagte',
    );
  });

  it('takes lines in and gives lines out', () => {
    const { status, stdout } = stimmen(['annotate', '-'], `${JSON.stringify({ text: TEXT })}\n`);
    expect(status).toBe(0);
    expect(JSON.parse(stdout).quotes[0].speaker.name).toBe('Anna Moser');
  });

  it('works on several threads', () => {
    const lines = `${JSON.stringify({ text: TEXT })}\n`.repeat(9);
    const { status, stdout, stderr } = stimmen(['annotate', '--jobs', '2', '--format', 'csv', '-'], lines);
    expect([status, stderr]).toEqual([0, '']);
    expect(stdout.match(/Anna Moser,Bürgermeisterin/g)).toHaveLength(9);
  });

  it('writes a report, with its own style and charts', () => {
    writeFileSync(join(folder, 'artikel.txt'), TEXT);
    const { status, stderr } = stimmen(['report', '--out', 'report.html', 'artikel.txt']);
    expect([status, stderr]).toEqual([0, '']);
    const page = readFileSync(join(folder, 'report.html'), 'utf8');
    expect(page).toContain('.report-page');
    expect(page).toContain('<svg');
    expect(page).toContain('Anna Moser');
  });

  it('is a library with types', () => {
    const program = `import { annotate, type Annotation } from 'stimmen';
      const annotation: Annotation = annotate({ text: ${JSON.stringify(TEXT)} });
      if (annotation.status === 'annotated') console.log(annotation.analysis.quotes[0]?.speaker?.name);`;
    writeFileSync(join(folder, 'program.ts'), program);
    writeFileSync(
      join(folder, 'program.js'),
      program.replace(', type Annotation', '').replace(': Annotation', ''),
    );
    const strict = [
      '--strict',
      '--noEmit',
      '--module',
      'nodenext',
      '--target',
      'es2023',
      '--lib',
      'es2023',
      '--types',
      '',
    ];
    const checked = run(resolve('node_modules/.bin/tsc'), [...strict, '--ignoreConfig', 'program.ts']);
    expect(checked.stdout.replace(/^.*console.*\n/gm, '')).toBe('');
    expect(run('node', ['program.js']).stdout).toBe('Anna Moser\n');
  });
});
