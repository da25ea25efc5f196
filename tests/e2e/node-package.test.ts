/** The package for Node as somebody else installs it: from the tarball, into an empty folder. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { makeNodePackage } from '../../tools/package/node-package.ts';

const folder = mkdtempSync(join(tmpdir(), 'stimmen-node-'));
const TEXT = '„Das ist entschieden“, sagte Bürgermeisterin Anna Moser am Montag.';

const run = (command: string, parameters: readonly string[], input = '') =>
  spawnSync(command, parameters, { cwd: folder, encoding: 'utf8', input });
const stimmen = (parameters: readonly string[], input = '') =>
  run('node_modules/.bin/stimmen', parameters, input);

beforeAll(async () => {
  const tarball = resolve(await makeNodePackage());
  writeFileSync(join(folder, 'package.json'), '{"type":"module"}');
  const { status, stderr } = run('npm', ['install', tarball, '--prefer-offline', '--no-audit', '--no-fund']);
  expect([status, stderr]).toEqual([0, '']);
}, 240_000);

afterAll(() => rmSync(folder, { recursive: true }));

describe('the package for Node', () => {
  it('has no script that runs at installation, and says its version', () => {
    const manifest = JSON.parse(readFileSync(join(folder, 'node_modules/stimmen/package.json'), 'utf8'));
    expect(manifest.scripts).toBeUndefined();
    expect(stimmen(['--version'])).toMatchObject({ status: 0, stdout: `${manifest.version}\n`, stderr: '' });
  });

  it('annotates from the command line, with its own lexicon and models', () => {
    writeFileSync(join(folder, 'eins.txt'), TEXT);
    const { status, stdout } = stimmen(['annotate', 'eins.txt', '--format', 'csv']);
    expect(status).toBe(0);
    expect(stdout).toContain('Anna Moser,Bürgermeisterin,female,direct,yes,3,„Das ist entschieden“,sagte');
  });

  it('takes lines in and gives lines out', () => {
    const { status, stdout } = stimmen(['annotate', '-'], `${JSON.stringify({ text: TEXT })}\n`);
    expect(status).toBe(0);
    expect(JSON.parse(stdout).quotes[0].speaker.name).toBe('Anna Moser');
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
