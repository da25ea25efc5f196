import path from 'node:path';
import { build } from 'vite';

/** The readers as one script to be run in a page. */
export async function bundleReaders(): Promise<string> {
  const result = await build({
    configFile: false,
    logLevel: 'error',
    build: {
      write: false,
      lib: { entry: path.join(import.meta.dirname, 'readers.ts'), formats: ['iife'], name: 'readers' },
    },
  });
  const [output] = [result].flat();
  if (!output || !('output' in output)) throw new Error('the readers could not be bundled');
  return output.output[0].code;
}
