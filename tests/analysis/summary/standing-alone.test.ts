import { describe, expect, it } from 'vitest';
import type { Person } from '../../../analysis/analysis.ts';
import { standingOf } from '../../../analysis/summary/standing-alone.ts';
import { readDescriptions, readPronouns } from '../../../analysis/summary/who-is-meant.ts';
import { annotateTokens } from '../../../analysis/tokens/annotate-tokens.ts';
import { articleOf } from '../../article-of.ts';
import { DATA } from '../../data.ts';

const CASES = [
  ['Die Gemeinde baut ein neues Bad am Fluss.', 'alone'],
  ['„Wir bauen ein Bad“, sagte die Bürgermeisterin am Montag.', 'alone'],
  ['Eine Studie, deren Ergebnisse niemand kennt, liegt im Safe.', 'alone'],
  ['Auch am Montag war der Trainer noch richtig sauer.', 'leaning'],
  ['Drinnen im Saal kritisierten beide das Kraftwerk.', 'leaning'],
  ['Dabei blieb es auch in der zweiten Sitzung.', 'leaning'],
  ['Das hat der Gemeinderat am Abend so beschlossen.', 'leaning'],
  ['Der hat im Herbst jedoch seinen Hof verkauft.', 'leaning'],
  ['Der Anlass dafür war ein Rohrbruch am Fluss.', 'leaning'],
  ['Aus diesem Grund wird das Bad nicht gebaut.', 'leaning'],
  ['Er kündigte für den Herbst einen Neubau an.', 'leaning'],
  ['Der ließ am Abend den Hof sperren.', 'leaning'],
  ['Die will der Bürgermeister bald verkaufen.', 'leaning'],
  ['Da fehlen der Gemeinde auch noch zwei Lehrer.', 'leaning'],
  ['In dem Job solle er bald Ergebnisse liefern.', 'leaning'],
  ['Das Gleiche gelte für das Bad in der Au.', 'leaning'],
  ['Statt einer Reform schlägt sie eine neue Halle vor.', 'leaning'],
  ['Die Halle müsse bald gesperrt werden, sagt sie am Montag.', 'leaning'],
  ['Die Trainerin war mit dieser Entscheidung nicht einverstanden.', 'leaning'],
  ['Es handelt sich um die Vergütung der Mitglieder.', 'leaning'],
  ['Die Stadträtin der Grünen wies am Montag zudem auf die Kosten hin.', 'leaning'],
  ['Heftig kritisiert wird auch die Gemeinde am Fluss.', 'leaning'],
  ['„Das ist eines der Modelle“, erklärt Hanna Vogelsang.', 'leaning'],
  ['Ein weiterer Zeuge sah das Auto am Fluss.', 'leaning'],
  ['Der andere Fahrer blieb bei dem Unfall unverletzt.', 'leaning'],
  ['Über die Grenze stritten beide Seiten bis zum Abend.', 'leaning'],
  ['Die Gemeinde will solche großen Mengen nicht mehr annehmen.', 'leaning'],
  ['Die Gemeinde lehnt derartige Verträge seit Jahren ab.', 'leaning'],
  ['Grund ist ein alter Streit um den Brunnen.', 'leaning'],
  ['Die Fluggesellschaft war vor zehn Jahren in Graz eingestiegen.', 'leaning'],
  ['Die Fluggesellschaft Adlerjet war vor zehn Jahren in Graz eingestiegen.', 'alone'],
  ['Der Bericht des Rechnungshofs nennt vier Millionen Euro Schulden.', 'alone'],
  ['Es soll im Herbst wieder öffnen und billiger werden.', 'leaning'],
  ['Es ist nicht sicher, dass die Gemeinde ein Bad baut.', 'alone'],
  ['Es soll im Herbst ein Gespräch mit der Gemeinde geben.', 'alone'],
  ['Am Montag hat der Rat uns mit dem Beschluss überrascht.', 'leaning'],
  ['Die Firma, die er vor Jahren gründete, ist pleite.', 'leaning'],
  ['Der Wirt sagt, er habe von dem Brand nichts bemerkt.', 'alone'],
  ['Nachdem er das Urteil gehört hatte, trat Paul Berger zurück.', 'alone'],
  ['Sowohl die Gemeinde als auch das Land zahlen für das Bad.', 'alone'],
  ['Die beiden Abgeordneten Hanna Vogelsang und Paul Berger stimmten dagegen.', 'alone'],
  ['Die Gemeinde kauft ein Haus, weil dieses Haus am Fluss steht.', 'alone'],
  ['Das Gericht in Graz verurteilte ihn zu viereinhalb Jahren Haft.', 'leaning'],
  ['Der Treuhänder versprach ihnen im Herbst sechs Prozent Zins.', 'leaning'],
  ['Die Mieter sagen, das Amt habe ihnen nicht geholfen.', 'alone'],
  ['Paul Berger ragt da heraus, er hatte das Rennen gewonnen.', 'leaning'],
  ['Es ist nicht das einzige Versprechen, das die Gemeinde brach.', 'leaning'],
  ['Als Bäckerei mit Garten, wo man einkauft und lange sitzen kann.', 'unfit'],
  ['Vogelsang lachte darüber und fuhr zum Bahnhof.', 'leaning'],
  ['Weitere 300 Arbeitsplätze sollen bis zum Herbst wegfallen.', 'leaning'],
  ['Vogelsang begründete ihre Entscheidung mit dem Hochwasser am Fluss.', 'alone'],
  ['Vogelsang verwies darauf, dass die Gemeinde kein Geld hat.', 'alone'],
  ['Als Besitzerin könne die Gemeinde kein weiteres Geld geben.', 'alone'],
  ['Als ein Thema nannte Vogelsang ihren Plan, das Bad zu verkaufen.', 'alone'],
  ['Als Bäckerei mit einem Garten, wo die Gäste lange sitzen.', 'unfit'],
  ['Drei Tage lang hatte der 27-Jährige geschwiegen, am Donnerstag sprach er lange.', 'alone'],
  ['Die Gemeinde am Fluss baut in diesem Jahr ein neues Bad.', 'alone'],
  // Behind the verb of the main clause, whatever stands in front of it
  ['Vogelsang, Obfrau des Vereins, hatte aber einen neuen Plan.', 'leaning'],
  ['Vogelsang, Obfrau des Vereins, hatte einen neuen Plan.', 'alone'],
  ['Da Berger nicht im Ort wohnt, darf Vogelsang jedoch mitreden.', 'leaning'],
  ['Der erste Sieg und der erste Titel dürften dennoch ein Traum bleiben.', 'leaning'],
  ['Die Gemeinde, die kein Geld hat, will jedoch ein Bad bauen.', 'alone'],
  ['Die Gemeinde setzt damit den Plan des Landes um.', 'leaning'],
  ['Die Gemeinde rechnet damit, dass das Bad bald öffnet.', 'alone'],
  ['Vogelsang rief am Montag dazu auf, das Bad zu retten.', 'alone'],
  ['Nach Ansicht der Gemeinde sei das wenig hilfreich.', 'leaning'],
  ['Nach Ansicht der Gemeinde sei das neue Bad wenig hilfreich.', 'alone'],
  ['Den Großteil zahlen hier die Gemeinden.', 'leaning'],
  ['In Graz zahlen hier wie dort die Gemeinden.', 'alone'],
  ['Vogelsang macht kein Hehl daraus: Das Bad ist zu teuer.', 'alone'],
  ['Beim Bad gelte dies ohnehin nur im Winter.', 'leaning'],
  ['Der Fahrer erlitt dabei einen Schock.', 'leaning'],
  ['Die Gemeinde wirft dem Land darüber hinaus vor, kein Geld zu geben.', 'leaning'],
  ['Nachdem ein Film davon im Netz stand, versprach die Gemeinde, das Bad zu öffnen.', 'leaning'],
  ['Die Gemeinde begann unterdessen mit dem Bau.', 'leaning'],
  ['Grund hierfür war ein Rohrbruch am Fluss.', 'leaning'],
  ['Die Mücken, vermutet sie, kämen bald wieder.', 'leaning'],
  ['Die Bürgermeisterin, meint Vogelsang, komme bald wieder.', 'alone'],
  // By what they begin with
  ['Es lotet in der Au neue Grenzen aus.', 'leaning'],
  ['Es gab in der Au ein neues Bad.', 'alone'],
  ['Es nahmen an der Sitzung dreihundert Bauern teil.', 'alone'],
  ['Es siegte der Jüngste aus der Gemeinde.', 'alone'],
  ['Sollte das nicht gelingen, bleibt das Bad zu.', 'leaning'],
  ['Sollte das Bad schließen, bleibt nur der Fluss.', 'alone'],
  ['Zwei Tage später trat der Trainer zurück.', 'leaning'],
  ['Bereits zuvor hatte die Gemeinde gewarnt.', 'leaning'],
  ['Der Trainer trat im Herbst und nicht später zurück.', 'alone'],
  ['Des Weiteren soll das Bad im Winter öffnen.', 'leaning'],
  ['Die Rede ist von einem Bad am Fluss.', 'leaning'],
  ['Ein ähnlicher Plan war am Geld gescheitert.', 'leaning'],
  ['Für alle anderen Bäder gibt es noch Karten.', 'leaning'],
  ['In Graz ist das Wasser wärmer als in den drei anderen Städten.', 'alone'],
  ['Beim Spiel zwischen beiden Klubs gewann Graz im Herbst.', 'leaning'],
  ['Graz – Es lotet in der Au neue Grenzen aus.', 'leaning'],
  ['Graz – Die Gemeinde baut ein neues Bad.', 'alone'],
  ['An all dem ist natürlich die Gemeinde schuld.', 'leaning'],
  ['Bis dahin bleibt das Bad in der Au geschlossen.', 'leaning'],
  ['Der Rest zeigte sich von dem Bad wenig begeistert.', 'leaning'],
  ['Der Rest der Gemeinde zeigte sich wenig begeistert.', 'alone'],
  ['Vogelsang hoffe, dass diese bald beginnen könne.', 'leaning'],
  ['Vogelsang lobte die Halle, weil diese bald öffne.', 'alone'],
  ['Ich habe das Gefühl, dass man die Leute kaufen will.', 'leaning'],
  ['An denen die Gemeinde bereits beteiligt war.', 'unfit'],
  ['Ein Ausbau, der am Ende vier Millionen gekostet hätte.', 'unfit'],
  ['Auf einem schmalen Weg, der von einer Mauer begrenzt wird.', 'unfit'],
  ['Da die Gemeinde kein Geld hat, bleibt das Bad zu.', 'alone'],
  ['Die Gemeinde, der das Geld fehlt, sperrt das Bad.', 'alone'],
  ['Das neue Bad hat im Winter nur am Montag geöffnet.', 'alone'],
  ['Warum baut die Gemeinde kein neues Bad?', 'unfit'],
  ['Lesen Sie mehr über das Bad in Adlerfeld.', 'unfit'],
  ['Mehr zum Thema Bäder im Land', 'unfit'],
  ['Hanna Vogelsang, Bürgermeisterin von Adlerfeld', 'unfit'],
  ['Sie sagte: „Das Bad wird gebaut, und zwar bald.', 'unfit'],
  ['Das Gericht entschied gegen die Gemeinde (Az.', 'unfit'],
  ['So nicht.', 'unfit'],
] as const;

