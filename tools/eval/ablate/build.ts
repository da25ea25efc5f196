/** Builds the copy of the analysis that has switches, and loads it with one of them off. */
import { readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build, type Plugin } from 'vite';
import { temporaryFolder } from '../../temporary-folder.ts';
import { instrument } from './instrument.ts';
import type { Ablation } from './switches.ts';

const PROJECT = join(import.meta.dirname, '..', '..', '..');
const HELPER = join(import.meta.dirname, 'switches.ts');
const SWITCHED = /^(?:language|analysis)\/.*\.(?:ts|json)$/;
/** How files and models are read: machinery, no rules. */
const MACHINERY = /^analysis\/(?:ranking|tokens\/(?:lexicon|tagger)|names\/tagger|data-file|analysis-data)/;

export type Subject = typeof import('./subject.ts');

/** @returns path of the module */
export async function buildSubject(): Promise<string> {
  const folder = temporaryFolder();
  await build({
    configFile: false,
    logLevel: 'warn',
    plugins: [withSwitches],
    build: {
      ssr: join(import.meta.dirname, 'subject.ts'),
      outDir: folder,
      emptyOutDir: true,
      minify: false,
      rollupOptions: { output: { entryFileNames: 'subject.mjs' } },
    },
    ssr: { noExternal: true },
  });
  return join(folder, 'subject.mjs');
}

const withSwitches: Plugin = {
  name: 'ablation-switches',
  enforce: 'pre',
  load(id) {
    const file = relative(PROJECT, id);
    if (!SWITCHED.test(file) || MACHINERY.test(file)) return null;
    const source = readFileSync(id, 'utf8');
    if (file.endsWith('.ts')) return { code: instrument(source, file, HELPER), moduleType: 'ts' };
    const weights = `__switches.table(${JSON.stringify(file)}, ${source})`;
    const code = `import * as __switches from ${JSON.stringify(HELPER)};\nexport default ${weights};`;
    return { code, moduleType: 'js' };
  },
};

let loads = 0;

/** Loads a new copy, whose switches are then `ablation`. */
export async function loadWith(path: string, ablation: Ablation): Promise<Subject> {
  globalThis.stimmenAblation = ablation;
  loads++;
  return await import(`${pathToFileURL(path).href}?${loads}`);
}
