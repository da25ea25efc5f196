/** What several files of tests need, made once. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { makeNodePackage } from '../../tools/package/node-package.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** The path of the package for Node, as it is given to others. */
    nodePackage: string;
  }
}

export default async function beforeAll(project: TestProject): Promise<() => void> {
  const folder = mkdtempSync(join(tmpdir(), 'stimmen-node-package-'));
  project.provide('nodePackage', await makeNodePackage(folder));
  return () => rmSync(folder, { recursive: true });
}
