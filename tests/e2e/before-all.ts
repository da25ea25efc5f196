/** What all files of tests need, made once. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import puppeteer from 'puppeteer-core';
import type { TestProject } from 'vitest/node';
import { findOrInstallBrowser, howToInstall } from '../../tools/browsers/find-browser.ts';
import { buildExtensions } from '../../tools/package/build.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** The folder of a profile that Firefox has been started with once: with an empty one, each start costs twice as much. */
    firefoxProfile: string;
  }
}

/** The tests run what ships: the production build, once for each browser. */
export default async function beforeAll(project: TestProject): Promise<() => void> {
  buildExtensions('.');
  const profile = mkdtempSync(join(tmpdir(), 'stimmen-profile-'));
  await startFirefoxOnce(profile);
  project.provide('firefoxProfile', profile);
  return () => rmSync(profile, { recursive: true });
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
