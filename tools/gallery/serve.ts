/** The gallery on this machine, for its pictures and for tests. */
import preact from '@preact/preset-vite';
import { createServer } from 'vite';

export interface Gallery {
  readonly addressOf: (scene: string, theme: string, language: string) => string;
  readonly close: () => Promise<void>;
}

export async function serveGallery(): Promise<Gallery> {
  const server = await createServer({
    configFile: false,
    plugins: [preact()],
    server: { port: 0 },
    logLevel: 'error',
  });
  await server.listen();
  const address = `${server.resolvedUrls?.local[0]}tools/gallery/index.html`;
  return {
    addressOf: (scene, theme, language) => `${address}?${new URLSearchParams({ scene, theme, language })}`,
    close: () => server.close(),
  };
}
