import { describe, expect, it } from 'vitest';
import { decodePage } from '../../node/read/decode-page.ts';

const latin = (text: string): Buffer => Buffer.from(text, 'latin1');
const CASES: readonly (readonly [name: string, bytes: Buffer, text: string])[] = [
  ['UTF-8', Buffer.from('Bürgermeisterin'), 'Bürgermeisterin'],
  ['UTF-8 with its mark', Buffer.from('\uFEFFBürgermeisterin'), 'Bürgermeisterin'],
  ['UTF-16', Buffer.from('\uFEFFGräfin', 'utf16le'), 'Gräfin'],
  [
    'a declared charset',
    latin('<meta charset="iso-8859-15">5 \xa4 für Öl'),
    '<meta charset="iso-8859-15">5 € für Öl',
  ],
  ['none declared', latin('\x84Für Öl\x93'), '„Für Öl“'],
  ['UTF-8 declared and not kept', latin('<meta charset="utf-8">Für Öl'), '<meta charset="utf-8">Für Öl'],
  ['a charset that nobody knows', latin('<meta charset="klingon">Für Öl'), '<meta charset="klingon">Für Öl'],
];

describe('decodePage', () => {
  it.each(CASES)('%s', (_, bytes, text) => {
    expect(decodePage(bytes)).toBe(text);
  });
});