describe('standingOf', () => {
  it.each(CASES)('%s is %s', (words, standing) => {
    const text = annotateTokens(articleOf(words), DATA);
    const [sentence] = text.sentences;
    expect(sentence && standingOf(text, sentence, null)).toBe(standing);
  });
});

describe('readPronouns', () => {
  const words = 'Er kündigte einen Neubau an. Paul Berger sagte, er freue sich. Am Montag will er beginnen.';
  const text = annotateTokens(articleOf(words), DATA);
  const { sentences } = text;
  const mention = (at: number, length: number, kind: 'name' | 'pronoun') => ({
    span: { start: at, end: at + length },
    kind,
  });
  const berger: Person = {
    id: 'p1',
    name: 'Paul Berger',
    gender: 'male',
    roles: [],
    mentions: [
      mention(0, 2, 'pronoun'),
      mention(words.indexOf('Paul'), 11, 'name'),
      mention(words.indexOf('er freue'), 2, 'pronoun'),
      mention(words.indexOf('er beginnen'), 2, 'pronoun'),
    ],
    weight: 1,
  };

  it('tells whom a pronoun means where the sentence has not named the person before', () => {
    const about = readPronouns(text, sentences, [berger]);
    expect(about.map((each) => each?.pronoun.start ?? null)).toEqual([0, null, words.indexOf('er beginnen')]);
    expect(about[0]?.name).toBe('Paul Berger');
  });

  it('leaves open what may be somebody or something else', () => {
    const doubtful = 'Die Stadträtin wies den Vorwurf zurück, da er auf alten Plänen beruhe.';
    const read = annotateTokens(articleOf(doubtful), DATA);
    const pronoun = {
      span: { start: doubtful.indexOf('er auf'), end: doubtful.indexOf('er auf') + 2 },
      kind: 'pronoun',
    } as const;
    expect(readPronouns(read, read.sentences, [{ ...berger, mentions: [pronoun] }])).toEqual([null]);
  });

  it('finds one further in, as long as no other clause stands between', () => {
    const far = (sentence: string) => {
      const read = annotateTokens(articleOf(sentence), DATA);
      const start = sentence.indexOf(' er ') + 1;
      const pronoun = { span: { start, end: start + 2 }, kind: 'pronoun' } as const;
      return readPronouns(read, read.sentences, [{ ...berger, mentions: [pronoun] }])[0]?.name ?? null;
    };
    expect(far('Nach den Zahlen der Gemeinde vom Montag gewann er die Wahl.')).toBe('Paul Berger');
    expect(far('Die Gemeinde wurde im Herbst gewarnt, als Anna ging, da er kam.')).toBeNull();
  });

  it('leaves one that leans by its words as well', () => {
    const leaning = annotateTokens(articleOf('Er wolle jedoch weiter in der Au arbeiten.'), DATA);
    const [sentence] = leaning.sentences;
    const [about = null] = readPronouns(leaning, leaning.sentences, [berger]);
    expect(sentence && standingOf(leaning, sentence, about)).toBe('leaning');
  });

  it('makes a sentence with a known pronoun readable with help', () => {
    const [sentence] = sentences;
    const [about = null] = readPronouns(text, sentences, [berger]);
    expect(sentence && standingOf(text, sentence, about)).toBe('with-help');
  });
});

