import { describe, expect, it } from 'vitest';
import { dateInAddress, parseDate } from '../../../article/draft/dates.ts';

const DATES: readonly (readonly [printed: string, iso: string])[] = [
  ['2024-05-03T15:47:42.389Z', '2024-05-03T15:47:42Z'],
  ['2024-05-03T17:47\n', '2024-05-03T17:47'],
  ['2023-06-29T15:04:36+0200', '2023-06-29T15:04:36+02:00'],
  ['2026-05-13 15:44', '2026-05-13T15:44'],
  ['2024-05-03', '2024-05-03'],
  ['3. Mai 2024, 17:47', '2024-05-03T17:47'],
  ['Do 25.04.24 | 14:07 Uhr', '2024-04-25T14:07'],
  ['Stand: 1. Jänner 2022, 9.05 Uhr', '2022-01-01T09:05'],
  ['7. 12. 2021', '2021-12-07'],
  ['Freitag, 13. März 2020', '2020-03-13'],
  ['2. Feber 2020', '2020-02-02'],
  ['7 Dezember, 2022', '2022-12-07'],
  ['Published on August 19, 2019', '2019-08-19'],
  ['Oct. 5th, 2021', '2021-10-05'],
  ['Apr 04 2013', '2013-04-04'],
];

describe('dateInAddress', () => {
  it.each([
    ['https://tagblatt.example/2024/05/06/hallenbad', '2024-05-06'],
    ['https://tagblatt.example/meldungen/6-5-2024', '2024-05-06'],
    ['https://tagblatt.example/sport/2024-05-06-hallenbad', '2024-05-06'],
  ])('%s', (url, day) => expect(dateInAddress(url)).toBe(day));
  it.each([
    'https://tagblatt.example/2024/05/hallenbad',
    'https://tagblatt.example/2024/05/061234',
    'https://tagblatt.example/artikel-2024-13-40',
    'about:blank',
  ])('none: %s', (url) => expect(dateInAddress(url)).toBeNull());
});

describe('parseDate', () => {
  it.each(DATES)('%s', (printed, iso) => {
    expect(parseDate(printed)).toBe(iso);
  });
  it.each([
    '',
    'gestern',
    '2024-13-01',
    '31.13.2024',
    '40. Mai 2024',
    '3. Mal 2024',
    '17:47',
    '1.200 Euro',
    '5 Aprikosen, 10 Äpfel',
    'Mark 50, 2024',
  ])('no date: %s', (printed) => {
    expect(parseDate(printed)).toBeNull();
  });
});
