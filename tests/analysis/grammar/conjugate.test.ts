import { describe, expect, it } from 'vitest';
import { conjugate } from '../../../analysis/grammar/conjugate.ts';

/** infinitive: er …, er … (preterite), sie … (preterite), er … (Konjunktiv I), er … (Konjunktiv II), participle */
const FORMS: readonly (readonly [string, string])[] = [
  ['sagen', 'sagt sagte sagten sage - gesagt'],
  ['erklären', 'erklärt erklärte erklärten erkläre - erklärt'],
  ['kritisieren', 'kritisiert kritisierte kritisierten kritisiere - kritisiert'],
  ['antworten', 'antwortet antwortete antworteten antworte - geantwortet'],
  ['bezeichnen', 'bezeichnet bezeichnete bezeichneten bezeichne - bezeichnet'],
  ['warnen', 'warnt warnte warnten warne - gewarnt'],
  ['ändern', 'ändert änderte änderten ändere - geändert'],
  ['geben', 'gibt gab gaben gebe gäbe gegeben'],
  ['sprechen', 'spricht sprach sprachen spreche spräche gesprochen'],
  ['versprechen', 'verspricht versprach versprachen verspreche verspräche versprochen'],
  ['widersprechen', 'widerspricht widersprach widersprachen widerspreche widerspräche widersprochen'],
  ['rufen', 'ruft rief riefen rufe riefe gerufen'],
  ['begleiten', 'begleitet begleitete begleiteten begleite - begleitet'],
  ['denken', 'denkt dachte dachten denke dächte gedacht'],
];

describe('conjugate', () => {
  it.each(FORMS)('%s: %s', (infinitive, forms) => {
    const { present, preterite, preteritePlural, subjunctive1, subjunctive2, participle } =
      conjugate(infinitive);
    expect(
      [present, preterite, preteritePlural, subjunctive1, subjunctive2 ?? '-', participle].join(' '),
    ).toBe(forms);
  });
});
