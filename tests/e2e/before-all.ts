/** What all files of tests need, made once. */
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import puppeteer from 'puppeteer-core';
import type { TestProject } from 'vitest/node';
import { findOrInstallBrowser, howToInstall } from '../../tools/browsers/find-browser.ts';
import { buildExtensions } from '../../tools/package/build.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** A folder for what browsers write, in one of its own for each; it goes when all tests are done, and they with it. */
    browsers: string;
    /** The folder of a profile that Firefox has been started with once: with an empty one, each start costs twice as much. */
    firefoxProfile: string;
  }
}

/** The name of the file, beside a browser's profile, in which the number of its process stands. */
export const PROCESS = 'process';

/** The tests run what ships: the production build, once for each browser. */
export default async function beforeAll(project: TestProject): Promise<() => Promise<void>> {
  buildExtensions('.');
  const browsers = mkdtempSync(join(tmpdir(), 'stimmen-browsers-'));
  const profile = join(browsers, 'profile');
  await startFirefoxOnce(profile);
  project.provide('browsers', browsers);
  project.provide('firefoxProfile', profile);
  return () => {
    for (const folder of readdirSync(browsers)) endProcessOf(join(browsers, folder, PROCESS));
    return remove(browsers);
  };
}

/** Milliseconds. */
const BETWEEN_TRIES = 100;
const MOST_TRIES = 300;

/**
 * A browser that is being ended writes until it has, and what it writes into a folder while that is emptied stays there:
 * `rmSync` tries only the folder again, not what is in it.
 */
async function remove(folder: string): Promise<void> {
  for (let tries = 1; existsSync(folder); tries++) {
    try {
      rmSync(folder, { recursive: true });
    } catch (error) {
      if (tries === MOST_TRIES) throw error;
      await setTimeout(BETWEEN_TRIES);
    }
  }
}

/** With the processes that it has started. */
function endProcessOf(file: string): void {
  if (!existsSync(file)) return;
  const group = -Number(readFileSync(file, 'utf8'));
  try {
    process.kill(group, 'SIGKILL');
  } catch {
    // It has ended with the tests that started it.
  }
}

async function startFirefoxOnce(profile: string): Promise<void> {
  const executable = findOrInstallBrowser('firefox');
  if (!executable) throw new Error(howToInstall('firefox'));
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath: executable,
    userDataDir: profile,
  });
  await browser.close();
}
