/**
 * Everyday nouns of the press, singular. They tell the tagger what a capital letter need not mean, by themselves and as the last
 * part of a compound (`Klimaschutz`, `Wahlkampf`). Source: own collection after the basic vocabulary of German.
 */
export const COMMON_NOUNS = `
  abend abgabe abkommen ablauf abschied abschluss absicht abstand abstimmung abteilung abwehr achse adresse affäre akte aktie aktion
  album alkohol alltag alter amt anblick anfang anfrage angabe angebot angelegenheit angriff angst anklage anlage anlass anleihe
  annahme anruf ansatz anschlag anschluss ansehen ansicht ansprache anspruch anstieg anteil antrag antwort anzahl anzeige apparat
  arbeit arbeitsplatz argument arm art artikel arznei aspekt asyl atem attacke aufbau aufenthalt aufführung aufgabe auflage aufmerksamkeit
  aufnahme aufregung aufstand aufstieg auftrag auftritt auge augenblick ausbau ausbildung ausdruck auseinandersetzung ausflug ausgabe
  ausgang auskunft ausland ausmaß ausnahme aussage ausschuss aussicht ausstellung ausstieg auswahl auswirkung ausweg auto autobahn
  bach bad bahn bahnhof balkon ball band bank bargeld basis batterie bau baum bedarf bedeutung bedingung bedrohung bedürfnis befehl
  befragung begegnung beginn begriff begründung behandlung behauptung behörde beispiel beitrag bekenntnis belastung beleg beratung
  bereich bereitschaft berg bericht beruf beschäftigung bescheid beschluss beschreibung beschwerde besitz besuch beteiligung betrag
  betrieb betrug bett bevölkerung bewegung beweis bewerbung bewertung bewusstsein beziehung bezirk bibliothek biene bier bild bilanz
  bildung bitte blatt blick blume blut boden bombe boot börse botschaft brand brauch breite brexit brief brille brot brücke brust buch
  budget bühne bündnis burg bürokratie bus chance charakter chat code computer corona daten datum dauer debatte demo demokratie demonstration
  denkmal detail diagnose dialog dieb diebstahl dienst diesel ding diskussion dokument dollar dorf drama dreck droge drohne drohung
  druck duell duft dürre durchbruch durchschnitt ebene ecke effekt ehe ehre eier eigentum einblick eindruck einfall einfluss einführung
  eingang eingriff einheit einigung einkauf einkommen einladung einsatz einschätzung einspruch einstieg eintritt einwand
  einzelheit eis eisen emotion empfang empfehlung ende energie engagement entfernung entlassung entscheidung entschluss entschuldigung
  entwicklung entwurf epoche erbe erde ereignis erfahrung erfolg erfindung ergebnis erhöhung erinnerung erkenntnis erklärung erlaubnis
  erlebnis ernährung ernte eröffnung erscheinung ersatz erwartung erzählung essen etappe euro ewigkeit existenz fabrik fach faden fähigkeit
  fahndung fahne fahrrad fahrt fahrzeug fakt faktor fall falle familie farbe fassade fassung fehler feier feld fenster ferien fernsehen
  fest festnahme feuer film finale finanz finger firma fisch fläche flasche fleisch flucht flug flughafen flugzeug fluss folge forderung
  form formel formular forschung fortschritt foto frage freiheit freizeit freude frieden frist front frucht frühling frühstück führung
  fußball fuß gang ganze garantie garten gas gast gebäude gebet gebiet gebühr geburt geburtstag gedanke gedicht geduld gefahr gefängnis
  gefühl gegend gegenstand gegenteil gegenwart gehalt geheimnis gehirn geist geld gelände gelegenheit gemeinde gemeinschaft generation
  gerät gericht gerücht gesamt geschäft geschehen geschenk geschichte geschlecht geschmack gesellschaft gesetz gesicht gespräch gestalt
  gesundheit getränk getreide gewalt gewicht gewinn gewissen gift gipfel glas glaube gleichgewicht glück grab grad gramm gras grenze grippe
  größe grund grundlage gruppe gut haar hafen haft hälfte hals haltung hammer hand handel handlung handy hass haus haushalt haut heimat heizung
  held hemd herausforderung herbst herd herkunft herz hilfe himmel hinsicht hintergrund hinweis hitze hof hoffnung höhe holz horizont hose hotel
  hund hunger idee identität imbiss impfung import impuls index indiz industrie inflation information inhalt initiative innenstadt insel
  instrument integration interesse internet interview intervention investition jahr jahrestag jahrhundert jahrzehnt job jubel jugend kabel
  kabinett kaffee kälte kamera kampagne kampf kanal kapital kapitel karriere karte kasse katastrophe katze kauf keller kenntnis kette kilometer
  kino kirche klage klang klasse kleid klima klinik knie knochen koalition koffer kohle komma komplex kompromiss konferenz konflikt konjunktur
  konkurrenz konsequenz konsum kontakt konto kontrolle konzept konzert kopf körper korruption kosten kraft krankheit kredit kreis kreuz krieg
  krise kritik kuchen küche kugel kuh kultur kunde kündigung kunst kurs kurve küste lachen lager lampe land landschaft länge lärm last lauf laune
  leben lebensmittel leder lehre leid leidenschaft leistung leitung lesung leute licht liebe lied lieferung linie liste liter literatur lob loch
  lohn lösung luft lüge lust macht magen mai mal mannschaft mantel markt marke maschine maß maske maßnahme masse material mauer maus medaille medien
  medikament meer mehrheit meinung meldung menge mensch menschheit menschenrecht merkmal messe messer metall meter methode miete milch milliarde
  million minderheit minute mission mittag mitte mitteilung mittel mitternacht mode modell moment monat montag moral mord morgen motiv motor
  mühe müll mund museum musik mut mythos nachfrage nachmittag nachricht nachteil nacht nähe nahrung name nase nation natur nebel netz neuigkeit
  niederlage niveau norden not notiz nummer nutzen oberfläche objekt obst ofen öffentlichkeit öl oper operation opposition option orden ordnung
  organ osten ostern paar paket palast panik panne papier paradies paragraf park parkplatz partie party pass pause pension periode person personal
  perspektive pfeil pferd pflanze pflege pflicht phänomen phase plan planung plastik plattform platz plenum politik position post praxis preis premiere
  prinzip problem produkt produktion programm projekt propaganda protest provinz prozent prozess prüfung publikum pulver punkt qualität quartal quelle
  quote rahmen rakete rand rang rassismus rat rätsel raub rauch raum reaktion realität rechnung recht rechtsstaat rede referendum reform regel regen
  regierung regime region register reichtum reihe reise reiz rekord religion rennen rente reparatur report republik reserve respekt rest restaurant
  resultat rettung revolution rezept rhythmus richtung risiko ritt rock rohstoff rolle roman route rubel rücken rückgang rückkehr rücksicht rücktritt
  ruf ruhe ruhm rumpf runde saal sache saison salz sammlung sand sanktion satz schaden schatten schau schiff schicht schicksal schlacht schlaf schlag
  schlagzeile schlange schluss schlüssel schmerz schmuck schnee schnitt schock schrank schreck schrift schritt schuh schuld schule schulter schuss
  schutz schwäche schwein schwerpunkt schwierigkeit schwung see seele segen seite sekunde selbst seminar sendung serie service sicherheit sicht sieg
  signal silber sinn situation sitz sitzung ski skandal software sommer sonne sorge sorte spannung spaß spende sperre spiegel spiel spielzeug spitze
  sport sprache sprung spur staat stab stadion stadt stall stamm stand standard standort stärke start station statistik stau stelle stellung steuer
  stich stil stille stimme stimmung stock stoff stolz störung strafe strahl strand straße strategie strecke streik streit stress strich strom struktur
  stück studie studio stufe stuhl stunde sturm suche süden summe suppe symbol symptom system szene tabelle tablette tafel tag tagung takt tal tank
  tanz tasche tat tatsache team technik technologie tee teil telefon tempel tempo tendenz teppich termin test teufel text theater thema theorie these
  tier tisch titel tod ton topf tor tote tourismus tradition training traum trauer treffen trend trennung treppe treue trick trinken tritt tropfen trost
  tugend tür turm turnier typ übergang überleben überraschung übersicht überzeugung übung ufer uhr umfang umfeld umfrage umgang umsatz umstand umwelt
  unabhängigkeit unfall unglück universität unrecht unsicherheit unterhaltung unternehmen unterricht unterschied unterstützung untersuchung urlaub
  ursache urteil variante verabschiedung verantwortung verband verbindung verbot verbrauch verbrechen verdacht verdienst verein verfahren verfassung
  vergangenheit vergleich vergnügen verhalten verhältnis verhandlung verkauf verkehr verlauf verletzung verlust vermögen vernunft veröffentlichung
  verpflichtung versammlung versicherung version versorgung versprechen verstand verständnis versuch verteidigung vertrag vertrauen verwaltung
  verwendung verzicht video viertel vogel volk volksabstimmung vollmacht vorbild vorfall vorgang vorgehen vorhaben vorjahr vorlage vormittag
  vorschlag vorsicht vorstellung vorteil vortrag vorurteil vorwurf wachstum waffe wagen wahl wahlkampf wahrheit wald wand wandel ware wärme warnung
  wasser wechsel weg weihnacht wein weise welle welt weltkrieg wende werbung werk wert wesen westen wettbewerb wette wetter whisky widerspruch
  widerstand wiese wille wind winkel winter wirklichkeit wirkung wirtschaft wissen wissenschaft witz woche wochenende wohl wohnung wolke wort wunde
  wunder wunsch würde wut zahl zahlung zahn zeichen zeile zeit zeitpunkt zeitraum zelle zelt zentrum zerstörung zettel zeug zeugnis ziel ziffer zimmer
  zins zitat zoll zoo zorn zufall zug zugang zukunft zunahme zusage zusammenarbeit zusammenhang zuschuss zustand zustimmung zweck zweifel zwang
  staub lachs forelle thunfisch hering käse wurst schinken butter nudel reis kartoffel tomate gurke zwiebel apfel birne kirsche
  traube nuss mandel zucker honig gewürz ingwer knoblauch vitamin eiweiß fett kohlenhydrat mineralstoff magnesium calcium zink salat
  hirsch reh fuchs dachs hase igel ratte adler falke taube schwalbe spatz biber otter luchs bär wespe mücke käfer raupe schmetterling
  eiche buche fichte tanne kiefer linde birke weide rose tulpe nelke acker feldweg kies lehm granit marmor gold kupfer blei frost hagel gewitter blitz donner regenbogen flut ebbe lawine mure vulkan beben tsunami orkan tornado
  schwarz weiß rot grün blau gelb braun grau yoga pilates jeans look looks blocks punkte azteke
  blackout kita insider gott mann frau kind lange gute dumme master bachelor summit festival marathon doku comic kokain heroin
  falschbehauptung unterlage vorwürfe pläne preise zahlen helfer wähler leser nutzer partei koalitionspartner
`;

