import { readFileSync } from 'node:fs';

/** Of Stimmen: in `dist/` of the package as in this folder, the manifest stands above. */
export function version(): string {
  const manifest: { readonly version: string } = JSON.parse(
    readFileSync(new URL('../package.json', import.meta.url), 'utf8'),
  );
  return manifest.version;
}
