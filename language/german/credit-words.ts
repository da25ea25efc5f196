/** Words that stand before whoever took or supplied a picture, and agencies that do. Source: credit lines of the daily press. */
import { wordSet } from '../word-list.ts';

export const CREDIT_WORDS = wordSet(
  'Foto Fotos Bild Bilder Fotografie Grafik Illustration Video Quelle Imago Getty AFP APA dpa DPA Reuters AP EPA Keystone Picture Alliance Montage Collage Screenshot Autor Autorin Redaktion Text Interview INTERVIEW Interviewer Interviewerin Protokoll Aufgezeichnet',
);

/** `Die Fragen stellte …`, `Das Gespräch führte …` */
export const VERBS_OF_INTERVIEWERS: ReadonlySet<string> = new Set([
  'stellte',
  'stellten',
  'führte',
  'führten',
  'sprach',
  'sprachen',
]);
export const NOUNS_OF_INTERVIEWERS: ReadonlySet<string> = new Set([
  'Fragen',
  'Gespräch',
  'Interview',
  'Telefoninterview',
]);

/** Agencies whose name stands under pictures and in no story. */
export const PICTURE_AGENCIES =
  /^(?:Getty ?Images|Imago|IMAGO|Picture Alliance|picture alliance|iStock|iStockphoto|Shutterstock|Keystone|Unsplash|Pixabay)(?:\b|$)/;
