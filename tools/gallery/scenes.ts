/** Every state of the panel that the gallery shows, by name. */
import type { Person, Quote } from '../../analysis/analysis.ts';
import type { WelcomeProps } from '../../components/welcome/welcome.tsx';
import type { PanelState } from '../../extension/panel-state.ts';
import type { Settings } from '../../extension/settings.ts';
import type { Annotation } from '../../highlights/annotation-at.ts';
import { ANALYSIS, ARTICLE, REPORT } from './invented-article.ts';

export interface Scene {
  /** The panel where none is named. */
  readonly surface?: 'panel' | 'options' | 'card' | 'sheet' | 'welcome';
  /** Of the panel. */
  readonly state?: PanelState;
  /** What the card is about. */
  readonly annotation?: Annotation;
  /** Of the first page, where it is not as on a desk. */
  readonly welcome?: Partial<WelcomeProps>;
  readonly settings?: Partial<Settings>;
  /** Of a page whose address the browser keeps to itself, in the side panel. */
  readonly hidden?: boolean;
  /** Selectors of what is clicked, one after the other, before the picture is taken. */
  readonly clicks?: readonly string[];
  /** What the pointer rests on. */
  readonly hovers?: string;
  /** What is then typed where the focus is. */
  readonly types?: string;
}

const tab = (place: number): string => `[role=tab]:nth-child(${place})`;

export const annotated = {
  status: 'annotated',
  article: ARTICLE,
  analysis: ANALYSIS,
  report: REPORT,
} as const satisfies PanelState;

export const SCENES: Readonly<Record<string, Scene>> = {
  overview: { state: annotated },
  truncated: { state: { ...annotated, article: { ...ARTICLE, truncated: true } } },
  people: { state: annotated, clicks: [tab(2), '.person button'] },
  quotes: { state: annotated, clicks: [tab(3)] },
  'quotes-hover': { state: annotated, clicks: [tab(3)], hovers: '.quote' },
  'voice-hover': { state: annotated, hovers: '.voices button' },
  facts: { state: annotated, clicks: [tab(4)] },
  'sixty-people': { state: withManyPeople(60), clicks: [tab(2)] },
  'sixty-voices': { state: withManyPeople(60) },
  'long-quotes': { state: withLongQuotes(), clicks: [tab(3)] },
  'nobody-speaks': {
    state: {
      ...annotated,
      analysis: {
        ...ANALYSIS,
        quotes: [],
        people: [],
        summary: { ...ANALYSIS.summary, keySentences: [], voices: [] },
      },
    },
  },
  'no-quotes': { state: { ...annotated, analysis: { ...ANALYSIS, quotes: [] } }, clicks: [tab(3)] },
  options: { surface: 'options', settings: { sitesOff: ['www.beispiel.example'], pagesOff: [ARTICLE.url] } },
  'options-empty': { surface: 'options', settings: { coloured: false } },
  'card-quote': { surface: 'card', annotation: { kind: 'quote', quote: ANALYSIS.quotes[2] ?? missing() } },
  'card-unattributed': {
    surface: 'card',
    annotation: { kind: 'quote', quote: ANALYSIS.quotes[7] ?? missing() },
  },
  'card-person': { surface: 'card', annotation: personOf(ANALYSIS.people[2] ?? missing()) },
  working: { state: { status: 'working' } },
  'no-article': { state: { status: 'no-article' } },
  'unsupported-language': { state: { status: 'unsupported-language', language: 'fr' } },
  'unknown-language': { state: { status: 'unsupported-language', language: 'und' } },
  'too-long': { state: { status: 'too-long' } },
  'not-read': { state: { status: 'not-read', site: '*://*.zeitung.example/*' } },
  'not-allowed': { state: { status: 'not-allowed' } },
  'hidden-page': { state: { status: 'not-allowed' }, hidden: true },
  failed: { state: { status: 'failed', step: 'analysis' } },
  'failed-reading': { state: { status: 'failed', step: 'reading' } },
  'failed-data': { state: { status: 'failed', step: 'data' } },
  'failed-painting': { state: { status: 'failed', step: 'painting' } },
  off: { state: annotated, settings: { enabled: false } },
  'off-on-site': { state: annotated, settings: { sitesOff: ['www.derstandard.at'] } },
  'off-on-page': { state: annotated, settings: { pagesOff: [ARTICLE.url] } },
  grey: { state: annotated, settings: { coloured: false } },
  jumped: { state: annotated, clicks: ['.passage'] },
  more: { state: annotated, clicks: ['footer [aria-expanded]'] },
  exported: { state: annotated, clicks: ['[data-action=export]'] },
  search: { state: annotated, clicks: ['[data-action=search]'], types: 'wallner' },
  'search-quotes': { state: annotated, clicks: [tab(3), '[data-action=search]'], types: 'wallner' },
  voice: { state: annotated, clicks: ['.voices button'] },
  sheet: { surface: 'sheet' },
  welcome: { surface: 'welcome' },
  'welcome-phone': { surface: 'welcome', welcome: { pinning: 'phone', keys: null } },
  'welcome-unread': { surface: 'welcome', welcome: { isUnread: true } },
};

function withManyPeople(count: number): PanelState {
  const people: Person[] = Array.from({ length: count }, (_, index) => ({
    id: `x${index}`,
    name:
      index % 7 === 3
        ? `Maximiliane Freifrau von Hohenwarth-Steinbrugger ${index}`
        : `Anna Beispiel ${index}`,
    gender: 'unknown',
    roles:
      index % 5 === 1
        ? ['stellvertretende Vorsitzende des Verbands der Gemeinden im oberen Grüntal']
        : ['Anrainerin'],
    mentions: [{ span: { start: 0, end: 8 }, kind: 'name' }],
    weight: count - index,
  }));
  const voices = people.map(({ id, name }, index) => ({
    personId: id,
    name,
    directWords: 2 * (count - index),
    indirectWords: index % 3 === 0 ? count : 0,
  }));
  const summary = { ...ANALYSIS.summary, voices };
  return { ...annotated, analysis: { ...ANALYSIS, people, summary } };
}

/** Three quotes of one, of fifteen and of two hundred words. */
function withLongQuotes(): PanelState {
  const lengths = [1, 15, 200];
  const words =
    'Wasser kennt keine Grenzen zwischen den Gemeinden und fragt auch niemanden um Erlaubnis '.split(' ');
  let text = `${ARTICLE.text}\n\n`;
  const quotes: Quote[] = lengths.map((length, index) => {
    const spoken = Array.from({ length }, (_, at) => words[at % (words.length - 1)]).join(' ');
    const span = { start: text.length, end: text.length + spoken.length };
    text += `${spoken}\n\n`;
    return {
      id: `l${index}`,
      kind: 'direct',
      span,
      speaker: {
        name: 'Josef Wallner',
        personId: 'p1',
        kind: 'person',
        mention: span,
        sure: true,
        reason: 'cue',
      },
      cue: null,
    };
  });
  return { ...annotated, article: { ...ARTICLE, text }, analysis: { ...ANALYSIS, quotes } };
}

function personOf(person: Person): Annotation {
  return { kind: 'person', person, mention: person.mentions[0] ?? missing() };
}

function missing(): never {
  throw new Error('the invented article has less in it than the gallery shows');
}
