/** From the bytes of a file to its text, by what a browser goes by: byte order mark, declared charset, else what the bytes are. */

/** Bytes in which a browser looks for a declaration. */
const HEAD = 1024;
const DECLARED =
  /<meta[^>]{0,200}?charset\s{0,9}=\s{0,9}["']?([\w-]{1,40})|<\?xml[^>]{0,100}?encoding\s?=\s?["']([\w-]{1,40})/i;

/** @param bytes of a page or a plain text; without a declaration they are UTF-8 where they can be, else windows-1252 */
export function decodePage(bytes: Uint8Array): string {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return decode(bytes, 'utf-16le');
  if (first === 0xfe && second === 0xff) return decode(bytes, 'utf-16be');
  const text = decodeStrictly(bytes);
  if (text !== null) return text;
  const head = decode(bytes.subarray(0, HEAD), 'windows-1252');
  const found = DECLARED.exec(head);
  return decode(bytes, found?.[1] ?? found?.[2] ?? 'windows-1252');
}

/** null where the bytes are no UTF-8. */
function decodeStrictly(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return null; // Expected of every older page.
  }
}

/** Names that no browser knows stand for windows-1252; what claims to be UTF-8 and is not, too. */
function decode(bytes: Uint8Array, charset: string): string {
  const name = /^utf-?8$/i.test(charset) ? 'windows-1252' : charset;
  const decoder = decoderOf(name) ?? new TextDecoder('windows-1252');
  const text = decoder.decode(bytes);
  return decoder.encoding === 'windows-1252' ? text.replace(/[\u0080-\u009f]/g, inWindows1252) : text;
}

function decoderOf(name: string): TextDecoder | null {
  try {
    return new TextDecoder(name);
  } catch {
    return null;
  }
}

/** What bytes 0x80 to 0x9f are; Node 20 decodes them as ISO 8859-1 has them. */
const MARKS = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';
const inWindows1252 = (control: string): string => MARKS[control.charCodeAt(0) - 0x80] ?? control;
