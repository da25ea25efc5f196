/**
 * Verbs that announce somebody's words, sorted by what may follow them. "an|kündigen" is separable ("kündigte … an"),
 * "deutlich+machen" needs the word before the plus in its clause ("machte deutlich").
 * Source: verbs of communication in "Handbuch deutscher Kommunikationsverben" (Leibniz-Institut für Deutsche Sprache, 2004) and
 * the section on Redewiedergabe in Duden, "Die Grammatik"; Austrian and Swiss verbs from the Österreichisches Wörterbuch.
 */
import { wordSet } from '../word-list.ts';

/** Saying: "dass …", a clause in Konjunktiv, an indirect question, or a quotation. */
export const SAYING = `
sagen meinen aus|schließen verlauten hervor|gehen erklären betonen mit|teilen berichten behaupten äußern erläutern bestätigen versichern beteuern ergänzen hinzu|fügen an|fügen
an|merken erwähnen schildern erzählen melden vermelden verkünden bekannt|geben bekannt+geben bekannt|machen bekannt+machen an|kündigen
verlautbaren verlauten+lassen verbreiten+lassen dar|legen aus|führen fest|halten fest|stellen klar|stellen klar+stellen klar|machen klar+machen
deutlich+machen unterstreichen hervor|heben heraus|streichen bekräftigen bekunden beklagen kritisieren bemängeln monieren rügen beanstanden
entgegen|halten entgegen|setzen vor|bringen zurück|geben an|führen auf|zählen ein|bekennen
argumentieren begründen entgegnen erwidern antworten kontern widersprechen dementieren bestreiten ab|streiten zurück|weisen ein|räumen zu|geben gestehen ein|gestehen
zu|gestehen beichten bekennen verraten enthüllen aus|plaudern prophezeien voraus|sagen vorher|sagen prognostizieren warnen mahnen an|mahnen
ermahnen drohen an|drohen schreiben notieren twittern posten formulieren konstatieren resümieren bilanzieren präzisieren konkretisieren
informieren unterrichten benachrichtigen kommentieren aus|sagen aus|drücken zu+Protokoll+geben zu+bedenken+geben verweisen hin|weisen erinnern daran+erinnern
nach|legen nach|schieben ein|wenden ein|werfen zusammen|fassen spekulieren mutmaßen an|deuten durch|blicken+lassen signalisieren
verdeutlichen veranschaulichen weiter+sagen richtig|stellen urteilen loben lobpreisen würdigen schwärmen
jubeln klagen jammern spotten lästern höhnen schimpfen wettern poltern scherzen witzeln rufen aus|rufen zu|rufen schreien brüllen flüstern
raunen murmeln stammeln hauchen lachen seufzen stöhnen zischen bellen donnern knurren brummen stänkern sticheln ätzen frotzeln granteln
raunzen motzen maulen nörgeln meckern empören entrüsten ereifern echauffieren beschweren rechtfertigen verteidigen entschuldigen
suggerieren an|prangern an|kreiden vor|werfen vor|halten unterstellen bezichtigen beschuldigen petzen referieren rapportieren deklarieren proklamieren
postulieren insistieren garantieren beschwören schwören geloben begrüßen bedauern entkräften zitieren vor|rechnen
skizzieren um|schreiben charakterisieren ein|schätzen analysieren diagnostizieren attestieren bescheinigen bezeugen unken orakeln
deklamieren titeln sinnieren philosophieren räsonieren folgern schlussfolgern predigen dozieren belehren
appellieren auf|rufen skandieren monologisieren relativieren beschwichtigen abwiegeln
beschönigen verharmlosen pochen beharren nachhaken nach|haken preis|geben bloggen kund|tun kund+tun wissen+lassen
offenbaren weis|sagen vermerken hinzu|setzen berichtigen korrigieren fauchen zurück|fauchen an|fahren an|schreien an|brüllen an|herrschen an|fauchen zu|flüstern nach|rufen entgegen|rufen
zurück|rufen dazwischen|rufen dagegen|halten bei|pflichten ein|haken ein|schränken aus|richten lauten parieren quittieren
dar|stellen
es+für+halten es+finden es+begrüßen es+bedauern
ausrichten+lassen durchklingen+lassen geltend+machen Hehl+machen deponieren ab|winken dabei+bleiben
`;

/** Thinking, hoping, expecting: "dass …" or a clause in Konjunktiv; a quotation too, in the press. */
export const THINKING = `
meinen glauben denken vermuten an|nehmen hoffen fürchten befürchten erwarten schätzen rechnen ahnen zweifeln bezweifeln an|zweifeln
überzeugen wünschen freuen ärgern wundern staunen bedauern aus|gehen davon+aus|gehen spüren träumen fühlen empfinden
grübeln mutmaßen tippen vertrauen bangen hadern zusammen|rechnen monieren verstehen begreifen einig+sein
ein|sehen kalkulieren sich+vor|stellen erhoffen daran+festhalten dafür+halten erwiesen+an|sehen darauf+hoffen
überzeugt+zeigen zuversichtlich+zeigen optimistisch+zeigen besorgt+zeigen erfreut+zeigen enttäuscht+zeigen überrascht+zeigen
verwundert+zeigen erstaunt+zeigen sicher+zeigen skeptisch+zeigen erleichtert+zeigen sich+sicher+geben sich+überzeugt+geben
sich+zuversichtlich+geben sich+optimistisch+geben sich+kämpferisch+geben zu+Schluss+kommen zum+Schluss+kommen zu+Schluss+gelangen finden
für+möglich+halten für+denkbar+halten für+wahrscheinlich+halten für+unwahrscheinlich+halten für+ausgeschlossen+halten für+abwegig+halten zuversichtlich+sein sicher+sein optimistisch+sein
es+nennen es+bezeichnen fest|stehen klar+sein
`;

