/**
 * Nouns for what people are: offices, professions, parts played. Each is the last part of its compounds too
 * (Präsident: US-Präsident, Vizepräsidentin), so each stands here once, masculine, nominative singular, lower case.
 * Source: Duden, headings of the KldB 2010 (Klassifikation der Berufe), usage in the daily press.
 */
import { wordSet } from '../word-list.ts';

/** Heads of compounds: `Außenminister` ends in `minister`. Long enough not to end other words by chance. */
export const ROLE_HEADS = wordSet(`
  vikar kapitular archivar bibliothekar mesner kantor abonnent doktorand frauchen herrchen zimmermann skorer nutzer
  primar slawist konservator rädelsführer premier ceo cfo coo cto veteran youngster scorer allrounder all-rounder rookie newcomer rechtsradikale rechtsradikaler parteilose parteiloser
  director präsident minister kanzler chef sprecher meister leiter direktor sekretär rat vorsitzende vorsitzender vorstand
  obmann obfrau landeshauptmann landeshauptfrau hauptmann senator abgeordnete abgeordneter mandatar parlamentarier politiker
  diplomat botschafter konsul gesandter gesandte beauftragte beauftragter bevollmächtigte kommissar kommissarin inspektor
  präfekt gouverneur statthalter dezernent referent stadtrat landrat landesrat kantonsrat gemeinderat nationalrat bundesrat ständerat regierungsrat
  kandidat bewerber anwärter amtsinhaber amtskollege kollege vorgänger nachfolger stellvertreter vertreter herausforderer
  gegner kontrahent konkurrent rivale verbündeter partner gefährte weggefährte berater vertrauter mitarbeiter assistent adjutant
  könig kaiser fürst prinz prinzessin graf gräfin herzog baron freiherr zar sultan emir scheich monarch thronfolger kronprinz
  papst kardinal bischof erzbischof pfarrer pastor priester pater imam rabbiner prediger mönch nonne abt diakon dekan kaplan superintendent
  general oberst major leutnant kapitän kommandant kommandeur offizier soldat admiral feldmarschall marschall feldwebel söldner kämpfer
  richter anwalt staatsanwalt rechtsanwalt verteidiger jurist notar ermittler gutachter staatsrechtler verfassungsrechtler strafrechtler
  verurteilte verurteilter festgenommene festgenommener inhaftierte inhaftierter vermisste vermisster geschädigte geschädigter
  angeklagte angeklagter beschuldigte beschuldigter verdächtige verdächtiger täter opfer zeuge kläger häftling mörder verbrecher
  polizist beamter beamte kriminalist profiler fahnder feuerwehrmann sanitäter retter
  arzt ärztin mediziner chirurg internist psychiater psychologe psychotherapeut therapeut virologe epidemiologe kardiologe
  onkologe neurologe pharmakologe apotheker pfleger schwester hebamme tierarzt veterinär ernährungsberater
  professor dozent lehrer lehrender rektor student schüler forscher wissenschaftler experte fachmann fachfrau spezialist kenner akademiker gelehrter
  historiker soziologe politologe ökonom volkswirt philosoph theologe germanist archäologe ethnologe anthropologe linguist
  biologe physiker chemiker mathematiker informatiker geologe meteorologe klimatologe astronom astrophysiker ökologe
  geograf geograph demograf demoskop meinungsforscher analyst chefanalyst stratege chefvolkswirt konfliktforscher kriminologe
  architekt ingenieur techniker designer programmierer entwickler erfinder gründer pionier entdecker
  unternehmer geschäftsführer manager inhaber eigentümer besitzer betreiber investor händler kaufmann bankier banker milliardär millionär
  multimilliardär oligarch magnat mäzen verleger herausgeber wirt gastronom hotelier koch küchenchef bäcker metzger winzer bauer landwirt
  förster jäger gärtner fischer handwerker tischler maurer elektriker fahrer pilot matrose lokführer
  journalist reporter redakteur moderator korrespondent kolumnist blogger publizist kritiker kommentator influencer youtuber
  autor schriftsteller dichter lyriker dramatiker übersetzer essayist krimiautor biograf biograph
  künstler maler bildhauer fotograf zeichner grafiker galerist kurator sammler kunsthändler restaurator karikaturist illustrator
  musiker sänger rapper komponist dirigent pianist geiger cellist gitarrist bassist schlagzeuger trompeter organist tenor sopranistin
  bariton mezzosopranistin frontmann frontfrau bandleader liedermacher popstar rockstar star ikone legende diva
  schauspieler regisseur produzent kameramann drehbuchautor filmemacher intendant dramaturg choreograf choreograph tänzer komiker
  komikerin kabarettist comedian entertainer showmaster model topmodel darsteller hauptdarsteller tatortkommissar
  trainer coach teamchef sportdirektor spieler fußballer stürmer torhüter torwart goalie keeper mittelfeldspieler
  angreifer torjäger torschütze profi kicker schiedsrichter referee boxer läufer skifahrer skirennläufer skispringer snowboarder
  schwimmer turner ringer judoka radprofi radrennfahrer rennfahrer formel-1-pilot tennisspieler golfer champion weltmeister olympiasieger
  sieger gewinner verlierer finalist medaillengewinner rekordhalter athlet sportler leichtathlet promoter
  aktivist demonstrant gewerkschafter gewerkschaftschef funktionär revolutionär dissident oppositioneller oppositionsführer
  regimekritiker kremlkritiker whistleblower anführer führer drahtzieher gründungsmitglied mitglied mitgründer mitbegründer
  begründer initiator organisator veranstalter koordinator patron schirmherr förderer kommunist sozialist sozialdemokrat republikaner
  demokrat liberaler grüner neonazi nazi faschist rechtsextremist islamist jihadist dschihadist terrorist attentäter rebell separatist
  vater mutter sohn tochter bruder onkel tante neffe nichte cousin cousine enkel enkelin großvater großmutter ehemann
  ehefrau gatte gattin witwe witwer lebensgefährte lebensgefährtin freund ex-mann ex-frau partnerin zwilling schwager schwägerin
  nachbar anwohner bewohner bürger einwohner passant augenzeuge betroffene betroffener angehörige angehöriger
  betroffenenvertreter migrant flüchtling asylwerber überlebende überlebender pensionist rentner
  nobelpreisträger preisträger ehrenbürger laureat stipendiat gastgeber gast mann frau junge mädchen kind teenager jugendlicher
  chefredakteur generalsekretär generaldirektor staatssekretär bürgermeister oberbürgermeister ortsvorsteher vorsteher bezirksvorsteher
  präses ombudsmann ombudsfrau volksanwalt patientenanwalt rechnungshofpräsident verwalter kurier bote treuhänder prokurist
  spitzenmann spitzenfrau klubobmann klubobfrau klubchef strippenzieher vordenker gesicht kopf
  haudegen talent hoffnungsträger shootingstar urgestein routinier neuzugang rückkehrer landsmann landsfrau
  generalbundesanwalt zugführer bergführer bergsteiger bergretter alpinist kletterer imker tierpfleger hüttenwirt
  dame bursche mädel greis baby säugling waise oma opa kumpel lehrling anrainer erwachsene erwachsener lenker biker wanderer
  hörer user fan hacker podcaster sommelier goalgetter akteur angestellte angestellter aussteiger azubi barista bestatter bezirksrat bischöfin boss braut
  bräutigam clown conférencier dealer dienstgeber dienstnehmer doyen drummer einbrecher einsatzkraft einsteiger elternteil erbin fanatiker farmer
  frontman fährmann garderobiere geheimdienstler grenzgänger guru gymnasiast hinterbliebene hinterbliebener hochstapler importeur insider
  instruktor jockey juror kadett kassier kletterin kneipier komplize konditor logopäde logopädin mafioso maturant mechaniker mentor messerstecher
  milizionär ministerialrat neuling osteopath pantomime pendler philanthrop planer slammer portier producer prostituierte provokateur
  raucher rekrut satiriker schmuggler schuhmacher schulkind schwiegersohn schwiegertochter schwiegermutter schwiegervater servicekraft
  skitourengeher songwriter sponsor sprayer statiker stiftungsrat streetworker stuntman supervisor taxler texter theatermacher tierhalter
  hundehalter totengräber trafikant tüftler uhrmacher unterstützer urlauber vandale vermesser volontär wachmann zauberer zimmerer zocker
  zuhälter zusteller cineast
  ammann mandant lieferfahrer nominierte nominierter designierte pragmatiker
  linksaußen rechtsaußen libero spielmacherin quarterback unparteiische unparteiischer aufsichtsrat betriebsrat verwaltungsrat wissenschafter gesellschafter anchorman lobbyist industrieller industrielle soubrette hostess stewardess idol wunderkind
  schlachter metzgermeister vize vizechef chefcoach guard center spielmacher politikwissenschaftler superstar
  interviewer nationaltrainer freiberufler streamer gamer topmanager vorstandschef
  naturschützer umweltschützer klimaschützer tierschützer datenschützer verbraucherschützer konsumentenschützer arbeitnehmer arbeitgeber
  `);

