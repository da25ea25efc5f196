import { describe, expect, it } from 'vitest';
import { quotesOf } from './quotes-of.ts';

const texts = (sentence: string) => quotesOf('indirect', sentence).map(({ text }) => text);

describe('a report', () => {
  it('goes on in Konjunktiv with the speaker before', () => {
    const [, second] = quotesOf(
      'indirect',
      'Der Minister sagte, die Brücke sei sicher. Sie werde jedes Jahr geprüft.',
    );
    expect(second).toEqual({ text: 'Sie werde jedes Jahr geprüft.', speaker: 'Der Minister' });
  });

  it('goes on with a second verb that shows the mood', () => {
    const steg = 'Er wäre rasch gebaut und könne bald öffnen.';
    expect(quotesOf('indirect', `„Der Steg hält“, sagt Moser. ${steg}`)).toEqual([
      { text: steg, speaker: 'Moser' },
    ]);
    expect(quotesOf('indirect', 'Der Steg war rasch gebaut und konnte bald öffnen.')).toEqual([]);
  });

  it('goes on in the next paragraph in Konjunktiv II', () => {
    const gaeste = 'Die Gäste würden ihn mögen.';
    expect(quotesOf('indirect', '„Der Steg hält“, sagt Moser.', gaeste)).toEqual([
      { text: gaeste, speaker: 'Moser' },
    ]);
    expect(quotesOf('indirect', 'Moser badet gern.', gaeste)).toEqual([]);
  });

  it('goes on with a clause that hangs on the verb before', () => {
    const zeit = 'Und dass man Zeit habe.';
    expect(quotesOf('indirect', `Moser sagte, der Steg halte. ${zeit}`).map(({ text }) => text)).toEqual([
      'der Steg halte',
      zeit,
    ]);
    expect(quotesOf('indirect', `Moser ging heim. ${zeit}`)).toEqual([]);
  });

  it('goes on with verbs whose Konjunktiv looks like the preterite', () => {
    const [, second] = quotesOf(
      'indirect',
      'Man müsse rasch bauen, forderte Vera Kern. Die Schulen brauchten mehr Platz. Sie seien alle voll.',
    );
    expect(second?.text).toBe('Die Schulen brauchten mehr Platz.');
    expect(
      quotesOf('indirect', 'Vera Kern baute das Haus. Die Nachbarn brauchten mehr Platz. Sie zogen aus.'),
    ).toEqual([]);
  });

  it('goes on behind a report and a colon in a sentence of its own', () => {
    expect(texts('Es sei ruhig, sagte Moser: Man warte ab und zähle die Tage.')).toEqual([
      'Es sei ruhig',
      'Man warte ab und zähle die Tage.',
    ]);
    expect(texts('Laut Huber ist die Lage ernst: Es fehle an Geld.')).toEqual([
      'ist die Lage ernst',
      'Es fehle an Geld.',
    ]);
    expect(texts('Laut Huber ist die Lage ernst: Es fehlt an Geld.')).toEqual([
      'ist die Lage ernst: Es fehlt an Geld',
    ]);
  });

  it('goes on behind dashes in Konjunktiv only', () => {
    const whole = 'Kürzer sei der Steg nicht – der letzte Teil war schwer –, doch die Bretter seien besser.';
    expect(texts(whole)).toEqual([whole]);
    expect(texts('Kürzer sei der Steg nicht – der letzte Teil war schwer.')).toEqual([
      'Kürzer sei der Steg nicht',
    ]);
  });

  it('goes on behind a colon in a sentence of its own', () => {
    const said = quotesOf('indirect', 'Vera Kern sagte, dass man sparen müsse: Es fehle an allem.');
    expect(said.map(({ text }) => text)).toEqual(['dass man sparen müsse', 'Es fehle an allem.']);
  });

  it('goes on behind a colon in a clause of its own', () => {
    const said = quotesOf('indirect', 'Das habe sie noch nie erlebt, sagte Vera Kern: dass alle aufstehen.');
    expect(said.map(({ text }) => text)).toEqual(['Das habe sie noch nie erlebt', 'dass alle aufstehen']);
  });

  it('goes on with advice', () => {
    const [, second] = quotesOf(
      'indirect',
      'Der Minister sagte, die Brücke sei alt. Inzwischen sollten Autos die Fähre nehmen. Sie sei sicher.',
    );
    expect(second?.text).toBe('Inzwischen sollten Autos die Fähre nehmen.');
  });
});
