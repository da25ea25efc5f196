/**
 * Strong and irregular verbs: infinitive, third person singular of present and preterite, Konjunktiv II, participle II.
 * Verbs made from these with a prefix (besprechen, zusagen, widersprechen) inherit the forms.
 * Source: the table of strong and irregular verbs in Duden, "Die Grammatik", and in grammis (Leibniz-Institut für Deutsche
 * Sprache). The Konjunktiv II forms are those the press still uses; the others are replaced by "würde".
 */
export const STRONG_VERBS: readonly (readonly string[])[] = `
backen backt backte backte gebacken
befehlen befiehlt befahl befähle befohlen
beginnen beginnt begann begänne begonnen
beißen beißt biss bisse gebissen
bergen birgt barg bärge geborgen
biegen biegt bog böge gebogen
betrügen betrügt betrog betröge betrogen
bieten bietet bot böte geboten
binden bindet band bände gebunden
bitten bittet bat bäte gebeten
blasen bläst blies bliese geblasen
bleiben bleibt blieb bliebe geblieben
brechen bricht brach bräche gebrochen
brennen brennt brannte brennte gebrannt
bringen bringt brachte brächte gebracht
denken denkt dachte dächte gedacht
dringen dringt drang dränge gedrungen
empfehlen empfiehlt empfahl empfähle empfohlen
empfinden empfindet empfand empfände empfunden
essen isst aß äße gegessen
fahren fährt fuhr führe gefahren
fallen fällt fiel fiele gefallen
fangen fängt fing finge gefangen
finden findet fand fände gefunden
fliegen fliegt flog flöge geflogen
fliehen flieht floh flöhe geflohen
fließen fließt floss flösse geflossen
fressen frisst fraß fräße gefressen
frieren friert fror fröre gefroren
gebären gebiert gebar gebäre geboren
geben gibt gab gäbe gegeben
gedeihen gedeiht gedieh gediehe gediehen
gehen geht ging ginge gegangen
gelingen gelingt gelang gelänge gelungen
gelten gilt galt gälte gegolten
genießen genießt genoss genösse genossen
geraten gerät geriet geriete geraten
geschehen geschieht geschah geschähe geschehen
gewinnen gewinnt gewann gewänne gewonnen
gießen gießt goss gösse gegossen
gleichen gleicht glich gliche geglichen
gleiten gleitet glitt glitte geglitten
graben gräbt grub grübe gegraben
greifen greift griff griffe gegriffen
halten hält hielt hielte gehalten
hängen hängt hing hinge gehangen
heben hebt hob höbe gehoben
heißen heißt hieß hieße geheißen
helfen hilft half hülfe geholfen
kennen kennt kannte kennte gekannt
klingen klingt klang klänge geklungen
kommen kommt kam käme gekommen
kriechen kriecht kroch kröche gekrochen
laden lädt lud lüde geladen
lassen lässt ließ ließe gelassen
laufen läuft lief liefe gelaufen
leiden leidet litt litte gelitten
leihen leiht lieh liehe geliehen
lesen liest las läse gelesen
liegen liegt lag läge gelegen
lügen lügt log löge gelogen
meiden meidet mied miede gemieden
messen misst maß mäße gemessen
nehmen nimmt nahm nähme genommen
nennen nennt nannte nennte genannt
pfeifen pfeift pfiff pfiffe gepfiffen
preisen preist pries priese gepriesen
raten rät riet riete geraten
reißen reißt riss risse gerissen
reiten reitet ritt ritte geritten
rennen rennt rannte rennte gerannt
rufen ruft rief riefe gerufen
schaffen schafft schuf schüfe geschaffen
scheiden scheidet schied schiede geschieden
scheinen scheint schien schiene geschienen
schieben schiebt schob schöbe geschoben
schießen schießt schoss schösse geschossen
schlafen schläft schlief schliefe geschlafen
schlagen schlägt schlug schlüge geschlagen
schließen schließt schloss schlösse geschlossen
schmelzen schmilzt schmolz schmölze geschmolzen
schneiden schneidet schnitt schnitte geschnitten
schreiben schreibt schrieb schriebe geschrieben
schreien schreit schrie schriee geschrien
schreiten schreitet schritt schritte geschritten
schweigen schweigt schwieg schwiege geschwiegen
schwimmen schwimmt schwamm schwämme geschwommen
schwinden schwindet schwand schwände geschwunden
schwingen schwingt schwang schwänge geschwungen
schwören schwört schwor schwöre geschworen
sehen sieht sah sähe gesehen
senden sendet sandte sendete gesandt
singen singt sang sänge gesungen
sinken sinkt sank sänke gesunken
sitzen sitzt saß säße gesessen
sprechen spricht sprach spräche gesprochen
springen springt sprang spränge gesprungen
stechen sticht stach stäche gestochen
stehen steht stand stünde gestanden
stehlen stiehlt stahl stähle gestohlen
steigen steigt stieg stiege gestiegen
sterben stirbt starb stürbe gestorben
stoßen stößt stieß stieße gestoßen
streichen streicht strich striche gestrichen
streiten streitet stritt stritte gestritten
tragen trägt trug trüge getragen
treffen trifft traf träfe getroffen
treiben treibt trieb triebe getrieben
treten tritt trat träte getreten
trinken trinkt trank tränke getrunken
tun tut tat täte getan
verderben verdirbt verdarb verdürbe verdorben
vergessen vergisst vergaß vergäße vergessen
verlieren verliert verlor verlöre verloren
verzeihen verzeiht verzieh verziehe verziehen
wachsen wächst wuchs wüchse gewachsen
waschen wäscht wusch wüsche gewaschen
wägen wägt wog wöge gewogen
weichen weicht wich wiche gewichen
weisen weist wies wiese gewiesen
wenden wendet wandte wendete gewandt
werben wirbt warb würbe geworben
werfen wirft warf würfe geworfen
wiegen wiegt wog wöge gewogen
wissen weiß wusste wüsste gewusst
zeihen zeiht zieh ziehe geziehen
ziehen zieht zog zöge gezogen
zwingen zwingt zwang zwänge gezwungen
`
  .trim()
  .split('\n')
  .map((line) => line.split(' '));

/** Weak verbs that only look as if they were made of a strong one ("be|gleiten", "be|reiten"). */
export const WEAK_DESPITE_LOOKS: ReadonlySet<string> = new Set([
  'begleiten',
  'bereiten',
  'beantragen',
  'beauftragen',
  'veranlassen',
  'verhängen',
]);