/** Words that begin sentences and are no names, though they may look like some: adverbs, verbs in front, question words. */
export const SENTENCE_OPENERS = `
  Aber Ab Abends Aktuell Alle Allein Allerdings Alles Als Also Am An Andere Anders Anfang Angesichts Anlass Anschließend Anstatt Auch Auf Aufgrund Aus
  Außerdem Außer Bald Bei Beide Beim Beinahe Bereits Besonders Besser Bis Bisher Bislang Bitte Bloß Da Dabei Dadurch Dafür Dagegen Daher Dahinter Damals
  Damit Danach Daneben Dann Daran Darauf Daraufhin Daraus Darin Darüber Darum Darunter Das Dass Davon Davor Dazu Dein Deine Dem Demnach Demnächst Den Denn
  Dennoch Der Deren Derzeit Des Deshalb Dessen Deswegen Die Dies Diese Dieser Dieses Doch Dort Du Durch Ebenfalls Ebenso Eben Ehe Eher Eigentlich Ein Eine
  Einen Einem Einer Eines Einerseits Einfach Einige Einmal Einst Einzig Endlich Entscheidend Entweder Er Erneut Erst Erstmals Es Etwa Etwas Euer Fast Ferner
  Früher Für Ganz Gar Gegen Gegenüber Gemeinsam Genau Genug Gerade Gern Gestern Gleich Gleichzeitig Hat Hatte Hätte Heute Heuer Hier Hin Hingegen Hinter Hinzu
  Ich Ihr Ihre Ihm Ihn Im Immer Immerhin In Indem Indes Indessen Infolge Ingesamt Insgesamt Innerhalb Ins Insbesondere Inzwischen Irgendwann Ist Ja Je Jede Jeder
  Jedenfalls Jedes Jedoch Jemand Jetzt Jüngst Kann Kaum Kein Keine Keiner Klar Knapp Künftig Kürzlich Längst Laut Leider Letztlich Lieber Mal Man Manche Manchmal
  Mehr Mehrere Mein Meine Meist Meistens Mit Mittlerweile Möglich Morgen Muss Nach Nachdem Nachher Nahe Natürlich Neben Nein Nicht Nichts Nie Niemand Noch Nun
  Nur Ob Oben Obwohl Oder Offenbar Oft Ohne Ohnehin Per Plötzlich Pro Rund Samt Schließlich Schon Schnell Sehr Sei Sein Seine Seit Seitdem Selbst Selten Seither
  Sie Sind So Sobald Sogar Solange Solche Soll Sollte Somit Sondern Sonst Sowohl Sowie Später Spätestens Statt Stattdessen Stets Teils Tatsächlich Trotz Trotzdem
  Über Überall Überdies Übrigens Um Umso Und Ungefähr Unklar Uns Unser Unsere Unten Unter Unterdessen Viel Viele Via Vielleicht Vielmehr Vom Von Vor Vorerst Vorher
  Lange Gut Gute Neue Neuer Neues Große Großer Kleine Junge Alte Erste Erster Letzte Weniger Genauso Ebensowenig Weitaus
  Während Wann War Waren Warum Was Wegen Weder Weil Weit Weiter Weitere Weiters Welche Wem Wen Wenig Wenige Wenigstens Wenn Wer Werden Weshalb Wichtig Wie Wieder
  Wieso Wir Wird Wirklich Wo Wobei Wodurch Wofür Woher Wohin Wohl Womit Woran Worauf Worin Worüber Worum Wovon Wozu Weswegen Wurde Wurden Würde Zu Zudem Zuerst Zufolge Zugleich Zuletzt Zum Zumal
  Zumindest Zunächst Zur Zurück Zusammen Zusätzlich Zuvor Zwar Zwei Drei Vier Fünf Sechs Sieben Acht Neun Zehn Zwischen Zwischenzeitlich Sprich Frag Schau Lass
`;

/** What only nouns for things end in. */
export const COMMON_ENDING = /(?:ung|heit|keit|schaft|tion|tät|ismus|ungen|ionen|nis|nisse|ment|tum)e?[ns]?$/;
