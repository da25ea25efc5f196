/** Pages out of web archives (WARC, ISO 28500), as crawlers and libraries keep them. */
import { createReadStream } from 'node:fs';
import { pipeline } from 'node:stream';
import { createGunzip } from 'node:zlib';
import { LimitReader, WARCParser, type WARCRecord } from 'warcio';
import { decodePage } from './decode-page.ts';

interface ArchivedPage {
  readonly url: string;
  readonly html: string;
}

/** Bytes of a page that is still taken for an article. */
const MOST_BYTES = 32 * 2 ** 20;

/**
 * The pages of an archive, one at a time in memory; packed ones (`.gz`) are unpacked as they are read. Pictures, scripts,
 * redirects and pages of errors are left out.
 * @throws where the file cannot be read, is no archive, or breaks off
 */
export async function* readWebArchive(file: string): AsyncGenerator<ArchivedPage> {
  let isArchive = false;
  for await (const record of WARCParser.iterRecords(bytesOf(file))) {
    // The library takes any line for the first of a record.
    if (!record.warcType) break;
    isArchive = true;
    const url = record.warcTargetURI;
    const content = url && isPage(record) ? await record.readFully(true) : await skipped(record);
    if (breaksOff(record)) throw new Error('breaks off within a record');
    if (url && content) yield { url, html: decodePage(content) };
  }
  if (!isArchive) throw new Error('is no web archive');
}

/** Unpacked here, as the library takes a packed file that breaks off for one that has ended. */
function bytesOf(file: string): AsyncIterable<Uint8Array> {
  const bytes = createReadStream(file);
  // What goes wrong comes out of the last of the two.
  return /\.gz$/i.test(file) ? pipeline(bytes, createGunzip(), () => {}) : bytes;
}

async function skipped(record: WARCRecord): Promise<null> {
  await record.skipFully();
  return null;
}

/** Less came than the record says it has. */
const breaksOff = ({ _reader: reader }: WARCRecord): boolean =>
  reader instanceof LimitReader && reader.limit > 0;

function isPage(record: WARCRecord): boolean {
  if (record.warcType !== 'response' || record.warcContentLength > MOST_BYTES) return false;
  const { httpHeaders } = record;
  return (
    Number(httpHeaders?.statusCode) === 200 && /html/i.test(httpHeaders?.headers.get('content-type') ?? '')
  );
}