/** Peoples, as a role: `der Brite Tom Baxter`. Those in -er (Wiener, Norweger) are told by their ending. */
export const NATIONALITY_NOUNS = wordSet(`
  afghane albaner algerier amerikaner us-amerikaner argentinier armenier australier belgier bosnier brasilianer brite bulgare chilene
  chinese däne deutsche deutscher engländer este finne franzose georgier ghanaer grieche inder iraker iraner ire isländer israeli
  italiener japaner jordanier kanadier kasache kenianer kolumbianer koreaner südkoreaner nordkoreaner kosovare kroate kubaner kurde lette
  libanese libyer litauer luxemburger marokkaner mazedonier mexikaner moldauer montenegriner neuseeländer niederländer nigerianer
  norweger österreicher pakistaner palästinenser peruaner pole portugiese rumäne russe schotte schwede schweizer senegalese
  serbe slowake slowene spanier südafrikaner syrer tscheche tschetschene tunesier türke turkmene ugander ukrainer ungar
  usbeke venezolaner vietnamese waliser belarusse thailänder ägypter äthiopier somalier
  `);

/** Forms of address and academic degrees: no part of the name, no role of their own. Lower case, without point. */
export const TITLES = wordSet(`
  dr drs prof mag magª mmag dipl ing dipl-ing diplomingenieur dkfm dkffr univ univ-prof ao dipl.-ing habil hc h c
  priv-doz doz pd ddr msc bsc ma ba llm mba phd herr herrn hr frau fr fräulein sir lord lady mister mrs mr ms miss madame monsieur
  doktor magister magistra don doña dame st hofrat kommerzialrat komm.-rat
  `);

