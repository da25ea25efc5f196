/** Words that stand before whoever took or supplied a picture, and agencies that do. Source: credit lines of the daily press. */

export const CREDIT_WORDS: ReadonlySet<string> = new Set(
  'Foto Fotos Bild Bilder Fotografie Grafik Illustration Video Quelle Imago Getty AFP APA dpa DPA Reuters AP EPA Keystone Picture Alliance Montage Collage Screenshot Autor Autorin Redaktion Text'.split(
    ' ',
  ),
);
