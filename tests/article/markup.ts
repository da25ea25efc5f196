/** Small builders for invented pages: only what matters for reading is written out. */

const SENTENCES = [
  'Der Gemeinderat von Waldbach hat am Montag lange über das neue Hallenbad beraten.',
  'Die Kosten sind in den vergangenen zwei Jahren um ein Drittel gestiegen, und niemand will sie tragen.',
  'Im Herbst soll eine Befragung zeigen, was die Menschen in den Ortsteilen wollen.',
  'Auf dem alten Sportplatz steht seit dem Sommer ein Zaun, hinter dem nichts geschieht.',
  'Fachleute halten den Zeitplan für ehrgeizig, aber nicht für unmöglich.',
  'Mit der Planung ist ein Büro aus der Landeshauptstadt beauftragt worden.',
  'Wer am Bahnhof aussteigt, sieht die Baustelle schon aus dem Fenster des Zuges.',
];

/** @param count number of sentences, never the same ones in a row */
export function prose(count: number, from = 0): string {
  return Array.from({ length: count }, (_, index) => SENTENCES[(from + index) % SENTENCES.length]).join(' ');
}

export const paragraphs = (count: number, sentences = 3): string =>
  times(count, (index) => `<p>${prose(sentences, index)}</p>`);

export const times = (count: number, build: (index: number) => string): string =>
  Array.from({ length: count }, (_, index) => build(index)).join('\n');

export const jsonLd = (...entries: object[]): string =>
  entries.map((entry) => `<script type="application/ld+json">${JSON.stringify(entry)}</script>`).join('');

export const openGraph = (properties: Readonly<Record<string, string>>): string =>
  Object.entries(properties)
    .map(([name, content]) => `<meta property="${name}" content="${content}">`)
    .join('');

export interface PageParts {
  readonly title?: string;
  readonly language?: string;
  readonly head?: string;
  readonly body: string;
}

export const page = ({ title = 'Seite', language = 'de', head = '', body }: PageParts): string =>
  `<!doctype html><html lang="${language}"><head><title>${title}</title>${head}</head><body>${body}</body></html>`;

/** A teaser as front pages and sections have them. */
export const teaser = (index: number): string => `<article class="teaser">
  <h2><a href="/artikel/${index}">Meldung ${index}: In Waldbach wird wieder gestritten</a></h2>
  <p>${prose(2, index)}</p><time datetime="2024-05-0${(index % 9) + 1}T10:00">vor ${index} Stunden</time></article>`;
