/** Speakers who are no known person are called in the nominative, as a reader would say them. */
import { describe, expect, it } from 'vitest';
import { nominativeOf } from '../../../analysis/reference/nominative.ts';
import { DATA } from '../../data.ts';

const CASES: readonly (readonly [printed: string, called: string])[] = [
  ['des israelischen Militärs', 'israelisches Militär'],
  ['israelischen Medienberichten', 'israelische Medienberichte'],
  ['Medienberichten', 'Medienberichte'],
  ['Mehreren Medienberichten', 'Mehrere Medienberichte'],
  ['sechs unterschiedlichen Quellen', 'sechs unterschiedliche Quellen'],
  ['Negative Folgen', 'Negative Folgen'],
  ['jedem beliebigen Buch', 'jedes beliebige Buch'],
  ['diesem neuen Bericht', 'dieser neue Bericht'],
  ['keinen neuen Berichten', 'keine neuen Berichte'],
  ['dem zuständigen Thüringer Ministerium', 'zuständiges Thüringer Ministerium'],
  ['der Wiener Polizei', 'Wiener Polizei'],
  ['das Statistische Landesamt', 'Statistisches Landesamt'],
  ['dem Weißen Haus', 'Weißes Haus'],
  ['der Zweite Senat', 'Zweiter Senat'],
  ['anderer Seite', 'andere Seite'],
  ['vieler Menschen', 'viele Menschen'],
  ['mehreren Experten', 'mehrere Experten'],
  ['zahlreichen Augenzeugen', 'zahlreiche Augenzeugen'],
  ['einen Zeugen', 'ein Zeuge'],
  ['den Forschenden', 'Forschende'],
  ['dem Beschuldigten', 'Beschuldigter'],
  ['der Beschuldigten', 'Beschuldigte'],
  ['dem Vorsitzenden des Vereins', 'Vorsitzender des Vereins'],
  ['einem Angehörigen', 'ein Angehöriger'],
  ['einer Angehörigen', 'eine Angehörige'],
  ['dem 39-Jährigen', '39-Jähriger'],
  ['die 39-Jährige', '39-Jährige'],
  ['dem Jungen', 'Junge'],
  ['einem Kollegen', 'ein Kollege'],
  ['Unternehmen', 'Unternehmen'],
  ['die Experten', 'Experten'],
];

describe('the nominative of a description', () => {
  it.each(CASES)('%s is called %s', (printed, called) => {
    expect(nominativeOf(DATA.lexicon, printed)).toBe(called);
  });
});
