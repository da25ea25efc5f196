/** Small words around roles, as printed. Source: Duden, "Die Grammatik", chapters on prepositions, attributes and copular verbs. */
import { wordSet } from '../word-list.ts';

/** `Leiter von …`, `Experte für …`: what stands behind them belongs to the role. */
export const BEHIND_ROLES = wordSet('von vom für beim bei');
/** `Professor an der Universität Wien`, `Chef der Klinik in Norden`: a place or an institution, never a time. */
export const BEHIND_ROLES_WITH_PLACE = wordSet('an am in im aus');

/** What they bring may say as well where something happens: `sagt die Chefin in Norden`, `meinte der Wirt am Telefon`. */
export const MAY_BELONG_TO_VERB = wordSet('an am in im bei beim');

/** Say what somebody is: `ist Leiterin`, `hieß der Gründer`. */
export const COPULAR_VERBS = wordSet(
  'ist war sei wäre wird wurde werde bleibt blieb bleibe heißt hieß bin sind waren gilt galt',
);

/** Put somebody into a role that `als` names: `arbeitet als Trainer`, `sagte als Zeuge aus`. */
export const VERBS_WITH_ROLE = wordSet(
  'arbeitet arbeitete arbeiten amtiert amtierte agiert agierte dient diente fungiert fungierte gilt galt kandidiert kandidierte tritt trat sagt sagte wirkt wirkte fungieren ist war wurde wird beginnt begann startete jobbt jobbte spielt spielte kam kommt bleibt blieb',
);

/** What `zum Minister` goes with where somebody becomes one; participles and infinitives. */
export const VERBS_OF_APPOINTMENT =
  /^(?:ernannt|gewählt|wiedergewählt|bestellt|bestimmt|befördert|gekürt|gekrönt|berufen|geweiht|designiert|ausgerufen|gemacht|erklärt|ernennen|wählen|wählten|wählte|bestellen|bestellte|ernannte|kürte|berief|designierte)$/;

/** `sein Amt als Bürgermeister`, `ihre Arbeit als Trainerin` */
export const NOUNS_OF_OFFICE = wordSet(
  'Amt Funktion Posten Job Arbeit Tätigkeit Mandat Rolle Stelle Position Karriere Laufbahn Dienst Zeit Rücktritt',
);

/** Say that somebody is one of many: `gehört zu den besten Spielern`. */
export const VERBS_OF_MEMBERSHIP = wordSet('gehört gehörte gehöre zählt zählte zähle');

/** Between a name or a verb and a role: `Peter Hallegger, derzeit Klubobmann`. */
export const ADVERBS_BEFORE_ROLES = wordSet(
  `auch heute jetzt nun noch längst inzwischen mittlerweile derzeit damals früher selbst ebenfalls zugleich nur einst zuletzt
   bislang bisher aktuell zuvor vormals einstmals seinerzeit weiterhin künftig bald wieder erneut eigentlich immerhin etwa ja
   lange ehemals später davor danach schon zwar anfangs gleichzeitig bereits wohl seither seitdem zudem außerdem also als hauptberuflich nebenbei seines ihres Zeichens`,
);

/** Behind `seit`, `bis`, `ab`, `von`: `bis dato`, `seit kurzem`, `bis vor kurzem`. */
export const WHEN_OF_ROLES = wordSet('dato kurzem Kurzem langem Langem längerem Längerem jeher');

/** Inflected though written with a capital, as part of a title: `Erster Bürgermeister`, `Ständiger Vertreter`. */
export const CAPITAL_IN_TITLES = /^(?:Erst|Zweit|Dritt|Viert|Fünft|Ständig)e[nmr]?$/;

/** In front of an office: `neuer 3. Bürgermeister`. */
export const NEW_IN_OFFICE = /^(?:neue|designierte|künftige|wiedergewählte|interimistische)r?$/;

/** By these adjectives a plural says how many there are, and nothing of each: `viele Trainer`, `andere Trainer`. */
export const ADJECTIVES_OF_NUMBER =
  /^(?:viele|mehrere|einige|andere|weitere|zahlreiche|verschiedene|diverse|etliche|solche|manche|wenige|unzählige|sämtliche|übrige|meiste|beide)[nr]?$/i;

/** Between a name and what is said of it: `Eva Holm allerdings, die Leiterin, …`. */
export const CONTRASTING = wordSet(
  'aber allerdings also dagegen hingegen indes indessen jedoch freilich wiederum selbst seinerseits ihrerseits auch nämlich schließlich',
);

/** Nouns that say no more than that somebody is a human being. */
export const PLAIN_PEOPLE = wordSet(
  'Mann Frau Herr Dame Mensch Mädchen Bub Junge Kind Teenager Jugendlicher Jugendliche Person',
);

/** Bodies as well as their members: by themselves, in the middle of a text, they mean the body. */
export const BODIES_AND_MEMBERS = /(?:vorstand|rat|mitglied|team|opfer|personal)$/i;

/** Of these one member alone is called so only beside the name. */
export const BODIES_BY_THEMSELVES =
  /^(?:vorstand|(?:betriebs|aufsichts|verwaltungs|gemeinde|national|bundes|personal)rat)s?$/i;

