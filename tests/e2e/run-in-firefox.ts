import type { Browser } from 'puppeteer-core';

interface ChromeContexts {
  readonly result: { readonly contexts: readonly { readonly context: string }[] };
}

interface WithConnection {
  readonly connection: { send(method: string, parameters: object): Promise<unknown> };
}

/** Runs a script where Firefox itself runs; Puppeteer's connection to the browser carries it there. */
export async function runInFirefox(driven: Browser, expression: string): Promise<void> {
  const { connection } = driven as Browser & WithConnection;
  const tree = (await connection.send('browsingContext.getTree', {
    'moz:scope': 'chrome',
  })) as ChromeContexts;
  const target = { context: tree.result.contexts[0]?.context };
  await connection.send('script.evaluate', { expression, target, awaitPromise: false });
}
