import { describe, expect, it } from 'vitest';
import { quotesOf } from './quotes-of.ts';

/** Sentence, reported words, printed speaker. */
const REPORTED: readonly (readonly [string, string, string | null])[] = [
  ['Der Minister sagte, dass die Brücke sicher sei.', 'dass die Brücke sicher sei', 'Der Minister'],
  ['Der Minister sagte, die Brücke sei sicher.', 'die Brücke sei sicher', 'Der Minister'],
  ['Die Brücke sei sicher, sagte der Minister.', 'Die Brücke sei sicher', 'der Minister'],
  ['Laut Polizei gab es keine Verletzten.', 'gab es keine Verletzten', 'Polizei'],
  ['Einem Bericht zufolge gab es keine Verletzten.', 'gab es keine Verletzten', 'Einem Bericht'],
  ['Nach Angaben der Feuerwehr gab es keine Verletzten.', 'gab es keine Verletzten', 'der Feuerwehr'],
  ['Es gab keine Verletzten, so ein Sprecher.', 'Es gab keine Verletzten', 'ein Sprecher'],
  ['Wie die Feuerwehr mitteilte, gab es keine Verletzten.', 'gab es keine Verletzten', 'die Feuerwehr'],
  ['Der Verein kündigte an, das Stadion zu verkaufen.', 'das Stadion zu verkaufen', 'Der Verein'],
  ['Die Reporterin fragte, ob die Brücke sicher sei.', 'ob die Brücke sicher sei', 'Die Reporterin'],
  ['Huber teilte am Montag mit, er werde zurücktreten.', 'er werde zurücktreten', 'Huber'],
  [
    'Wie die Sprecherin, Karin Moser, mitteilte, gab es keine Verletzten.',
    'gab es keine Verletzten',
    'die Sprecherin, Karin Moser',
  ],
  ['In der Erklärung heißt es, die Brücke sei sicher.', 'die Brücke sei sicher', 'der Erklärung'],
  [
    'Aus Regierungskreisen verlautete, dass die Brücke gesperrt werde.',
    'dass die Brücke gesperrt werde',
    'Regierungskreisen',
  ],
  ['Karl Huber ist der Ansicht, dass die Brücke sicher ist.', 'dass die Brücke sicher ist', 'Karl Huber'],
  ['Er sagte, wer so fahre, müsse zahlen.', 'wer so fahre, müsse zahlen', null],
  ['Der Wirt bleibt dabei, die Brücke sei sicher.', 'die Brücke sei sicher', 'Der Wirt'],
  ['Moser wies den Vorwurf zurück, da er falsch sei.', 'da er falsch sei', 'Moser'],
  ['Man müsse Geduld haben, findet Moser.', 'Man müsse Geduld haben', 'Moser'],
  ['Moser hat am Montag angekündigt, das Stadion zu verkaufen.', 'das Stadion zu verkaufen', 'Moser'],
  ['Der Trainer, der seit Mai im Amt ist, sagte, das Team sei müde.', 'das Team sei müde', 'Der Trainer'],
  ['Er stand auf und sagte, die Sitzung sei zu Ende.', 'die Sitzung sei zu Ende', null],
  ['Heuer werde es keinen Ball geben, so der Obmann.', 'Heuer werde es keinen Ball geben', 'der Obmann'],
  ['Aus Sicht der Anwältin ist das Urteil falsch.', 'ist das Urteil falsch', 'der Anwältin'],
  ['Der Zeuge gab zu Protokoll, dass der Steg gesperrt war.', 'dass der Steg gesperrt war', 'Der Zeuge'],
  ['Moser kreidet der Gemeinde an, den Steg nie geprüft zu haben.', 'den Steg nie geprüft zu haben', 'Moser'],
  [
    'Der Bezirk besteht darauf, dass der Verein den Steg selbst zahlt.',
    'dass der Verein den Steg selbst zahlt',
    'Der Bezirk',
  ],
  ['Moser gab sich am Montag sicher, dass der Steg hält.', 'dass der Steg hält', 'Moser'],
  // In front of the verb
  ['Der Steg ist viel zu schmal, findet Moser.', 'Der Steg ist viel zu schmal', 'Moser'],
  ['Dass der Steg morsch sei, stritt der Obmann ab.', 'Dass der Steg morsch sei', 'der Obmann'],
  [
    'Dass die Fähre eingestellt wird, bestreitet Karin Moser.',
    'Dass die Fähre eingestellt wird',
    'Karin Moser',
  ],
  ['Das Dach ist längst dicht, heißt es im Pfarramt.', 'Das Dach ist längst dicht', 'Pfarramt'],
  [
    'Der Lift sei alt, aber sicher, befand Obmann Josef Reiter.',
    'Der Lift sei alt, aber sicher',
    'Obmann Josef Reiter',
  ],
  ['Man habe Zeit, winkte Stadträtin Vera Kern ab.', 'Man habe Zeit', 'Stadträtin Vera Kern'],
  ['Das Wasser wäre giftig, erklärten Forscher dem Boten.', 'Das Wasser wäre giftig', 'Forscher'],
  ['Die Lage sei ernst, berichteten Anwohner der Zeitung.', 'Die Lage sei ernst', 'Anwohner der Zeitung'],
  // Whoever is named in front does not speak.
  [
    'Zu dem Streit trügen hohe Preise, der Mangel an Geld und die lasche Aufsicht bei, stellt Obermüller fest.',
    'Zu dem Streit trügen hohe Preise, der Mangel an Geld und die lasche Aufsicht bei',
    'Obermüller',
  ],
  // On both sides of it
  [
    'Die Änderungen, verspricht die Landesrätin, werden bald kommen.',
    'Die Änderungen, verspricht die Landesrätin, werden bald kommen',
    'die Landesrätin',
  ],
  [
    'Am Ufer, erzählt Moser, war es im Winter immer still.',
    'Am Ufer, erzählt Moser, war es im Winter immer still',
    'Moser',
  ],
  [
    'Der Lärm allein sei kein Grund, betont Vera Kern, denn man habe überall gemessen.',
    'Der Lärm allein sei kein Grund, betont Vera Kern, denn man habe überall gemessen',
    'Vera Kern',
  ],
  ['Das Ziel, sagt Moser, müsse ein Vertrag sein.', 'Das Ziel, sagt Moser, müsse ein Vertrag sein', 'Moser'],
  ['Moser sprach von Erfolg, die Gäste hätten applaudiert.', 'die Gäste hätten applaudiert', 'Moser'],
  [
    'In einem Aushang des Orchesters stand zu lesen, dass die Leute bleiben.',
    'dass die Leute bleiben',
    'einem Aushang des Orchesters',
  ],
  [
    'Auf dem Hof sollen Schafe verdurstet sein, so war es im „Report“ zu sehen.',
    'Auf dem Hof sollen Schafe verdurstet sein',
    '„Report“',
  ],
  // Where the article's own words begin and end
  [
    'Die Nachbarin reagierte gelassen, sie teile die Sorge um den See, sagte sie.',
    'sie teile die Sorge um den See',
    'sie',
  ],
  ['Die Lage ist ernst, man müsse handeln, sagte Moser.', 'Die Lage ist ernst, man müsse handeln', 'Moser'],
  [
    'Mehrere Vereine sagten zu, den Steg zu räumen, andere schlossen das aus.',
    'den Steg zu räumen',
    'Mehrere Vereine',
  ],
  [
    'Die Obfrau kritisiert den Verband, vor allem bei der Jugend spare man zu viel.',
    'vor allem bei der Jugend spare man zu viel',
    'Die Obfrau',
  ],
  [
    'Der Fluss sei sauber, so Vera Kern, Leiterin des Labors.',
    'Der Fluss sei sauber',
    'Vera Kern, Leiterin des Labors',
  ],
  ['Man ist gelassen: Laut Moser ist das Tier harmlos.', 'ist das Tier harmlos', 'Moser'],
  [
    'Der Zeuge, der angab, dass das Tor offen war, und eine Lampe erwähnte, ging früh.',
    'dass das Tor offen war',
    'der',
  ],
  ['Moser sagte, er sei müde – draußen stand schon der Bus.', 'er sei müde', 'Moser'],
  [
    'Ihr Plan sei, „langsam zu wachsen und dann zu bauen“, erklärte Wirtin Vera Kern.',
    'Ihr Plan sei, „langsam zu wachsen und dann zu bauen“',
    'Wirtin Vera Kern',
  ],
  ['Moser zeigte sich zuversichtlich, dass die Halle hält.', 'dass die Halle hält', 'Moser'],
  ['Der Wirt ließ ausrichten, dass er nicht verkauft.', 'dass er nicht verkauft', 'Der Wirt'],
  [
    'Vera Kern vom Institut für Technik (IFT) erwartet, dass es regnet.',
    'dass es regnet',
    'Vera Kern vom Institut für Technik (IFT)',
  ],
  ['Der Zeuge machte geltend, verletzt worden zu sein.', 'verletzt worden zu sein', 'Der Zeuge'],
  // The words before, which the sentence behind gives to somebody
  [
    'Das Bad wird im Herbst geschlossen. Das teilte die Stadt am Montag mit.',
    'Das Bad wird im Herbst geschlossen',
    'die Stadt',
  ],
  [
    'Der Täter ist gefasst. Das haben Polizei und Gericht bekannt gegeben.',
    'Der Täter ist gefasst',
    'Polizei und Gericht',
  ],
  [
    'Das Bad bleibt im Winter offen – das bestätigt Obfrau Vera Kern.',
    'Das Bad bleibt im Winter offen',
    'Obfrau Vera Kern',
  ],
  [
    'Der Minister hat ein Gutachten, wonach die Häuser sicher sind.',
    'wonach die Häuser sicher sind',
    'ein Gutachten',
  ],
  ['Der Richter sah es als erwiesen an, dass der Mann lügt.', 'dass der Mann lügt', 'Der Richter'],
  [
    'Die Bienen merken sich den Weg, wie es in einer Studie heißt.',
    'Die Bienen merken sich den Weg',
    'einer Studie',
  ],
  // Questions
  [
    'Ob er den Wagen gesehen habe, wollte die Richterin wissen.',
    'Ob er den Wagen gesehen habe',
    'die Richterin',
  ],
  ['Wer dieser Mann sei, fragte Vera Kern am Dienstag.', 'Wer dieser Mann sei', 'Vera Kern'],
  // Around the words that announce them
  [
    'Die Leute, so die Wirtin, hätten nur gelacht.',
    'Die Leute, so die Wirtin, hätten nur gelacht',
    'die Wirtin',
  ],
  [
    'Er habe, ließ der Wirt ausrichten, mehrfach um Hilfe gebeten.',
    'Er habe, ließ der Wirt ausrichten, mehrfach um Hilfe gebeten',
    'der Wirt',
  ],
  // Colons and dashes behind which the article goes on
  [
    'Die Strafe liege in der Mitte, sagte Moser: Gefordert waren vier Jahre.',
    'Die Strafe liege in der Mitte',
    'Moser',
  ],
  ['Vera Kern sagte, das Haus sei alt: Die Stadt hatte es 1920 gekauft.', 'das Haus sei alt', 'Vera Kern'],
  ['Laut Moser ist das Haus zu klein – hinzu kommt der Lärm der Straße.', 'ist das Haus zu klein', 'Moser'],
  [
    'Vera Kern sieht zwei Aufgaben, die zu lösen sind: Erstens müsse das Dach dicht sein.',
    'Erstens müsse das Dach dicht sein',
    'Vera Kern',
  ],
];

