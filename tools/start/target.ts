/** What `npm start` is to show: the sample, a saved page, or an address. */
import { existsSync, readFileSync } from 'node:fs';
import { parse } from 'node:path';

/** Under this host saved pages are shown, so that the extension treats them as it treats the real ones. */
const HOST = 'www.derstandard.at';
const SAMPLE = 'tests/fixtures/sample/page.html';

export interface Target {
  readonly url: string;
  /** What its pictures are called after. */
  readonly name: string;
  /** The page, where it is served from this machine. */
  readonly served: { readonly host: string; readonly html: string } | null;
}

/** @throws where there is neither a file nor an address of that name */
export function targetOf(name: string | undefined): Target {
  if (name && /^https?:/.test(name))
    return { url: new URL(name).href, name: nameOfAddress(new URL(name)), served: null };
  const file = name ?? SAMPLE;
  if (!existsSync(file))
    throw new Error(`There is no file ${file}, and it is no address (https://…) either.`);
  const slug = encodeURIComponent(
    name ? parse(file).name : 'warum-im-krummbachtal-niemand-mehr-dem-fahrplan-glaubt',
  );
  return {
    name: name ? parse(file).name : 'sample',
    url: `https://${HOST}/story/3000000999001/${slug}`,
    served: { host: HOST, html: readFileSync(file, 'utf8') },
  };
}

/** "www.zeitung.example-artikel-12" for "https://www.zeitung.example/artikel/12". */
const nameOfAddress = ({ hostname, pathname }: URL): string =>
  `${hostname}${pathname}`
    .replace(/[^\w.]+/g, '-')
    .replace(/-$/, '')
    .slice(0, 80);