/** Demanding, promising, deciding: "…, etwas zu tun", or "dass …". */
export const DEMANDING = `
fordern verlangen bitten ersuchen ermahnen mahnen drängen appellieren auf|fordern auf|rufen raten ab|raten empfehlen nahe|legen vor|schlagen
an|regen plädieren an|kündigen versprechen zu|sagen zu|sichern an|bieten drohen an|drohen geloben schwören garantieren versichern beteuern
behaupten bestreiten leugnen ab|lehnen warnen beschließen entscheiden vereinbaren verpflichten an|ordnen befehlen
verfügen untersagen gestatten beantragen erwägen hoffen glauben meinen erklären ein|räumen
zu|geben gestehen bekennen vor|werfen vor|halten an|kreiden ab|streiten darauf+bestehen beschuldigen bezichtigen verdächtigen bedauern signalisieren bekräftigen betonen beschwören
an|mahnen ein|mahnen urgieren anempfehlen insistieren pochen dementieren zurück|weisen an|geben anvisieren befürworten ein|willigen
zu|stimmen dafür+aus|sprechen dagegen+aus|sprechen überlegen fürchten befürchten wünschen erwarten mit|teilen ermuntern ermutigen veranlassen beauftragen vor|geben schätzen
`;

/** Asking: "ob …" or a question word. */
export const ASKING = `
fragen nach|fragen hinterfragen an|fragen erkundigen wissen+wollen rätseln überlegen prüfen klären bezweifeln wundern erörtern
diskutieren interessieren zweifeln sich+fragen erforschen untersuchen
`;

/** Naming and describing: these carry a quoted phrase ("sprach von „…“", "nannte ihn „…“"), but no clause. */
export const NAMING = `
sprechen nennen bezeichnen titulieren beschimpfen beschreiben ein|stufen kritisieren loben würdigen charakterisieren warnen fordern
verurteilen geißeln brandmarken reden ab|tun preisen feiern zurück|weisen werten verteidigen versprechen
ab|lehnen begrüßen an|kündigen sehen erkennen orten verorten betiteln apostrophieren diffamieren verunglimpfen schelten ab|stempeln
beklagen bedauern vor|werfen erwarten verlangen erwähnen attestieren bescheinigen rechnen tippen plädieren werben hin|weisen verweisen
rechtfertigen begründen fürchten befürchten hoffen vermuten vermissen empfinden erinnern drohen halten raten bewerten beurteilen einschätzen mahnen unterstellen äußern mutmaßen aus|drücken rufen skandieren aus|gehen konstatieren feststellen berichten deklarieren reagieren finden ein|ordnen stören
`;

/** What papers do: "berichtete die „Post“", "titelt der „Bote“". */
export const VERBS_OF_PAPERS =
  /^(?:berichte[nt]?|berichtete[n]?|schreib(?:t|en)|schrieb(?:en)?|titelte?n?|titelt|zitierte?n?|zitiert)$/;

/** Verbs whose subject has the words from somebody else. */
export const PERCEIVING = wordSet('hören erfahren vernehmen lesen');

/** Verbs whose subject is what is said; who says it stands behind "aus" or "von". */
export const REPORTED_BY_SOURCE: ReadonlySet<string> = new Set(['verlauten', 'hervor|gehen']);

/** "Für Huber steht fest, dass …", "Fest steht für sie, dass …": who is sure stands behind "für"; without it, nobody says so. */
export const HELD_FOR: ReadonlySet<string> = new Set(['fest|stehen', 'klar+sein']);
export const BEFORE_HOLDER = wordSet('für');

/** "ist überzeugt, dass …": the subject of the state holds the view. */
export const HELD_BY_SUBJECT: ReadonlySet<string> = new Set(['überzeugen']);

/** "Das teilte die Polizei mit.": verbs whose object is the statement itself, not what they judge ("Das kritisiert Huber."). */
export const STATING =
  wordSet(`mit|teilen bestätigen berichten sagen erklären bekannt|geben bekannt+geben bekannt|machen bekannt+machen melden vermelden
  schreiben hervor|gehen verlauten verlautbaren an|geben verkünden fest|stellen fest|halten meinen betonen erzählen schildern
  behaupten versichern beteuern an|kündigen fordern verlangen vor|schlagen empfehlen aus|sagen erläutern beschreiben ergänzen
  deutlich+machen klar+machen klar+stellen klar|stellen finden prognostizieren`);

/** "Das sei falsch, widerspricht man im Ministerium.": what they report is said against somebody else's words. */
export const CONTRADICTING = wordSet(
  'widersprechen kontern entgegnen erwidern replizieren entgegen|halten zurück|weisen bestreiten dementieren dagegen|halten',
);

/** "schrieb dazu", "sagte weiter": they make no other verb of it. */
export const BESIDE_ANY_VERB = wordSet('dazu weiter zurück hinzu');

/** "ließ über seine Kanzlei mitteilen, …": whoever has it said, says it; but "lässt sich sagen" is nobody's. */
export const HAS_SAID = /^(?:lässt|läßt|lassen|lasse|ließ|ließen|liess|liessen)$/;
