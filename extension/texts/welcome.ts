/** The texts of the first page. They stand apart from the others, which the panel and every page's tools load. */
import type { Language } from './languages.ts';

const german = {
  title: 'Willkommen bei Stimmen',
  question: 'Wer sagt was?',
  intro:
    'Stimmen zeigt in deutschsprachigen Artikeln, wer zu Wort kommt: wörtlich, in indirekter Rede, mit Namen. Hier an einem Artikel, den wir erfunden haben.',
  unread: 'Der Artikel ließ sich nicht auswerten. Laden Sie diese Seite bitte neu.',
  marks: 'Was die Markierungen bedeuten',
  marksHint: 'Jede Farbe ist eine Stimme. Grau ist, wer wenig sagt oder ungenannt bleibt.',
  markQuotes: 'Getönt: wörtlich gesagt',
  markIndirect: 'Gestrichelt: indirekt wiedergegeben',
  markPeople: 'Gepunktet: der Name einer Person',
  markGuess: 'Blasser: Wer spricht, ist nur vermutet. Das steht auch auf der Karte.',
  tryIt: 'Probieren Sie es',
  tryCard: 'Zeigen Sie auf eine markierte Stelle, oder tippen Sie sie an.',
  tryToggle: 'Schalten Sie oben eine der Markierungen aus und wieder ein.',
  tryPanel: 'Klicken Sie auf das Symbol von Stimmen: alle Stimmen auf einen Blick.',
  tryCardByFinger: 'Tippen Sie eine markierte Stelle an.',
  tryPanelByFinger: 'Öffnen Sie Stimmen im Menü des Browsers: alle Stimmen auf einen Blick.',
  done: 'Geschafft',
  pin: 'Das Symbol anheften',
  pinChrome:
    'Rechts neben der Adresse: Klicken Sie auf das Puzzleteil, dann bei Stimmen auf die Stecknadel. Die Zahl am Symbol sagt, wie viele Stimmen ein Artikel hat.',
  pinFirefox:
    'Rechts neben der Adresse: Klicken Sie auf das Puzzleteil, dann bei Stimmen auf das Zahnrad und „An Symbolleiste anheften“. Die Zahl am Symbol sagt, wie viele Stimmen ein Artikel hat.',
  find: 'Wo Sie Stimmen finden',
  pinPhone: 'Im Menü des Browsers steht Stimmen unter „Erweiterungen“.',
  pinned: 'Das Symbol ist angeheftet. Die Zahl daran sagt, wie viele Stimmen ein Artikel hat.',
  papers: 'Ihre Zeitungen',
  papersHint:
    'Stimmen liest nur, was Sie erlauben; bei jeder Zeitung fragt der Browser noch einmal nach. Jede andere erlauben Sie später, wenn Sie dort Stimmen öffnen.',
  fromStart: 'von Anfang an',
  allow: '{name} lesen lassen',
  countryAT: 'Österreich',
  countryDE: 'Deutschland',
  countryCH: 'Schweiz',
  shortcuts: 'Tastenkürzel',
  shortcutPanel: 'Überblick über den Artikel öffnen',
  shortcutNext: 'Zum nächsten Zitat',
  shortcutToggle: 'Stimmen ein- und ausschalten',
  noShortcut: 'noch keines',
  leaves: 'Was Ihr Gerät verlässt',
  nothing: 'Nichts.',
  nothingHint:
    'Die Auswertung läuft im Browser. Es gibt kein Konto, keinen Server, kein Tracking. Die Artikel selbst bleiben unverändert.',
  options: 'Einstellungen',
  again: 'Diese Seite finden Sie wieder: mit dem Fragezeichen unten im Überblick.',
};

export type WelcomeTexts = Readonly<Record<keyof typeof german, string>>;

const english: WelcomeTexts = {
  title: 'Welcome to Stimmen',
  question: 'Who says what?',
  intro:
    'Stimmen (“voices”) shows who speaks in German-language articles: word for word, in reported speech, by name. Here is an article that we made up.',
  unread: 'The article could not be analysed. Please reload this page.',
  marks: 'What the marks mean',
  marksHint: 'Each colour is one voice. Grey is for those who say little or are not named.',
  markQuotes: 'Tinted: said word for word',
  markIndirect: 'Dashed: reported speech',
  markPeople: 'Dotted: a person’s name',
  markGuess: 'Paler: who speaks is only a guess. The card says so too.',
  tryIt: 'Try it',
  tryCard: 'Point at a marked passage, or tap it.',
  tryToggle: 'Switch one of the marks above off, and on again.',
  tryPanel: 'Click the Stimmen icon: all voices at a glance.',
  tryCardByFinger: 'Tap a marked passage.',
  tryPanelByFinger: 'Open Stimmen in the browser’s menu: all voices at a glance.',
  done: 'Done',
  pin: 'Pin the icon',
  pinChrome:
    'To the right of the address, click the puzzle piece, then the pin beside Stimmen. The number on the icon says how many voices an article has.',
  pinFirefox:
    'To the right of the address, click the puzzle piece, then the gear beside Stimmen and “Pin to Toolbar”. The number on the icon says how many voices an article has.',
  find: 'Where to find Stimmen',
  pinPhone: 'You will find Stimmen in the browser’s menu, under “Extensions”.',
  pinned: 'The icon is pinned. Its number says how many voices an article has.',
  papers: 'Your papers',
  papersHint:
    'Stimmen reads only what you allow, and the browser asks once more for each paper. You can allow any other later, by opening Stimmen there.',
  fromStart: 'from the start',
  allow: 'Let Stimmen read {name}',
  countryAT: 'Austria',
  countryDE: 'Germany',
  countryCH: 'Switzerland',
  shortcuts: 'Keyboard shortcuts',
  shortcutPanel: 'Open the overview of the article',
  shortcutNext: 'Go to the next quote',
  shortcutToggle: 'Switch Stimmen on and off',
  noShortcut: 'none yet',
  leaves: 'What leaves your device',
  nothing: 'Nothing.',
  nothingHint:
    'The analysis runs in your browser. There is no account, no server, no tracking. The articles themselves stay unchanged.',
  options: 'Settings',
  again: 'To come back to this page, use the question mark at the foot of the overview.',
};

export const WELCOME_TEXTS: Readonly<Record<Language, WelcomeTexts>> = { de: german, en: english };
