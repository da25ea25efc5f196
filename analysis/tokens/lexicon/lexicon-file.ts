/**
 * The lexicon as a file that is read where it lies: an automaton from lower-case forms to numbers, and for each number the
 * readings of the form. Layout after the common header, little endian:
 * counts of the sections (uint32 each); edges (uint32: target or number, 23 bits; last edge of its state, 1 bit; letter, 8 bits);
 * first reading of each number (uint32, one more than there are numbers); bits of the readings (uint32);
 * rule and part of speech of the readings (uint16); rules (uint16: cut, flags; uint16: place of what is appended; uint16: its
 * length); text (uint16: the letters by number, the particles parted by blanks, all that is appended).
 */
import {
  checkDataFile,
  type FileKind,
  HEADER_BYTES,
  type InvalidData,
  sealDataFile,
} from '../../data-file.ts';

const LEXICON_FILE: FileKind = { magic: 0x58454c53, version: 1 };

/** A state is the place of its first edge. An edge with the letter 0 comes first and holds the number of the form. */
export const ROOT = 0;
export const LETTER_BITS = 8;
export const LAST_EDGE = 1 << LETTER_BITS;
export const TARGET_SHIFT = LETTER_BITS + 1;

export const PARTS_OF_SPEECH = ['noun', 'verb', 'adjective'] as const;
export type PartOfSpeech = (typeof PARTS_OF_SPEECH)[number];
/** A reading's `kind` is its rule, shifted, and its part of speech. */
export const PART_BITS = 2;

export const WITHOUT_GE = 1 << 8;
export const WITHOUT_UMLAUT = 1 << 9;
export const RULE_FIELDS = 3;

export interface LexiconData {
  readonly edges: Uint32Array;
  readonly firstReadings: Uint32Array;
  readonly bits: Uint32Array;
  readonly kinds: Uint16Array;
  readonly rules: Uint16Array;
  readonly letters: string;
  readonly particles: readonly string[];
  readonly endings: string;
}

type LexiconReading = { readonly status: 'ready'; readonly data: LexiconData } | InvalidData;

/** Numbers of elements: edges, first readings, readings, rules, letters, particles' text, endings' text. */
const COUNTS = 7;

export function readLexicon(file: ArrayBuffer): LexiconReading {
  const invalid = checkDataFile(file, LEXICON_FILE);
  if (invalid) return invalid;
  if (file.byteLength < HEADER_BYTES + 4 * COUNTS) return { status: 'invalid', reason: 'wrong size' };
  const counts = new Uint32Array(file, HEADER_BYTES, COUNTS);
  const [edges = 0, numbers = 0, readings = 0, rules = 0, letters = 0, particles = 0, endings = 0] = counts;
  if (sizeOf(counts) !== file.byteLength) return { status: 'invalid', reason: 'wrong size' };
  let at = HEADER_BYTES + 4 * COUNTS;
  const words = (count: number): Uint32Array => {
    at += 4 * count;
    return new Uint32Array(file, at - 4 * count, count);
  };
  const halves = (count: number): Uint16Array => {
    at += 2 * count;
    return new Uint16Array(file, at - 2 * count, count);
  };
  const text = (count: number): string => {
    let out = '';
    for (const code of halves(count)) out += String.fromCharCode(code);
    return out;
  };
  return {
    status: 'ready',
    data: {
      edges: words(edges),
      firstReadings: words(numbers),
      bits: words(readings),
      kinds: halves(readings),
      rules: halves(rules * RULE_FIELDS),
      letters: text(letters),
      particles: text(particles).split(' '),
      endings: text(endings),
    },
  };
}

function sizeOf(counts: Uint32Array): number {
  const [edges = 0, numbers = 0, readings = 0, rules = 0, letters = 0, particles = 0, endings = 0] = counts;
  const halves = readings + rules * RULE_FIELDS + letters + particles + endings;
  return HEADER_BYTES + 4 * (COUNTS + edges + numbers + readings) + 2 * (halves + (halves % 2));
}

export function writeLexicon(data: LexiconData): ArrayBuffer {
  const particles = data.particles.join(' ');
  const counts = Uint32Array.of(
    data.edges.length,
    data.firstReadings.length,
    data.bits.length,
    data.rules.length / RULE_FIELDS,
    data.letters.length,
    particles.length,
    data.endings.length,
  );
  const file = new ArrayBuffer(sizeOf(counts));
  let at = HEADER_BYTES;
  for (const words of [counts, data.edges, data.firstReadings, data.bits]) {
    new Uint32Array(file, at, words.length).set(words);
    at += 4 * words.length;
  }
  const text = Uint16Array.from(`${data.letters}${particles}${data.endings}`, (letter) =>
    letter.charCodeAt(0),
  );
  for (const halves of [data.kinds, data.rules, text]) {
    new Uint16Array(file, at, halves.length).set(halves);
    at += 2 * halves.length;
  }
  sealDataFile(file, LEXICON_FILE);
  return file;
}
