import { describe, expect, it } from 'vitest';
import {
  COMPOUND,
  DERIVED,
  FEMININE_FORM,
  LAST_PART,
  LISTED,
  UNKNOWN,
  WITH_PARTICLE,
} from '../../../../analysis/tokens/lexicon/analyses.ts';
import { DATA } from '../../../data.ts';
import { describeAdjective, describeFinite, describeNonFinite, describeNoun } from './describe-analyses.ts';

const { lexicon } = DATA;
const of = (form: string) => lexicon.analyses(form);

describe('finite verbs', () => {
  const THIRD = '3sg';
  it.each([
    ['sagte', 'preterite', 'sagen'],
    ['fauchte', 'preterite', 'fauchen'],
    ['kritisierte', 'preterite', 'kritisieren'],
    ['betonte', 'preterite', 'betonen'],
    ['wiederholte', 'preterite', 'wiederholen'],
    ['übersetzte', 'preterite', 'übersetzen'],
    ['murmelte', 'preterite', 'murmeln'],
    ['seufzte', 'preterite', 'seufzen'],
    ['bestritt', 'preterite', 'bestreiten'],
    ['schrieb', 'preterite', 'schreiben'],
    ['rief', 'preterite', 'rufen'],
    ['verschwieg', 'preterite', 'verschweigen'],
    ['ging', 'preterite', 'gehen'],
    ['nahm', 'preterite', 'nehmen'],
    ['wusste', 'preterite', 'wissen'],
    ['wußte', 'preterite', 'wissen'],
    ['war', 'preterite', 'sein'],
    ['hing', 'preterite', 'hängen'],
    ['wandte', 'preterite', 'wenden'],
    ['klickte', 'preterite', 'klicken'],
    ['wurde', 'preterite', 'werden'],
    ['musste', 'preterite', 'müssen'],
    ['ist', 'present', 'sein'],
    ['hat', 'present', 'haben'],
    ['wird', 'present', 'werden'],
    ['kann', 'present', 'können'],
    ['muss', 'present', 'müssen'],
    ['muß', 'present', 'müssen'],
    ['weiß', 'present', 'wissen'],
    ['sagt', 'present', 'sagen'],
    ['spricht', 'present', 'sprechen'],
    ['fährt', 'present', 'fahren'],
    ['läuft', 'present', 'laufen'],
    ['heißt', 'present', 'heißen'],
    ['sei', 'subjunctive1', 'sein'],
    ['habe', 'subjunctive1', 'haben'],
    ['werde', 'subjunctive1', 'werden'],
    ['könne', 'subjunctive1', 'können'],
    ['gehe', 'subjunctive1', 'gehen'],
    ['stimme', 'subjunctive1', 'stimmen'],
    ['wäre', 'subjunctive2', 'sein'],
    ['hätte', 'subjunctive2', 'haben'],
    ['würde', 'subjunctive2', 'werden'],
    ['müsste', 'subjunctive2', 'müssen'],
    ['käme', 'subjunctive2', 'kommen'],
  ])('%s is the third person singular of the %s of %s', (form, tense, lemma) => {
    const reading = describeFinite(of(form)).find((each) => each.startsWith(tense));
    expect(reading?.split(' ')).toContain(THIRD);
    expect(lexicon.lemmas(form, 'verb')).toContain(lemma);
  });

  it.each([
    ['sagen', 'present 1pl 3pl'],
    ['sagten', 'preterite 1pl 3pl'],
    ['sagst', 'present 2sg'],
    ['sagtet', 'preterite 2pl'],
    ['seien', 'subjunctive1 1pl 3pl'],
    ['hätten', 'subjunctive2 1pl 3pl'],
  ])('%s can be %s', (form, reading) => {
    expect(describeFinite(of(form))).toContain(reading);
  });

  it.each(['Tisch', 'später', 'unscheinbar', 'gemeldet', 'gesagt', 'angekündigt', 'zwei', 'anzukündigen'])(
    '%s is not finite',
    (form) => expect(describeFinite(of(form))).toEqual([]),
  );
});

describe('other forms of verbs', () => {
  it.each([
    ['sagen', 'infinitive', 'sagen'],
    ['gesagt', 'participle 2', 'sagen'],
    ['gegangen', 'participle 2', 'gehen'],
    ['kritisiert', 'participle 2', 'kritisieren'],
    ['gewesen', 'participle 2', 'sein'],
    ['worden', 'participle 2', 'werden'],
    ['gewusst', 'participle 2', 'wissen'],
    ['sagend', 'participle 1', 'sagen'],
    ['sprich', 'imperative sg', 'sprechen'],
    ['angekündigt', 'participle 2', 'ankündigen'],
    ['stattgefunden', 'participle 2', 'stattfinden'],
    ['bekanntgegeben', 'participle 2', 'bekanntgeben'],
    ['anzukündigen', 'zu-infinitive', 'ankündigen'],
    ['mitzuteilen', 'zu-infinitive', 'mitteilen'],
    ['zuzugeben', 'zu-infinitive', 'zugeben'],
    ['ankündigend', 'participle 1', 'ankündigen'],
    ['auszubaldowern', 'zu-infinitive', 'ausbaldowern'],
  ])('%s is the %s of %s', (form, what, lemma) => {
    expect(describeNonFinite(of(form))).toContain(what);
    expect(lexicon.lemmas(form, 'verb')).toContain(lemma);
  });

  it('puts verbs and their particles together', () => {
    expect(of('ankündigte').origin).toBe(WITH_PARTICLE);
    expect(lexicon.lemma('ankündigte', 'verb')).toBe('ankündigen');
    expect(lexicon.isSeparable('an', 'kündigen')).toBe(true);
    expect(lexicon.isSeparable('mit', 'teilen')).toBe(true);
  });

  it.each([
    ['an', 'sagten'],
    ['be', 'kommen'],
    ['ver', 'sprechen'],
    ['wieder', 'holen'],
  ])('%s is not parted from %s', (particle, verb) => {
    expect(lexicon.isSeparable(particle, verb)).toBe(false);
  });

  it('gives all lemmas of a form', () => {
    expect(lexicon.lemmas('gehört', 'verb')).toEqual(['gehören', 'hören']);
  });
});