/** They mean a team rather than somebody of it: `Gegen Graz lag der Tabellenführer zurück`. */
export const TEAMS_AS_PEOPLE =
  /^(?:Tabellen(?:führer|zweite|dritte|letzte|nachbar)|Spitzenreiter|Gastgeber|Titelverteidiger|Aufsteiger|Absteiger|Herbstmeister|Zweitligist|Drittligist|Bundesligist|Regionalligist|Rekordmeister|Vizemeister)[snr]?$/;

/** Nouns that say what somebody is to another: with nobody behind them they tell little. */
export const TO_SOMEBODY =
  /(?:vorgänger|nachfolger|kollege|gegner|gegenspieler|rivale|konkurrent|kontrahent|partner|freund|anhänger|mitstreiter|weggefährte|stellvertreter|bruder|schwester|vater|mutter|sohn|tochter|ehemann|ehefrau)(?:in)?$|kollegin$|rivalin$/i;

/** Somebody's next of kin, who may be anybody's; a `Teamkollege` belongs to the story. */
export const KIN =
  /(?:bruder|schwester|vater|mutter|sohn|tochter|ehemann|ehefrau|partner|freund|oma|opa)(?:in)?$/i;

/** Between the names of a list: `Anna Moser, Karl Huber oder Eva Holm`. */
export const BETWEEN_NAMES: ReadonlySet<string> = new Set(['und', 'oder', 'sowie', ',']);

/** In front of a noun they make it one person: `ein Trainer wie Karl Huber`. Lower case. */
export const SINGULAR_DETERMINERS = /^(?:ein|einem|einen|der|dem|kein|keinem|keinen|sein|ihr|jeder|jedem)$/;

/**
 * Whom a story about somebody else meets with: a noun like this tells no role of whoever was named before it, `Jan V. schwieg. Der
 * Richter seufzte.`
 */
export const PARTS_IN_SCENES =
  /(?:anwalt|anwält|richter|ankläger|verteidiger|gutachter|sachverständige[rn]?|dolmetscher|polizist|beamter?|beamtin|ermittler|fahnder|retter|sanitäter|feuerwehrmann|arzt|ärzt|pfleger|schwester|lehrer|zeuge|zeugin|opfer|täter|verdächtige[rn]?|angeklagte[rn]?|beschuldigte[rn]?|kläger|beklagte[rn]?|sprecher|nachbar|wirt|mann|frau|junge|mädchen|kind|gast|kunde|patient|passant|leser|zuschauer|besucher|wähler|bürger|einwohner|anrainer|anwohner|mensch|person|chef|boss|mitarbeiter|angestellte[rn]?|vertreter|kollege|kollegin|vorgänger|nachfolger|gegner|konkurrent|rivale|partner|freund|bruder|vater|mutter|sohn|tochter|gatte|gattin|fahrer|lenker|schiedsrichter|interviewer|moderator|journalist|reporter|autor|meister|titelverteidiger|tabellenführer|aufsteiger|absteiger|herausforderer|gastgeber|gegenspieler|champion|verein|rivale)(?:in|s|es|n|en)?$/i;

/** Those who act in court or for the police, and whom a trial is not about. */
export const OFFICERS_IN_COURT =
  /(?:richter|anwalt|anwält|verteidiger|ankläger|gutachter|sachverständige[rn]?|gerichtspräsident|(?:gerichts|polizei|behörden)sprecher|ermittler)(?:in|s|es|n|en)?$/i;

/** Those whom a trial is about, and who tell what they saw. */
export const PARTIES_IN_COURT =
  /(?:verletzte[rn]?|geschädigte[rn]?|angeklagte[rn]?|beschuldigte[rn]?|verdächtige[rn]?|verurteilte[rn]?|festgenommene[rn]?|beklagte[rn]?|unbescholtene[rn]?|kläger|täter|opfer|zeuge|zeugin)(?:in|s|es|n|en)?$/i;

/** Of these the last part alone tells nothing: a `Landeshauptmann` or a `Europameister` is no man and no master of a scene. */
export const INFORMATIVE_COMPOUNDS =
  /\p{L}{2}(?:mann|frau|meister|chef|boss|sprecher|fahrer|vertreter|partner|kind|kunde)(?:in|s|es|n|en)?$/iu;

/** Offices: whoever holds one may act on whom a story is about, `Der Gerichtspräsident sieht …`. */
export const OFFICES =
  /(?:präsident|minister|kanzler|leiter|direktor|vorsitzende[rn]?|vorstand|obmann|obfrau|sekretär|kommissar|beauftragte[rn]?|rektor|rat|rätin)(?:in|s|es|n|en)?$/i;

/** What somebody has learnt is said of whoever has been named; a `Wirt` or a `Polizist` may come in anew. */
export const PROFESSIONS =
  /(?:jurist|ökonom|loge|login|iker|forscher|wissenschaftler|professor|mediziner|architekt|philosoph|autor)(?:in)?$/i;

/** By themselves adverbs, behind an article attributes: `später`, `ein späterer`. */
export const COMPARATIVE_ADVERBS = wordSet(
  'früher später weiter länger öfter eher besser näher schneller mehr minder',
);
