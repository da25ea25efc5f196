/** The words of the report. They stand apart from the extension's, which every panel loads. */
import type { Language } from '../../extension/texts/languages.ts';

const german = {
  title: 'Wer kommt zu Wort?',
  articles: 'Artikel',
  quotes: 'Zitate',
  words: 'zitierte Wörter',
  voices: 'Stimmen',
  others: 'Institutionen, Gruppen',
  texts: 'Texte',
  unnamed: 'ohne Angabe',
  female: 'Frauen',
  male: 'Männer',
  unknown: 'Personen, Geschlecht offen',
  direct: 'wörtlich',
  reported: 'indirekt',
  share: 'Anteil',
  certain: 'sicher',
  guess: 'vermutlich',
  reliability: 'Wie weit die Zahlen tragen',
  reliabilityCertain:
    'Stimmen irrt. An {articles} Artikeln mit {quotes} Zitaten, die zuvor niemand gesehen hatte, war von dem, was als sicher gilt, {right} richtig (95‑%‑Intervall {from} bis {to}); sicher und richtig waren {covers} aller Zitate.',
  reliabilityPerson:
    'Von dem, was einer Person mit Namen zugeschrieben wird, Vermutungen eingeschlossen, war {wrong} falsch. Wer was sagt, stimmt insgesamt zu {f1} (F1). Kleine Unterschiede zwischen zwei Zahlen bedeuten darum nichts.',
  reliabilityShort: 'Fehler: {wrong} der Zuschreibungen an Namen sind falsch.',
  who: 'Wer spricht',
  whoNote:
    'Wörter in wörtlicher (voll) und in indirekter Rede (schraffiert). Zu Institutionen und Gruppen zählen auch Ungenannte mit einer Rolle („ein Sprecher“); Texte sind Berichte, Studien, Aussendungen und dergleichen; ohne Angabe ist, was der Text niemandem zuschreibt.',
  gender: 'Frauen und Männer',
  genderNote:
    'Gezählt wird das grammatische Geschlecht, soweit es der Text zeigt („die Bürgermeisterin“, „er sagte“). Es sagt nichts darüber, wer jemand ist. Offen ist es, wo der Text es nicht zeigt.',
  people: 'Personen',
  mostQuoted: 'Am meisten zitiert',
  mostQuotedNote:
    'Gleicher Name gilt als gleiche Person, auch über Artikel hinweg. Texte („ein Bericht“) sind Quellen, keine Stimmen, und stehen nur unten.',
  name: 'Name',
  role: 'Rolle',
  byOutlet: 'Nach Medium',
  outlet: 'Medium',
  noOutlet: 'ohne Angabe',
  byTime: 'Im Lauf der Zeit',
  time: 'Zeit',
  onlyInTable: '{count} weitere, mit weniger Artikeln, stehen nur in der Tabelle.',
  timeMissing: '{count} Artikel ohne Datum sind nicht dabei.',
  allVoices: 'Alle Stimmen und Texte',
  noVoices: 'keine',
  allArticles: 'Alle Artikel und Zitate',
  toPage: 'zum Artikel',
  notRead: '{count} Eingaben waren kein deutschsprachiger Artikel oder ließen sich nicht lesen.',
  none: 'In diesen Artikeln wird niemand zitiert.',
  made: 'Erstellt mit Stimmen {version} auf diesem Gerät, ohne Netz. Was nicht Zahl ist, stammt aus den Artikeln.',
};

export type ReportTexts = Readonly<Record<keyof typeof german, string>>;

const english: ReportTexts = {
  title: 'Who gets to speak?',
  articles: 'articles',
  quotes: 'quotes',
  words: 'quoted words',
  voices: 'voices',
  others: 'institutions, groups',
  texts: 'texts',
  unnamed: 'not attributed',
  female: 'women',
  male: 'men',
  unknown: 'people, gender open',
  direct: 'direct',
  reported: 'reported',
  share: 'share',
  certain: 'certain',
  guess: 'probably',
  reliability: 'How far the figures can be trusted',
  reliabilityCertain:
    'Stimmen makes mistakes. On {articles} articles with {quotes} quotes that nobody had seen before, {right} of what it gave as certain was right (95% interval {from} to {to}); of all quotes, {covers} were given as certain and right.',
  reliabilityPerson:
    'Of what it gives to a person by name, guesses included, {wrong} was wrong. Who says what is right to {f1} in all (F1). So small differences between two figures mean nothing.',
  reliabilityShort: 'Errors: {wrong} of what is given to a name is wrong.',
  who: 'Who speaks',
  whoNote:
    'Words of direct (solid) and of reported speech (hatched). Institutions and groups include unnamed people with a role (“ein Sprecher”); texts are reports, studies, press releases and the like; not attributed is what the text gives to nobody.',
  gender: 'Women and men',
  genderNote:
    'This counts grammatical gender as far as the text shows it (“die Bürgermeisterin”, “er sagte”). It says nothing of who somebody is. It is open where the text does not show it.',
  people: 'people',
  mostQuoted: 'Most quoted',
  mostQuotedNote:
    'One name counts as one person, in whatever articles it stands. Texts (“ein Bericht”) are sources and no voices, and are listed below only.',
  name: 'name',
  role: 'role',
  byOutlet: 'By outlet',
  outlet: 'outlet',
  noOutlet: 'not given',
  byTime: 'Over time',
  time: 'time',
  onlyInTable: '{count} more, with fewer articles, are in the table only.',
  timeMissing: '{count} articles without a date are left out.',
  allVoices: 'All voices and texts',
  noVoices: 'none',
  allArticles: 'All articles and quotes',
  toPage: 'to the article',
  notRead: '{count} inputs were no article in German, or could not be read.',
  none: 'Nobody is quoted in these articles.',
  made: 'Made with Stimmen {version} on this machine, without a network. What is no figure comes from the articles.',
};

export const REPORT_TEXTS: Readonly<Record<Language, ReportTexts>> = { de: german, en: english };