describe('indirect speech', () => {
  it.each(REPORTED)('%s', (sentence, text, speaker) => {
    expect(quotesOf('indirect', sentence)).toEqual([{ text, speaker }]);
  });

  it('is no instruction behind words of somebody', () => {
    const said = quotesOf('indirect', 'Vera Kern sagte, die Lage sei gut. Man nehme das ernst.');
    expect(said.map(({ text }) => text)).toEqual(['die Lage sei gut', 'Man nehme das ernst.']);
  });

  it.each([
    'Es wäre schön, wenn es morgen regnen würde.',
    'Am Abend könnte es regnen.',
    'Der Minister kritisierte die Pläne.',
    'Hätte er gewonnen, wäre er geblieben.',
    'Als er ankam, regnete es.',
    'Es sei denn, es regnet.',
    'Der Plan dürfte scheitern.',
    'Es stellt sich die Frage, wie es weitergeht.',
    'Er dachte laut über einen Umzug nach.',
    'Die Straße wurde gesperrt, wie jedes Jahr.',
    'Die Brücke, ein Werk aus Stahl, wurde von der Stadt begrüßt.',
    'Die Glocke klang, als sei sie zersprungen.',
    'Rühre den Teig nur kurz um.',
    'Man nehme zwei Äpfel und schäle sie.',
    'Hundert Gäste kamen, so viele wie nie.',
    'Wie berichtet, fiel das Fest aus.',
    'Er kam mit alten, erklärten Regeln.',
    'Die Verordnung schreibt vor, dass der Käufer zahlt.',
    'Moser sagte den Termin ab, da er krank sei.',
    'Moser sprach von Erfolg, die Gäste hatten applaudiert.',
    'Auf dem Bild ist zu sehen, dass es regnet.',
    'Der Wirt, ein Freund der Berge, versprach Hilfe.',
    'Auf Ruhe deutet wenig hin: Sogar dann, wenn es regnet, gehen die Wirte von Gästen aus.',
    'Den Schlüssel fand Moser, als der Steg schon gesperrt war.',
    'Moser besteht die Prüfung und freut sich.',
    'Es gab sicher Gäste, die nass wurden.',
    // Others say so, and nobody tells who.
    'Der Mann soll den Wagen gestohlen haben.',
    'Das Bad wird geschlossen. Das sagt alles.',
    'Das ist der Weg, wonach alle suchen.',
    '„Es war ein gutes Jahr“, so Kern, die seit Mai im Amt ist.',
    'Das Bad wird geschlossen. Das kritisiert die Obfrau.',
    'Das Bad wird geschlossen. Das sagte Vera Kern nicht.',
    'Wird das Bad geschlossen? Das sagte Vera Kern nicht.',
    'Er ärgerte sich über einen seiner Meinung nach schlechten Film.',
    'Sie stimmte mit den laut Moser linken Parteien.',
  ])('nothing reported: %s', (sentence) => {
    expect(quotesOf('indirect', sentence)).toEqual([]);
  });
});
