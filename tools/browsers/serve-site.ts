/** Serves invented or saved pages over HTTPS, so that a browser can be shown them under their real host names. */
import { createServer, type Server } from 'node:https';
import type { AddressInfo } from 'node:net';
import { type GenerateResult, generate } from 'selfsigned';

/** Answers a request with a page's HTML, sooner or later; null: there is no such page. */
export type Pages = (host: string, path: string) => string | null | Promise<string>;

export interface Site {
  readonly port: number;
  close(): void;
}

let made: Promise<GenerateResult> | undefined;

/** Made anew by each process and signed by nobody: the browsers are told to take it. */
function certificate(): Promise<GenerateResult> {
  made ??= generate([{ name: 'commonName', value: 'localhost' }]);
  return made;
}

export async function serveSite(pages: Pages): Promise<Site> {
  const { private: key, cert } = await certificate();
  const server = createServer({ key, cert }, async (request, response) => {
    const { host, pathname } = new URL(request.url ?? '/', `https://${request.headers.host}`);
    const page = await pages(host, pathname);
    response.writeHead(statusOf(page, pathname), { 'content-type': 'text/html; charset=utf-8' });
    response.end(page ?? '');
  });
  await listening(server);
  const { port } = server.address() as AddressInfo;
  return { port, close: () => server.closeAllConnections() ?? server.close() };
}

/** Browsers ask for an icon unbidden; a page without one is no fault. */
const statusOf = (page: string | null, path: string): number =>
  page !== null ? 200 : path === '/favicon.ico' ? 204 : 404;

const listening = (server: Server): Promise<void> =>
  new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(0, '127.0.0.1', resolve);
  });