describe('readDescriptions', () => {
  const words = 'Paul Berger kam. Der Bischof forderte mehr Geld. Der Bischof Paul Berger ging.';
  const text = annotateTokens(articleOf(words), DATA);
  const { sentences } = text;
  const at = (part: string, from = 0) => words.indexOf(part, from);
  const mention = (start: number, length: number, kind: 'name' | 'role') => ({
    span: { start, end: start + length },
    kind,
  });
  const berger: Person = {
    id: 'p1',
    name: 'Paul Berger',
    gender: 'male',
    roles: ['Bischof'],
    mentions: [
      mention(0, 11, 'name'),
      mention(at('Bischof'), 7, 'role'),
      mention(at('Bischof', 40), 7, 'role'),
      mention(at('Paul', 40), 11, 'name'),
    ],
    weight: 1,
  };

  it('keeps away from a description that says who is meant', () => {
    const full = 'Der Trainer von Adlerfeld gab keine Antwort auf die Frage.';
    const read = annotateTokens(articleOf(full), DATA);
    expect(
      readDescriptions(read, read.sentences, [{ ...berger, mentions: [mention(4, 7, 'role')] }]),
    ).toEqual([null]);
  });

  it('tells whom a description means, but not where the sentence does', () => {
    const about = readDescriptions(text, sentences, [berger]);
    expect(about.map((each) => each?.name ?? null)).toEqual([null, 'Paul Berger', null]);
    expect(about[1]?.pronoun.start).toBe(at('Bischof'));
  });

  it('tells it wherever in the sentence the description stands', () => {
    const late = 'Die Gemeinde habe das Geld längst und wolle es nicht geben, sagt der Bischof.';
    const read = annotateTokens(articleOf(late), DATA);
    const described = { ...berger, mentions: [mention(late.indexOf('Bischof'), 7, 'role')] };
    expect(readDescriptions(read, read.sentences, [described])[0]?.name).toBe('Paul Berger');
  });
});
