/** Well-known German-language papers and stations, to be chosen on the first page; any other site is allowed from the panel. */
export interface Paper {
  readonly name: string;
  readonly host: string;
}

export const COUNTRIES = ['AT', 'DE', 'CH'] as const;
/** ISO 3166. */
type Country = (typeof COUNTRIES)[number];

export const PAPERS: Readonly<Record<Country, readonly Paper[]>> = {
  AT: [
    { name: 'Der Standard', host: 'derstandard.at' },
    { name: 'Die Presse', host: 'diepresse.com' },
    { name: 'Falter', host: 'falter.at' },
    { name: 'Kleine Zeitung', host: 'kleinezeitung.at' },
    { name: 'Kurier', host: 'kurier.at' },
    { name: 'ORF', host: 'orf.at' },
    { name: 'profil', host: 'profil.at' },
    { name: 'Salzburger Nachrichten', host: 'sn.at' },
  ],
  DE: [
    { name: 'Der Spiegel', host: 'spiegel.de' },
    { name: 'Der Tagesspiegel', host: 'tagesspiegel.de' },
    { name: 'Die Welt', host: 'welt.de' },
    { name: 'Die Zeit', host: 'zeit.de' },
    { name: 'Frankfurter Allgemeine', host: 'faz.net' },
    { name: 'Süddeutsche Zeitung', host: 'sueddeutsche.de' },
    { name: 'tagesschau', host: 'tagesschau.de' },
    { name: 'taz', host: 'taz.de' },
  ],
  CH: [
    { name: 'Der Bund', host: 'derbund.ch' },
    { name: 'Neue Zürcher Zeitung', host: 'nzz.ch' },
    { name: 'SRF', host: 'srf.ch' },
    { name: 'Tages-Anzeiger', host: 'tagesanzeiger.ch' },
    { name: 'WOZ', host: 'woz.ch' },
  ],
};

/** The match pattern that the browser is asked for. */
export const siteOfPaper = ({ host }: Paper): string => `*://*.${host}/*`;
