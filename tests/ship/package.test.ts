/** The archives for the stores: the same from whatever folder, complete, and without a complaint of Mozilla's. */
import { execFileSync } from 'node:child_process';
import { cpSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { unzipSync } from 'fflate';
import { beforeAll, describe, expect, it } from 'vitest';
import { buildExtensions } from '../../tools/package/build.ts';
import { lintFirefox } from '../../tools/package/lint-firefox.ts';
import { BUILDS, ownFiles, type Package, packagesOf } from '../../tools/package/packages.ts';
import { temporaryFolder } from '../temporary-folder.ts';

const folders = [temporaryFolder(), temporaryFolder()];

/** The project's own files, with a history of their own, built there. */
function buildIn(folder: string): void {
  for (const name of ownFiles('.')) cpSync(name, join(folder, name));
  const run = (command: string, ...parameters: string[]) =>
    execFileSync(command, parameters, { cwd: folder, stdio: 'ignore' });
  run('git', 'init', '-q');
  run('git', 'add', '--all');
  symlinkSync(join(process.cwd(), 'node_modules'), join(folder, 'node_modules'));
  buildExtensions(folder);
}

describe('npm run package', () => {
  const [folder = '', other = ''] = folders;
  let packages: Package[] = [];

  beforeAll(() => {
    for (const each of folders) buildIn(each);
    packages = packagesOf(folder);
    // Four builds, which take their time on a busy machine.
  }, 480_000);

  it('makes the same bytes of the same source in another folder', () => {
    for (const [at, { name, bytes }] of packagesOf(other).entries()) {
      expect(name).toBe(packages[at]?.name);
      expect(Buffer.compare(bytes, packages[at]?.bytes ?? new Uint8Array()), name).toBe(0);
    }
  });

  it('gives the stores a manifest at the root, and the reviewers all that builds it', () => {
    const [chrome, firefox, source] = packages.map(({ bytes }) => Object.keys(unzipSync(bytes)));
    expect(chrome).toContain('manifest.json');
    expect(firefox).toContain('manifest.json');
    expect(source).toEqual(
      expect.arrayContaining(['package-lock.json', 'wxt.config.ts', 'assets/lexicon.bin']),
    );
    expect(source?.filter((name) => /^(?:node_modules|\.output|artefacts)\//.test(name))).toEqual([]);
  });

  it('passes Mozilla’s linter without error, warning or notice', async () => {
    expect(await lintFirefox(join(folder, BUILDS.firefox))).toEqual([]);
  });
});
