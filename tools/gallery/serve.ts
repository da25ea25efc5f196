/** The gallery on this machine, for its pictures and for tests. */
import { copyFileSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import preact from '@preact/preset-vite';
import { build, preview } from 'vite';
import { DATA_FILES } from '../../extension/data-files.ts';

const PAGE = 'tools/gallery/index.html';

export interface Gallery {
  readonly addressOf: (scene: string, theme: string, language: string) => string;
  readonly close: () => Promise<void>;
}

/** Bundled first: a server of single modules would be asked for all of them at each scene. */
export async function serveGallery(): Promise<Gallery> {
  const outDir = mkdtempSync(join(tmpdir(), 'stimmen-gallery-'));
  await build({
    configFile: false,
    plugins: [preact()],
    publicDir: 'assets/public',
    build: { outDir, target: 'esnext', rollupOptions: { input: PAGE } },
    logLevel: 'error',
  });
  // Where the extension has them: the first page analyses its sample.
  for (const file of Object.values(DATA_FILES)) copyFileSync(join('assets', file), join(outDir, file));
  const server = await preview({ configFile: false, build: { outDir }, preview: { port: 0 } });
  const address = `${server.resolvedUrls?.local[0]}${PAGE}`;
  return {
    addressOf: (scene, theme, language) => `${address}?${new URLSearchParams({ scene, theme, language })}`,
    close: async () => {
      await server.close();
      rmSync(outDir, { recursive: true });
    },
  };
}
