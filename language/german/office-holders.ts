/**
 * Who holds the offices that papers name without a name, as every reader knows: `der US-Präsident`, `die Kanzlerin`.
 * It only ever links the office to somebody whom the article names. Source: own collection; dates of taking and leaving office.
 */
export interface OfficeHolder {
  /** Nouns that stand for the office, as printed in the nominative singular. */
  readonly nouns: readonly string[];
  readonly surname: string;
  /** ISO dates; null: still in office when this was written. */
  readonly from: string;
  readonly until: string | null;
}

const holder = (nouns: string, surname: string, from: string, until: string | null = null): OfficeHolder => ({
  nouns: nouns.split(' '),
  surname,
  from,
  until,
});

export const OFFICE_HOLDERS: readonly OfficeHolder[] = [
  holder('US-Präsident', 'Bush', '2001-01-20', '2009-01-20'),
  holder('US-Präsident', 'Obama', '2009-01-20', '2017-01-20'),
  holder('US-Präsident', 'Trump', '2017-01-20', '2021-01-20'),
  holder('US-Präsident', 'Biden', '2021-01-20', '2025-01-20'),
  holder('US-Präsident', 'Trump', '2025-01-20'),
  holder('US-Vizepräsidentin', 'Harris', '2021-01-20', '2025-01-20'),
  holder('US-Vizepräsident', 'Vance', '2025-01-20'),
  holder('US-Außenminister', 'Blinken', '2021-01-26', '2025-01-20'),
  holder('US-Außenminister', 'Rubio', '2025-01-21'),
  holder('Kreml-Chef Kremlchef', 'Putin', '1999-12-31'),
  holder('Kreml-Sprecher Kremlsprecher', 'Peskow', '2012-05-22'),
  holder('Bundeskanzlerin', 'Merkel', '2005-11-22', '2021-12-08'),
  holder('Bundeskanzler', 'Scholz', '2021-12-08', '2025-05-06'),
  holder('Bundeskanzler', 'Merz', '2025-05-06'),
  holder('Bundeskanzler', 'Kurz', '2017-12-18', '2021-10-11'),
  holder('Bundeskanzler', 'Nehammer', '2021-12-06', '2025-01-10'),
  holder('Bundeskanzler', 'Stocker', '2025-03-03'),
  holder('Bundespräsident', 'Steinmeier', '2017-03-19'),
  holder('Bundespräsident', 'Bellen', '2017-01-26'),
  holder('Kommissionspräsidentin EU-Kommissionspräsidentin', 'Leyen', '2019-12-01'),
  holder('EZB-Präsidentin EZB-Chefin', 'Lagarde', '2019-11-01'),
  holder('Nato-Generalsekretär NATO-Generalsekretär', 'Stoltenberg', '2014-10-01', '2024-10-01'),
  holder('Nato-Generalsekretär NATO-Generalsekretär', 'Rutte', '2024-10-01'),
  holder('UN-Generalsekretär UNO-Generalsekretär', 'Guterres', '2017-01-01'),
  holder('Papst', 'Franziskus', '2013-03-13', '2025-04-21'),
  holder('Papst', 'Leo', '2025-05-08'),
  holder('SPD-Chef', 'Klingbeil', '2021-12-11'),
  holder('CDU-Chef', 'Merz', '2022-01-31'),
  holder('CSU-Chef', 'Söder', '2019-01-19'),
  holder('FDP-Chef', 'Lindner', '2013-12-07', '2025-05-16'),
  holder('AfD-Chefin', 'Weidel', '2022-06-18'),
  holder('FPÖ-Chef', 'Kickl', '2021-06-19'),
  holder('SPÖ-Chef', 'Babler', '2023-06-05'),
  holder('SPÖ-Chefin', 'Rendi-Wagner', '2018-11-24', '2023-06-05'),
  holder('Neos-Chefin', 'Meinl-Reisinger', '2018-06-23'),
];
