/**
 * Common weak verbs of the press, without those that are made of another by a prefix; "-ieren" needs no list.
 * They serve to tell a finite verb ("gehöre", "bestätigten") from an adjective or an adverb.
 * Source: written down from the vocabulary of general dictionaries (Duden, "Deutsches Universalwörterbuch"; Österreichisches
 * Wörterbuch); the regular forms are made by rule.
 */
export const WEAK_VERBS: readonly string[] = `
achten ahnden ähneln ahnen altern ändern angeln ängstigen ankern ankurbeln antworten appellieren arbeiten ärgern atmen
äußern basteln bauen beachten beantragen beantworten bearbeiten beauftragen beben bedauern bedeuten bedingen bedrohen
beeilen beeindrucken beeinflussen beeinträchtigen beenden befassen befolgen befördern befragen befreien befürchten
befürworten begegnen begehren begeistern begleiten begnügen begründen begrüßen begutachten behandeln beharren
behaupten beheben beherbergen beherrschen behindern beichten bejahen bekämpfen beklagen bekräftigen bekunden belasten
belästigen belegen beleidigen beliefern bemängeln bemerken bemühen benachrichtigen benachteiligen benennen benötigen
benutzen benützen beobachten berauben berechnen berechtigen bereichern bereiten bereuen berichten berichtigen
berücksichtigen beruhen beruhigen berühren beschädigen beschäftigen beschleunigen beschönigen beschränken beschuldigen
beschützen beschweren beschwichtigen beseitigen besetzen besichtigen bestärken bestätigen bestatten bestellen
besteuern bestrafen bestücken besuchen beteiligen beten beteuern betonen betrachten betrauen betreuen beurteilen
bevorzugen bewachen bewaffnen bewältigen beweinen bewerkstelligen bewerten bewilligen bewirken bewohnen bezahlen
bezeichnen bezeugen bezichtigen bezweifeln bilden billigen blicken blockieren bluten bohren borgen boxen brauchen
bremsen brüllen buchen bürgen büßen danken dauern decken dehnen demütigen deuten dienen dominieren drängen drehen
drohen drosseln drücken drucken dulden duschen ebnen ehren eignen eilen einigen ekeln enden entdecken entfernen
entgegnen enthüllen entkräften entlarven entlasten entmachten entrüsten entschädigen entschärfen entschuldigen
entsetzen entsorgen enttäuschen entwickeln entziffern erben erbeuten ereignen erfassen erfolgen erfordern erfüllen
ergänzen erinnern erklären erkranken erkundigen erlahmen erlauben erläutern erleben erledigen erleichtern erlernen
ermahnen ermitteln ermöglichen ermorden ermuntern ermutigen ernähren erneuern erniedrigen ernten eröffnen erörtern
erregen erreichen errichten erschüttern erschweren ersetzen ersuchen erteilen erwähnen erwarten erwecken erweitern
erwidern erzählen erzeugen erzielen erzürnen fahnden fälschen falten färben fassen fasten faulen fehlen feiern
feilschen fertigen fesseln festigen feuern filmen fischen flehen flüchten flüstern fluten folgen foltern fordern
fördern forschen fragen freuen frieren frönen fühlen führen füllen fürchten füttern gären gebühren gefährden gehorchen
gehören genehmigen genügen gestalten gestatten gewähren gewährleisten gewöhnen glänzen glauben grenzen gründen grüßen
hacken haften hageln handeln harren hassen häufen hausen hegen heilen heiraten heizen hemmen herrschen hetzen heucheln
heulen hindern hinken hissen hoffen holen horchen hören huldigen hungern hüpfen hüten impfen irren jagen jammern
jubeln jucken kämpfen kaufen kehren keimen kennzeichnen keuchen kippen klagen klären klatschen kleben kleiden klettern
klingeln klopfen knien knüpfen kochen konkretisieren kontern kopieren koppeln kosten kostümieren krachen kräftigen
kränken kratzen kriegen kriseln kritisieren krönen krümmen kühlen kümmern kündigen kürzen kuscheln lächeln lachen
lagern lähmen landen langen lasten lästern lauern lauschen läuten lauten leben lecken legen lehnen lehren leisten
leiten lenken lernen leuchten leugnen lieben liefern lindern loben locken lockern lohnen löschen lösen machen mahnen
malen mäßigen meckern mehren meinen meistern melden melken merken mieten mildern mindern mischen missen mobilisieren
montieren morden münden munkeln murmeln mustern mutmaßen nähen nähern narren naschen necken neigen nerven nicken
nörgeln nötigen nutzen nützen offenbaren öffnen opfern ordnen orten pachten packen parken passen passieren pendeln
pfeffern pflanzen pflastern pflegen pflücken pfuschen plagen planen platzen plaudern plündern pochen poltern prägen
prahlen prallen predigen pressen proben prophezeien prüfen pumpen putzen quälen rächen ragen rammen rasen rasten
rauben rauchen räumen rauschen rechnen rechtfertigen recken reden regeln regen regnen reichen reifen reimen reinigen
reisen reizen reklamieren rekrutieren resultieren retten reuen richten roden rollen rosten rücken rudern ruhen rühmen
rühren rüsten rutschen rütteln sabotieren säen sagen sägen sammeln sanktionieren säubern säumen schaden schädigen
schalten schämen schänden schärfen schätzen schauen scheitern scheren scherzen scheuen schichten schicken schildern
schimpfen schlendern schleppen schleudern schlichten schlucken schmecken schmeicheln schmerzen schmücken schmuggeln
schmunzeln schnappen schnauben schonen schöpfen schreddern schreiten schuften schulden schulen schütteln schütten
schützen schwächeln schwächen schwanken schwänzen schwärmen schweben schwelen schwenken segeln segnen sehnen sichern
sichten siedeln siegen sondieren sorgen sortieren spalten sparen spaßen spekulieren spenden sperren spiegeln spielen
spitzen spotten spucken spüren stabilisieren stammeln stammen stampfen stapeln stärken starren starten staunen stecken
steigern stellen stemmen steuern sticheln stiften stillen stimmen stocken stolpern stoppen stören strafen straffen
strahlen stranden sträuben streamen strecken streicheln streiken streuen strömen stürmen stürzen stützen suchen sühnen
tadeln tagen tanken tanzen tarnen tasten tauchen taufen taugen täuschen tauschen teilen testen toben tönen töten
trauen trauern träumen trennen trocknen trommeln trösten trotzen trüben türmen turnen üben überprüfen überraschen
überreden überzeugen umfassen unterrichten unterstützen unterzeichnen urteilen verabscheuen verabschieden verachten
veralten veranlassen veranschaulichen veranstalten verantworten verärgern verbessern verbreiten verbünden verdächtigen
verdammen verdanken verdeutlichen verdienen verdoppeln verdrängen vereinbaren vereinen vereinfachen vereinheitlichen
vereinigen vereiteln verfassen verfehlen verfügen vergeuden vergewaltigen vergewissern vergrößern vergüten verhaften
verhandeln verhängen verharmlosen verhindern verhöhnen verhören verkaufen verkehren verkörpern verkraften verkünden
verkürzen verlagern verlangen verlängern verlangsamen verlauten verletzen verleugnen verleumden vermarkten vermehren
vermieten vermissen vermitteln vermuten vernachlässigen verneinen vernichten veröffentlichen verordnen verpflichten
verringern versagen versammeln verschärfen verschlechtern verschleppen verschlüsseln verschwenden versichern versöhnen
versorgen verspäten verspielen verspotten verspüren verständigen verstärken verstauen versteuern versuchen verteidigen
verteilen vertiefen vertuschen verüben verunglücken verunsichern verursachen verurteilen verwalten verwandeln
verwechseln verweigern verwenden verwickeln verwirklichen verwirren verwunden verwüsten verzichten verzögern
verzweifeln vollenden vorbereiten wachen wagen wählen wahren währen wandeln wandern wanken wärmen warnen warten
wechseln wecken wehen wehren weigern weilen weinen weiten werten wetten wettern wickeln widmen wiederholen winken
wirken wischen wittern wohnen wuchern wünschen würdigen wüten zählen zahlen zähmen zanken zaubern zaudern zehren
zeichnen zeigen zelten zensieren zerren zerstören zetern zeugen zielen zieren zitieren zittern zögern zucken zünden
zürnen zwängen zweifeln zwitschern
`
  .trim()
  .split(/\s+/);
