import { describe, expect, it } from 'vitest';
import { type DebugChoices, type DebugFacts, debugReport } from '../../extension/debug-report.ts';
import type { PageResult } from '../../extension/page-result.ts';
import { DEFAULT_SETTINGS } from '../../extension/settings.ts';
import { ANALYSIS, ARTICLE, REPORT } from '../../tools/gallery/invented-article.ts';

const ANNOTATED = {
  status: 'annotated',
  article: ARTICLE,
  analysis: ANALYSIS,
  report: REPORT,
  timings: { reading: 12.4, analysis: 159.9 },
} as const satisfies PageResult;

const CHOICES: DebugChoices = {
  settings: {
    ...DEFAULT_SETTINGS,
    sitesOff: ['geheim.example'],
    pagesOff: ['https://www.zeitung.example/heikles-thema'],
  },
  allowedSites: ['*://*.privat.example/*', '*://*.intern.example/*'],
  corrections: {
    [ARTICLE.url]: [
      { kind: 'no-person', name: 'Grüne Mark' },
      { kind: 'no-quote', words: 'So ist das', start: 7 },
    ],
  },
};

const report = (result: PageResult, url: string = ARTICLE.url, facts: Partial<DebugFacts> = {}): string =>
  debugReport(
    {
      version: '1.2.3',
      userAgent: 'Mozilla/5.0 (X11)',
      page: { url, result },
      permissions: 4,
      ownSites: 2,
      ...facts,
    },
    CHOICES,
  );

describe('the debug report', () => {
  it('has versions, host, profile, layout, rung, counts and choices', () => {
    const [first] = ANALYSIS.quotes;
    if (!first?.speaker) throw new Error('The invented article begins with a quote that has a speaker');
    const quotes = [
      { ...first, speaker: { ...first.speaker, sure: false } },
      { ...first, speaker: null },
      { ...first, kind: 'indirect' as const },
      first,
    ];
    const { people, entities, numbers, dates } = ANALYSIS;
    expect(report({ ...ANNOTATED, analysis: { ...ANALYSIS, quotes } }).split('\n')).toEqual([
      'Stimmen 1.2.3',
      'browser: Mozilla/5.0 (X11)',
      'page: www.derstandard.at',
      'profile: derStandard',
      'outcome: annotated',
      'layout: since 2019',
      'rung of reading: 1 of 3 (names of elements are trusted)',
      `article: report, ${ARTICLE.blocks.length} blocks`,
      'quotes: 4 (3 direct, 1 indirect); speakers: 2 certain, 1 guessed, 1 none',
      `people: ${people.length}, entities: ${entities.length}, numbers: ${numbers.length}, dates: ${dates.length}`,
      'milliseconds: reading 12, analysis 160',
      'permissions: 4, own sites: 2, further sites: 2',
      'switched on: yes, layers: 3 of 7, card: hover',
      'colours: yes, printed: no, language: browser',
      'switched off: sites 1, pages 1',
      'corrections: 2, pages with any: 1, kept: no',
    ]);
  });

  it('says that a profile fits no more, and how little the names on the page could be trusted', () => {
    const text = report({ ...ANNOTATED, report: { way: 'generic', profileFailed: true, trust: 'none' } });
    expect(text).toContain('layout: generic, as none of the profile fits');
    expect(text).toContain('rung of reading: 3 of 3 (no names are trusted)');
  });

  it.each([
    [{ status: 'no-article' }, 'outcome: no-article'],
    [{ status: 'failed', step: 'painting' }, 'outcome: failed in painting'],
    [{ status: 'unsupported-language', language: 'geheime Worte' }, 'outcome: unsupported-language'],
  ] as const)('says what came of a page that shows nothing: %j', (result, line) => {
    const lines = report(result, 'https://zeitung.example/a').split('\n');
    expect(lines).toContain(line);
    expect(lines).toContain('profile: none');
    expect(lines.join()).not.toContain('geheime');
  });

  it('does without a page', () => {
    expect(report(ANNOTATED, '', { page: null })).toContain('\npage: none\n');
    expect(report(ANNOTATED, '')).toContain('\npage: unknown\n');
  });

  it('has the host of an address only', () => {
    const text = report(ANNOTATED, 'https://reader:word@www.zeitung.example:8080/heikel/1?q=suche#stelle');
    expect(text).toContain('\npage: www.zeitung.example\n');
    expect(text).not.toMatch(/reader|word|8080|heikel|suche|stelle/);
  });

  it('has no word of the article, of the corrections or of the sites chosen', () => {
    // Every word of more than three letters is made one that can stand nowhere else.
    const strange = (value: string): string => value.replace(/\p{L}{4,}/gu, (word) => `Qx${word}`);
    const kept = new Set(['kind', 'genre', 'textKind', 'reason', 'gender']);
    const disguised = JSON.parse(
      JSON.stringify({ ...ANNOTATED, report: { ...REPORT, way: ARTICLE.title } }),
      (key, value) =>
        typeof value === 'string' && !kept.has(key) && value !== 'annotated' && key !== 'trust'
          ? strange(value)
          : value,
    ) as PageResult;
    expect(JSON.stringify(disguised)).toContain('QxGrünberg');
    const text = report(disguised);
    expect(text).not.toContain('Qx');
    expect(text).not.toMatch(/geheim|heikles|privat|intern|Grüne|So ist das/);
  });
});
