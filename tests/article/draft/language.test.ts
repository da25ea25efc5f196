import { describe, expect, it } from 'vitest';
import { languageOf } from '../../../article/draft/language.ts';

describe('the language of a few words that nobody declares', () => {
  it.each([
    'The minister will resign at the end of the month, officials said.',
    '"They never asked us," the farmer said.',
    'Trains were delayed by a fallen tree near the border.',
    'He was arrested on Friday. Voters go to the polls on Sunday.',
  ])('is English: %s', (text) => {
    expect(languageOf(null, text)).toBe('en');
  });

  it.each([
    'Minister tritt Ende Monat zurück',
    'Wer wann was wusste',
    'An welcher Schule soll wer in welche Tasche schauen?',
    '„The Show must go on“, sagte Sänger Paul Huber am Freitag.',
    'Die Band The Voice of the North spielt heute im Kulturhaus.',
    'Software as a Service: Firma wächst, sagt Lang',
  ])('is German: %s', (text) => {
    expect(languageOf(null, text)).toBe('de');
  });

  it('is what the page says, where it says so', () => {
    expect(languageOf('de-AT', 'The Voice of the North: to be or not to be')).toBe('de-AT');
  });
});
