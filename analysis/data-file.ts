/**
 * What all data files have in common: a header that says what they are and whether they are whole.
 * Layout, little endian: magic, version, length of the file in bytes, checksum of what follows (4 × uint32).
 */

export const HEADER_BYTES = 16;

/** A file that cannot be used is a value with a name: the reader of the article is asked to install again. */
export type InvalidData = {
  readonly status: 'invalid';
  readonly reason: 'not such a file' | 'another version' | 'wrong size' | 'damaged';
};

export interface FileKind {
  readonly magic: number;
  readonly version: number;
}

/** @returns null if the file is whole and of this kind */
export function checkDataFile(file: ArrayBuffer, { magic, version }: FileKind): InvalidData | null {
  if (file.byteLength < HEADER_BYTES) return { status: 'invalid', reason: 'not such a file' };
  const header = new DataView(file);
  if (header.getUint32(0, true) !== magic) return { status: 'invalid', reason: 'not such a file' };
  if (header.getUint32(4, true) !== version) return { status: 'invalid', reason: 'another version' };
  if (header.getUint32(8, true) !== file.byteLength || file.byteLength % 4 !== 0)
    return { status: 'invalid', reason: 'wrong size' };
  if (header.getUint32(12, true) !== checksumOf(file)) return { status: 'invalid', reason: 'damaged' };
  return null;
}

/** Fills in the header of a file whose length is a multiple of 4. */
export function sealDataFile(file: ArrayBuffer, { magic, version }: FileKind): void {
  const header = new DataView(file);
  header.setUint32(0, magic, true);
  header.setUint32(4, version, true);
  header.setUint32(8, file.byteLength, true);
  header.setUint32(12, checksumOf(file), true);
}

/** FNV-1a over 32-bit words: guards against a file cut or written badly, not against somebody who means harm. */
function checksumOf(file: ArrayBuffer): number {
  const words = new Uint32Array(file, HEADER_BYTES);
  let sum = 0x811c9dc5;
  for (let at = 0; at < words.length; at++) {
    sum = Math.imul(sum ^ (words[at] as number), 0x01000193);
    sum ^= sum >>> 15;
  }
  return sum >>> 0;
}