/** Behind the degree, always small: `Dr. phil. Anna Huber`; `Phil Bergmann` is somebody's name. */
export const FACULTIES = wordSet('rer nat phil jur med vet techn soc oec');

/** Offices as the press writes them short before a name, without their point. Source: Österreichischer Amtskalender, usage of the regional press. */
export const OFFICE_ABBREVIATIONS = wordSet(`
  Bgm Bgmin Vbgm Vzbgm Vizebgm VzBgm OB LH LHStv LHStvin LR LRin StR StRin StS STS Abg LAbg LAbgin NAbg NRAbg LTAbg BRAbg LTP GR KommR
  `);

export const SHORT_COMPOUND_HEADS: ReadonlySet<string> = new Set(['chef', 'star', 'fan', 'boss', 'arzt']);

/** Ärztin, Anwältin, Köchin, Bäuerin, Stadträte belong to Arzt, Anwalt, Koch, Bauer, Stadtrat. */
export const UMLAUTS_OF_ROLES: readonly (readonly [inflected: RegExp, noun: string])[] = [
  [/anwält/, 'anwalt'],
  [/köch(?=in(?:nen)?$)/, 'koch'],
  [/bäuer(?=in(?:nen)?$)/, 'bauer'],
  [/ärzt(?=in|e|innen)/, 'arzt'],
  [/rät(?=in(?:nen)?$|en?$)/, 'rat'],
];

