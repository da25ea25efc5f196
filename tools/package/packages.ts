/** The three archives of a version: what each store is given, and the source for those who review it. */
import { execFileSync } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { archiveOf, filesBelow } from './archive.ts';

/** The browsers, by their names in WXT, and the folders of their builds. */
export const BUILDS = { chrome: '.output/chrome-mv3', firefox: '.output/firefox-mv3' } as const;

export interface Package {
  /** "stimmen-0.1.0-chrome.zip" */
  readonly name: string;
  readonly bytes: Uint8Array;
}

/**
 * @param project its root; what stands under `BUILDS` there is packed as it is
 * @throws where a build is missing, or the project is no working copy of Git, by which its own files are known
 */
export function packagesOf(project: string): Package[] {
  const { version } = JSON.parse(readFileSync(join(project, 'package.json'), 'utf8')) as { version: string };
  const builds = Object.entries(BUILDS).map(([browser, folder]) => {
    const build = join(project, folder);
    return { name: `stimmen-${version}-${browser}.zip`, bytes: archiveOf(build, filesBelow(build)) };
  });
  return [...builds, { name: `stimmen-${version}-source.zip`, bytes: archiveOf(project, ownFiles(project)) }];
}

/** What Git tracks: nothing that was built, downloaded, or lies about. */
export function ownFiles(project: string): string[] {
  const names = execFileSync('git', ['ls-files', '-z'], {
    cwd: project,
    encoding: 'utf8',
    maxBuffer: 2 ** 26,
  });
  return names.split('\0').filter(Boolean);
}

/** @returns the paths of the written archives */
export function writePackages(packages: readonly Package[], folder: string): string[] {
  mkdirSync(folder, { recursive: true });
  return packages.map(({ name, bytes }) => {
    const path = join(folder, name);
    writeFileSync(path, bytes);
    return path;
  });
}
