/**
 * Every text of the extension in German: the one that the other languages follow, key by key.
 * `{name}` is filled in; forms of number are chosen by `{count}` and the language's plural rules.
 */
export const german = {
  // The browser's own dialogues: manifest, shortcuts.
  manifestDescription:
    'Wer sagt was? Zitate, Sprecher und Personen in deutschsprachigen Artikeln, auf Ihrem Gerät.',
  commandToggle: 'Stimmen ein- und ausschalten',
  commandNextQuote: 'Zum nächsten Zitat',
  commandPreviousQuote: 'Zum vorigen Zitat',
  commandSidePanel: 'Seitenleiste öffnen',
  menuAnnotatePage: 'Stimmen auf dieser Seite zeigen',
  menuCopyQuote: 'Zitat mit Quelle kopieren',

  // Head of the panel
  readingTime: { one: '{count} Min.', other: '{count} Min.' },
  switchExtension: 'Stimmen anzeigen',
  authors: 'Von {names}',
  authorFrom: '{name} aus {place}',

  // Views
  views: 'Ansichten',
  viewOverview: 'Überblick',
  viewPeople: 'Personen',
  viewQuotes: 'Zitate',
  viewFacts: 'Fakten',

  // Overview
  keySentences: 'Kernsätze',
  leadingSentences: 'Die ersten Sätze',
  voices: 'Wer spricht',
  legendDirect: 'direkt',
  legendIndirect: 'indirekt',
  moreVoices: { one: '{count} weitere Stimme', other: '{count} weitere Stimmen' },
  voiceTitle: 'Zitate zeigen',
  atAGlance: 'Auf einen Blick',
  who: 'Wer',
  when: 'Wann',
  where: 'Wo',
  howMuch: 'Wie viel',
  noVoices: 'In diesem Artikel spricht niemand.',
  outline: 'Gliederung',

  // Kinds of text
  kindCommentary: 'Kommentar',
  kindReview: 'Kritik',
  kindInterview: 'Interview',
  kindLive: 'Liveticker',
  opinionPiece: '{kind}: Die Kernsätze geben eine Meinung wieder.',
  noKeySentences: '{kind}: ohne Kernsätze, denn sie führten hier in die Irre.',

  // People
  noPeople: 'Keine Personen gefunden.',
  mentions: { one: '{count} Nennung', other: '{count} Nennungen' },
  quotes: { one: '{count} Zitat', other: '{count} Zitate' },
  toFirstMention: 'Zur ersten Nennung',
  toNextMention: 'Zur nächsten Nennung',
  position: '{position} von {total}',

  // Quotes
  noQuotes: 'In diesem Artikel wird niemand zitiert.',
  noQuotesMatch: 'Kein Zitat passt zu dieser Auswahl.',
  filterBySpeaker: 'Sprecher',
  everySpeaker: 'Alle Stimmen',
  unattributed: 'Ohne Angabe',
  reported: 'indirekt',
  unfoldQuote: 'Ganz zeigen',
  passageGone: 'Diese Stelle steht nicht mehr auf der Seite.',
  goBack: 'Zurück zur Lesestelle',
  quoteCopied: 'Zitat mit Quelle kopiert.',
  quoteNotCopied: 'Der Browser hat das Kopieren nicht erlaubt.',
  filterByKind: 'Art',
  everyKind: 'Direkt und indirekt',
  kindDirect: 'Direkt',
  kindIndirect: 'Indirekt',
  searchQuotes: 'In Zitaten suchen',

  // Facts
  timeline: 'Zeitleiste',
  noFacts: 'Keine Orte, Zahlen und Daten gefunden.',

  // Hover card
  quotePosition: { one: 'Einziges Zitat', other: '{position} von {count} Zitaten' },
  mentionPosition: { one: 'Einzige Nennung', other: '{position} von {count} Nennungen' },
  previous: 'Zurück zum vorigen',
  next: 'Weiter zum nächsten',
  copy: 'Kopieren',
  copied: 'Kopiert',

  // Layers
  layers: 'Auf der Seite',
  layerQuotes: 'Zitate',
  layerIndirect: 'Indirekt',
  layerPeople: 'Personen',
  layerPlaces: 'Orte',
  layerOrganisations: 'Organisationen',
  layerNumbers: 'Zahlen',
  layerKeySentences: 'Kernsätze',

  // States
  working: 'Der Artikel wird gelesen …',
  noArticle: 'Hier steht kein Artikel.',
  noArticleHint: 'Stimmen liest einzelne Artikel, keine Übersichten und Startseiten.',
  unsupportedLanguage: 'Dieser Artikel ist nicht auf Deutsch.',
  unsupportedLanguageHint: 'Die Seite ist auf {language}. Stimmen versteht deutschsprachige Texte.',
  notAllowed: 'Diese Seite bleibt zu.',
  notAllowedHint: 'Seiten des Browsers und seines Stores dürfen Erweiterungen nicht lesen.',
  failed: 'Dieser Artikel ließ sich nicht lesen.',
  failedReading: 'Der Aufbau der Seite ist zu ungewöhnlich. Die Seite selbst blieb unverändert.',
  failedAnalysis: 'Die Auswertung ist abgebrochen. Die Seite selbst blieb unverändert.',
  failedPainting: 'Die Stellen konnten auf der Seite nicht markiert werden.',
  off: 'Stimmen ist ausgeschaltet.',
  offHint: 'Keine Seite wird gelesen oder markiert.',
  offSite: 'Auf {site} ist Stimmen ausgeschaltet.',
  switchOnSite: 'Auf {site} einschalten',
  offPage: 'Auf dieser Seite ist Stimmen ausgeschaltet.',
  switchOnPage: 'Auf dieser Seite einschalten',

  // Options
  optionsTitle: 'Einstellungen für Stimmen',
  colours: 'Farben',
  coloursOfVoices: 'Jede der sechs wichtigsten Stimmen hat ihre Farbe',
  coloursGrey: 'Alles in Grau',
  sampleVoice: 'Stimme {number}',
  sampleDirect: '„So steht es in der Zeitung“',
  sampleIndirect: 'so stehe es in der Zeitung',
  printed: 'Markierungen mitdrucken',
  language: 'Sprache',
  languageOfBrowser: 'Wie der Browser',
  languageGerman: 'Deutsch',
  languageEnglish: 'Englisch',
  sites: 'Websites',
  allowedSites: 'Zusätzlich erlaubt',
  noAllowedSites: 'Keine',
  sitesOff: 'Ausgeschaltet auf',
  noSitesOff: 'Keiner Website',
  pagesOff: 'Ausgeschaltete Seiten',
  noPagesOff: 'Keine',
  remove: 'Entfernen',
  removeEntry: '{entry} entfernen',
  shortcuts: 'Tastenkürzel',
  noShortcut: 'keines',
  changeShortcuts: 'Im Browser ändern',
  transfer: 'Einstellungen mitnehmen',
  saveSettings: 'In eine Datei sichern',
  readSettings: 'Aus einer Datei lesen',
  resetSettings: 'Alles zurücksetzen',
  settingsRead: 'Die Einstellungen sind übernommen.',
  settingsRefused: 'Diese Datei enthält keine Einstellungen von Stimmen.',
  settingsReset: 'Alle Einstellungen sind wie am Anfang.',

  // Foot of the panel
  export: 'Export',
  saveJson: 'Als JSON sichern',
  saveAnnotations: 'Als Web-Annotationen sichern',
  switchOff: 'Ausschalten',
  switchOffPage: 'Auf dieser Seite',
  switchOffSite: 'Auf {site}',
  sidePanel: 'Seitenleiste',
  options: 'Einstellungen',
  automatic: 'Automatisch aus dem Artikel, auf Ihrem Gerät',
} as const;