/** Words that end like a role and are none. */
export const NO_ROLES =
  wordSet(`privater private privaten apparat referat inserat quadrat verrat vorrat hausrat kandidatur sieger-gen partnerschaft geister meisterschaft gastgeber-land
   thüringer sprecherin-nen gegenkandidatur fenster minister-rat ministerrat rate raten kopfgast`);

/** End like a woman's noun, and are none. */
export const HEADS_OF_MEN_IN_IN: ReadonlySet<string> = new Set(['cousin', 'urgestein']);

/** Heads whose feminine does not end in -in, or is the only form. */
export const FEMININE_HEADS =
  wordSet(`mutter tochter schwester tante nichte cousine enkelin großmutter ehefrau gattin witwe lebensgefährtin ex-frau partnerin
   schwägerin frau mädchen obfrau landeshauptfrau fachfrau nonne hebamme ärztin prinzessin gräfin diva spitzenfrau klubobfrau
   landsfrau ombudsfrau frontfrau komikerin kommissarin dame oma waise bischöfin braut erbin garderobiere logopädin
   einsatzkraft servicekraft schwiegertochter schwiegermutter prostituierte`);

/** `Germanistin`, `Grafiker`: what nouns end in that mean people, though no list has them. */
export const ENDINGS_OF_PEOPLE =
  /(?:(?<=\p{Ll}{3})(?:ler|iker|olog|ologe|(?<!q[uv]|k[vw])ist)(?:in)?|rätin)$/u;

/** The same right before a full name: `Vogelkundler Gerd Amsel`, `Verbandsvize Jan Holm`. */
export const ENDINGS_BEFORE_NAMES =
  /(?:er|or|ist|ent|ant|eur|ier|rat|nom|graf|vize|boss|fan|profi|ass|ling)$/;

/** Of words that no dictionary has, right before a full name: `Abonnent Max Olm`, `Podcasterin Eva Holm`, `Generalvikar Jan Holm`. */
export const UNKNOWN_BEFORE_NAMES =
  /^\p{Lu}[\p{L}-]*\p{Ll}{2}(?:ent|ant|ist|eur|loge|nom|iker|kundler|macher|steller|skorer|vikar|kapitular|archivar|thekar|mesner|ker|ler|chen|(?:er|ist|ent|ant|or|eur|är|log|nom)in)$/u;

/** `die Air-Berlin-Tochter`, `die Konzernmutter`: firms are related, too. */
export const FIRMS_OF_A_FAMILY = /(?:-|konzern|bank)(?:[Tt]ochter|[Mm]utter|[Ss]chwester)$/;

/** Tools and machines whose names end like those of people. */
export const THINGS_LIKE_PEOPLE =
  /(?:kopfhörer|ohrhörer|lautsprecher|fernsprecher|anrufbeantworter|kugelschreiber|plattenspieler|(?:cd|dvd|mp3)-(?:spieler|player)|fernseher|rechner|hosenträger|flugzeugträger|gepäckträger|datenträger|tonträger|energieträger|abfangjäger|halbleiter|blitzableiter|reiseführer|schraubenzieher|scheinwerfer|wasserwerfer|geschirrspüler|stoßfänger|aufkleber|flieger|hubschrauber|dampfer|zentrale|tipp|bewerb|grundtenor|angesicht)(?:s|n)?$/i;

/** More than one human being, by a word that is no office and no profession. */
export const PEOPLE_TOGETHER =
  /(?:leute|eltern|geschwister|ehepaar|zwillinge|herrschaften|familie|verwandte|angehörige|freunde|fans|kids|kinder|frauen|männer|menschen)n?$/i;
