/** Pages out of web archives (WARC, ISO 28500), as crawlers and libraries keep them. */
import { createReadStream } from 'node:fs';
import { WARCParser, type WARCRecord } from 'warcio';
import { decodePage } from './decode-page.ts';

export interface ArchivedPage {
  readonly url: string;
  readonly html: string;
}

/** Bytes of a page that is still taken for an article. */
const MOST_BYTES = 32 * 2 ** 20;

/**
 * The pages of an archive, one at a time in memory; packed ones (`.gz`) are unpacked as they are read. Pictures, scripts,
 * redirects and pages of errors are left out.
 * @throws where the file cannot be read, or is no archive
 */
export async function* readWebArchive(file: string): AsyncGenerator<ArchivedPage> {
  let isArchive = false;
  for await (const record of WARCParser.iterRecords(createReadStream(file))) {
    // The library takes any line for the first of a record.
    if (!record.warcType) break;
    isArchive = true;
    const url = record.warcTargetURI;
    if (url && isPage(record)) yield { url, html: decodePage(await record.readFully(true)) };
    else await record.skipFully();
  }
  if (!isArchive) throw new Error('is no web archive');
}

function isPage(record: WARCRecord): boolean {
  if (record.warcType !== 'response' || record.warcContentLength > MOST_BYTES) return false;
  const { httpHeaders } = record;
  return (
    Number(httpHeaders?.statusCode) === 200 && /html/i.test(httpHeaders?.headers.get('content-type') ?? '')
  );
}