describe('nouns', () => {
  it.each([
    ['Chef', ['m sg nom dat acc']],
    ['Minister', ['m sg nom dat acc', 'm pl nom gen acc']],
    ['Ministers', ['m sg gen']],
    ['Ministern', ['m pl dat']],
    ['Sprecherin', ['f sg nom gen dat acc']],
    ['Sprecherinnen', ['f pl nom gen dat acc']],
    ['Regierung', ['f sg nom gen dat acc']],
    ['Jahr', ['n sg nom dat acc']],
    ['Jahres', ['n sg gen']],
    ['Jahren', ['n pl dat']],
    ['Häuser', ['n pl nom gen acc']],
    ['Student', ['m sg nom']],
    ['Hundes', ['m sg gen']],
    ['Tag', ['m sg nom dat acc']],
    ['Jänner', ['m sg nom dat acc']],
    ['Beamter', ['m sg nom', 'm pl gen']],
    ['Sagen', ['f pl nom gen dat acc', 'n sg nom dat acc']],
    ['Unternehmens', ['n sg gen']],
    ['Leute', ['m pl nom gen acc', 'f pl nom gen acc', 'n pl nom gen acc']],
  ])('%s is %s', (form, readings) => {
    expect(describeNoun(of(form))).toEqual(readings);
  });

  it.each([
    ['Häusern', 'Haus'],
    ['Chefs', 'Chef'],
    ['Flüsse', 'Fluss'],
    ['Studenten', 'Student'],
    ['Parteichefs', 'Parteichef'],
    ['EU-Staaten', 'EU-Staat'],
    ['Banken', 'Bank'],
    ['Läden', 'Laden'],
    ['Globalisierungen', 'Globalisierung'],
  ])('%s is a form of %s', (form, lemma) => {
    expect(lexicon.lemmas(form, 'noun')).toContain(lemma);
  });

  it.each(['sagen', 'sagte', 'chef', 'und', 'Fauchte', 'Unscheinbar', 'Passend', 'Kritisierte'])(
    '%s is no noun',
    (form) => expect(of(form).noun).toBe(0),
  );
});

describe('adjectives', () => {
  it.each([
    ['groß', ['positive -']],
    ['gross', ['positive -']],
    ['großer', ['positive -er']],
    ['größeren', ['comparative -en']],
    ['größten', ['superlative -en']],
    ['bester', ['superlative -er']],
    ['unscheinbar', ['positive -']],
    ['teure', ['positive -e']],
    ['teurer', ['positive -er', 'comparative -']],
    ['gestiegene', ['positive -e']],
    ['angekündigten', ['positive -en']],
    ['österreichische', ['positive -e']],
    ['umweltfreundliche', ['positive -e']],
    ['25-jährige', ['positive -e']],
  ])('%s is %s', (form, readings) => {
    expect(describeAdjective(of(form))).toEqual(readings);
  });

  it.each(['Tisch', 'sagte', 'Parteichef', 'Stunden', 'Huber'])('%s is none', (form) => {
    expect(of(form).adjective).toBe(0);
  });
});

describe('words put together', () => {
  it.each([
    ['Parteichef', COMPOUND],
    ['Parteichefin', COMPOUND],
    ['Bundesverfassungsgericht', COMPOUND],
    ['Regierungssprecherin', COMPOUND],
    ['Schulleiter', LISTED],
    ['Vizekanzlerin', COMPOUND],
    ['Lehrer:innen', LISTED | FEMININE_FORM],
    ['Lehrer*in', LISTED | FEMININE_FORM],
    ['Globalisierung', DERIVED],
    ['Echtheit', DERIVED],
    ['Kanzler', LISTED],
    ['EU-Kommission', LISTED],
    ['Ex-Kanzler', LISTED],
  ])('%s is a noun by its last part', (form, origin) => {
    expect(of(form)).toMatchObject({ origin });
    expect(of(form).noun).not.toBe(0);
  });

  it('says where only the last part is known', () => {
    expect(of('Zwumpfregierung').origin).toBe(LAST_PART);
  });

  it.each(['Huber', 'Merkel', 'Kickl', 'Babler', 'Wien', 'Xyqzt', 'qwert', 'Ö', '', '-', '3'])(
    '%j is unknown, not guessed',
    (form) => expect(of(form)).toBe(UNKNOWN),
  );

  it('survives words that nobody writes', () => {
    expect(of('Donaudampf'.repeat(500))).toBe(UNKNOWN);
    expect(of('a-'.repeat(500))).toBe(UNKNOWN);
  });
});
