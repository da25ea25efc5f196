/** Firefox's own window, with its menus, keys and sidebar, which those who drive pages from outside do not reach. */
import type { Browser } from 'puppeteer-core';

interface WindowContexts {
  readonly result: { readonly contexts: readonly { readonly context: string }[] };
}

interface Evaluated {
  readonly result: {
    readonly result?: { readonly value?: unknown };
    readonly exceptionDetails?: { readonly text: string };
  };
}

interface WithConnection {
  readonly connection: { send(method: string, parameters: object): Promise<unknown> };
}

/**
 * Evaluates an expression in the window; what it promises is awaited. Puppeteer has no call for it, but its connection to
 * the browser carries one.
 */
export async function runInFirefoxWindow(driven: Browser, expression: string): Promise<unknown> {
  const { connection } = driven as Browser & WithConnection;
  const scope = { 'moz:scope': 'chrome' };
  const tree = (await connection.send('browsingContext.getTree', scope)) as WindowContexts;
  const target = { context: tree.result.contexts[0]?.context };
  const parameters = { expression, target, awaitPromise: true };
  const { result } = (await connection.send('script.evaluate', parameters)) as Evaluated;
  if (result.exceptionDetails) throw new Error(result.exceptionDetails.text);
  return result.result?.value;
}
