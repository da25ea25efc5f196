import { execFileSync } from 'node:child_process';
import { BUILDS } from './packages.ts';

/**
 * The production builds for both browsers, each in a process of its own: a test runner's NODE_ENV, say, would make another
 * build than the one that ships.
 * @param project root of the project, where the builds are written to
 */
export function buildExtensions(project: string): void {
  const env = { ...process.env, NODE_ENV: 'production' };
  for (const browser of Object.keys(BUILDS))
    execFileSync('npx', ['wxt', 'build', '-b', browser], {
      cwd: project,
      env,
      stdio: ['ignore', 'ignore', 'inherit'],
    });
}
