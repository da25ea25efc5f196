import { build } from 'wxt';

/** The tests run what ships: the production build, once for each browser. */
export default async function buildExtension(): Promise<void> {
  for (const browser of ['chrome', 'firefox']) await build({ browser, logger: undefined });
}
