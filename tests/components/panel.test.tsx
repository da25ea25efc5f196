// @vitest-environment jsdom
import { cleanup, render, screen } from '@testing-library/preact';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { textOf } from '../../article/article.ts';
import { loadLaterParts } from '../../components/panel/use-later-parts.ts';
import { TextsProvider } from '../../components/shared/texts-context.ts';
import type { PanelState } from '../../extension/panel-state.ts';
import { DEFAULT_SETTINGS, type Settings } from '../../extension/settings.ts';
import { textsFor } from '../../extension/texts/texts.ts';
import { ANALYSIS, ARTICLE, REPORT } from '../../tools/gallery/invented-article.ts';
import { PAGE, StandInPanel } from '../../tools/gallery/stand-in-panel.tsx';

const ANNOTATED = {
  status: 'annotated',
  article: ARTICLE,
  analysis: ANALYSIS,
  report: REPORT,
} as const satisfies PanelState;

beforeAll(loadLaterParts);

function show(
  state: PanelState,
  { language = 'de' as 'de' | 'en', ...settings }: Partial<Settings> & { language?: 'de' | 'en' } = {},
) {
  const onJump = vi.fn(async () => true);
  const onCopy = vi.fn(async () => true);
  const returnTo = vi.fn();
  const readOnce = vi.fn();
  const readAlways = vi.fn();
  const onSettings = vi.fn();
  const onOptions = vi.fn();
  const panel = (shown: PanelState, changed: Partial<Settings> = settings) => (
    <TextsProvider value={textsFor(language, language)}>
      <StandInPanel
        state={shown}
        settings={{ ...DEFAULT_SETTINGS, ...changed }}
        onSettings={onSettings}
        page={{ ...PAGE, readOnce, readAlways, jump: onJump, returnTo, copyQuote: onCopy }}
        inView={new Set(['p2'])}
        onOptions={onOptions}
        onHelp={() => {}}
      />
    </TextsProvider>
  );
  const { rerender } = render(panel(state));
  return {
    user: userEvent.setup(),
    onJump,
    onCopy,
    returnTo,
    readOnce,
    readAlways,
    onSettings,
    onOptions,
    change: (next: PanelState, changed?: Partial<Settings>) => rerender(panel(next, changed)),
  };
}

/** The words of the article that the panel asked the page to show last. */
function lastJump(onJump: ReturnType<typeof show>['onJump']): string {
  const [span] = onJump.mock.lastCall as unknown as [{ start: number; end: number }];
  return textOf(ARTICLE, span);
}

const tab = (name: RegExp) => screen.getByRole('tab', { name });
const shownQuotes = () => screen.getAllByRole('listitem').map(({ textContent }) => textContent);

afterEach(cleanup);

describe('the head of the panel', () => {
  it('says where the article comes from, what it is called and who wrote it', () => {
    show(ANNOTATED);
    expect(screen.getByText('Der Standard · 2. März 2026 · 1 Min.')).toBeTruthy();
    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe(ARTICLE.title);
    expect(screen.getByText('Von Eva Lindner aus Grünberg und Paul Hofer')).toBeTruthy();
  });

  it('says so where only a part of the article is free to read', () => {
    const { change } = show(ANNOTATED);
    expect(screen.queryByText(/frei lesbare Teil/)).toBeNull();
    change({ ...ANNOTATED, article: { ...ARTICLE, truncated: true } });
    expect(screen.getByText(/frei lesbare Teil/)).toBeTruthy();
  });

  it('switches the whole extension', async () => {
    const { user, onSettings } = show(ANNOTATED);
    await user.click(screen.getByRole('switch', { checked: true }));
    expect(onSettings).toHaveBeenCalledWith({ enabled: false });
  });

  it('switches one layer and leaves the others', async () => {
    const { user, onSettings } = show(ANNOTATED);
    await user.click(screen.getByRole('checkbox', { name: 'Indirekt' }));
    expect(onSettings).toHaveBeenCalledWith({ layers: { ...DEFAULT_SETTINGS.layers, indirect: false } });
    expect(screen.queryByRole('checkbox', { name: /Orte/ })).toBeNull();
    await user.click(screen.getByRole('button', { name: 'Mehr' }));
    await user.click(screen.getByRole('checkbox', { name: 'Orte 2' }));
    expect(onSettings).toHaveBeenCalledWith({ layers: { ...DEFAULT_SETTINGS.layers, places: true } });
  });
});

describe('the views', () => {
  it('are reached by the arrow keys, around the ends', async () => {
    const { user } = show(ANNOTATED);
    tab(/Überblick/).focus();
    await user.keyboard('{ArrowLeft}');
    expect(document.activeElement).toBe(tab(/Fakten/));
    await user.keyboard('{ArrowRight}{ArrowRight}');
    expect(tab(/Personen/).getAttribute('aria-selected')).toBe('true');
    expect(screen.getByText('Josef Wallner')).toBeTruthy();
    await user.keyboard('{End}{Home}');
    expect(tab(/Überblick/).getAttribute('aria-selected')).toBe('true');
  });

  it('take one stop of the Tab key', () => {
    show(ANNOTATED);
    expect(screen.getAllByRole('tab').filter(({ tabIndex }) => tabIndex === 0)).toHaveLength(1);
  });
});

describe('the overview', () => {
  it('leads from a key sentence to its place', async () => {
    const { user, onJump } = show(ANNOTATED);
    await user.click(screen.getByRole('button', { name: /^Bis 2027/ }));
    expect(lastJump(onJump)).toMatch(/^Bis 2027 .* vorgesehen\.$/);
  });

  it('says whom a leading pronoun means', () => {
    show(ANNOTATED);
    expect(screen.getByRole('button', { name: /^Er \[Josef Wallner\] habe nichts/ })).toBeTruthy();
  });

  it('begins with who speaks, and says what the shares are shares of', () => {
    show(ANNOTATED);
    const headings = screen.getAllByRole('heading', { level: 2 }).map(({ textContent }) => textContent);
    expect(headings.slice(0, 2)).toEqual(['Wer spricht Anteil an 67 zitierten Wörtern', 'Kernsätze']);
  });

  it('leads from a voice to what it says', async () => {
    const { user } = show(ANNOTATED);
    await user.click(screen.getByRole('button', { name: /^Hanna Leitgeb/ }));
    expect(tab(/Zitate/).getAttribute('aria-selected')).toBe('true');
    expect(shownQuotes()).toEqual([expect.stringContaining('So hoch stand das Wasser')]);
  });
});

describe('who is on the screen just now', () => {
  it('is marked among the voices and among the people', async () => {
    const { user } = show(ANNOTATED);
    const marked = () =>
      screen
        .getAllByRole('listitem')
        .filter((item) => item.getAttribute('aria-current') === 'true')
        .map(({ textContent }) => textContent);
    expect(marked()).toEqual([expect.stringMatching(/^Hanna Leitgeb/)]);
    await user.click(tab(/Personen/));
    expect(marked()).toEqual([expect.stringMatching(/^Hanna Leitgeb/)]);
  });
});

describe('people', () => {
  it('are listed with role, mentions and quotes', async () => {
    const { user } = show(ANNOTATED);
    await user.click(tab(/Personen/));
    const leitgeb = screen.getByRole('button', { name: /^Hanna Leitgeb/ });
    expect(leitgeb.textContent).toContain('Bürgermeisterin');
    expect(leitgeb.textContent).toContain('1 Nennung · 1 Zitat');
  });

  it('open to their own quotes, and close again', async () => {
    const { user } = show(ANNOTATED);
    await user.click(tab(/Personen/));
    const wallner = screen.getByRole('button', { name: /Josef Wallner/ });
    await user.click(wallner);
    expect(screen.getByRole('button', { name: /^„Wir verlieren/ })).toBeTruthy();
    expect(screen.queryByText(/So hoch stand/)).toBeNull();
    await user.click(wallner);
    expect(screen.queryByText(/Wir verlieren/)).toBeNull();
  });

  it('step through the places where they are named, and begin again', async () => {
    const { user, onJump } = show(ANNOTATED);
    await user.click(tab(/Personen/));
    await user.click(screen.getByRole('button', { name: /Josef Wallner/ }));
    await user.click(screen.getByRole('button', { name: 'Zur ersten Nennung' }));
    expect(lastJump(onJump)).toBe('Josef Wallner');
    const next = screen.getByRole('button', { name: 'Zur nächsten Nennung' });
    await user.click(next);
    await user.click(next);
    expect(screen.getByText('3 von 3')).toBeTruthy();
    await user.click(next);
    expect(lastJump(onJump)).toBe('Josef Wallner');
  });
});

describe('quotes', () => {
  it('stand in the order of the text, direct speech in quotation marks', async () => {
    const { user } = show(ANNOTATED);
    await user.click(tab(/Zitate/));
    const words = shownQuotes();
    expect(words).toHaveLength(ANALYSIS.quotes.length);
    expect(words[0]).toContain('„So hoch stand das Wasser im Juni“');
    expect(words[2]).toContain('Der Ausgleich');
    expect(words[2]).not.toContain('„');
  });

  it('lead to their place', async () => {
    const { user, onJump } = show(ANNOTATED);
    await user.click(tab(/Zitate/));
    await user.click(screen.getByRole('button', { name: /Das ist keine Meinung/ }));
    expect(lastJump(onJump)).toBe('Das ist keine Meinung, das ist Statistik');
  });

  it('are chosen by speaker, kind and words together', async () => {
    const { user } = show(ANNOTATED);
    await user.click(tab(/Zitate/));
    await user.selectOptions(screen.getByRole('combobox', { name: 'Sprecher' }), 'Josef Wallner');
    expect(shownQuotes()).toHaveLength(3);
    await user.selectOptions(screen.getByRole('combobox', { name: 'Art' }), 'Indirekt');
    expect(shownQuotes()).toHaveLength(2);
    await user.click(screen.getByRole('button', { name: 'Suchen' }));
    await user.keyboard('PACHT');
    expect(shownQuotes()).toEqual([expect.stringContaining('Der Ausgleich')]);
    expect(screen.getByText('1 von 9 Zitaten')).toBeTruthy();
    await user.click(screen.getByRole('button', { name: 'Alle zeigen' }));
    expect(screen.getByText('9 Zitate')).toBeTruthy();
  });

  it('whose speaker is a guess say so in words', async () => {
    const guessed = ANALYSIS.quotes.map((quote) =>
      quote.id === 'q1' && quote.speaker ? { ...quote, speaker: { ...quote.speaker, sure: false } } : quote,
    );
    const { user } = show({ ...ANNOTATED, analysis: { ...ANALYSIS, quotes: guessed } });
    await user.click(tab(/Zitate/));
    expect(shownQuotes()[0]).toContain('vermutlich Hanna Leitgeb');
    expect(shownQuotes()[1]).not.toContain('vermutlich');
  });

  it('without a speaker can be chosen too', async () => {
    const { user } = show(ANNOTATED);
    await user.click(tab(/Zitate/));
    await user.selectOptions(screen.getByRole('combobox', { name: 'Sprecher' }), 'Ohne Angabe');
    expect(shownQuotes()).toEqual([expect.stringContaining('Hauptsache')]);
  });

  it('say when none matches', async () => {
    const { user } = show(ANNOTATED);
    await user.click(tab(/Zitate/));
    await user.click(screen.getByRole('button', { name: 'Suchen' }));
    await user.keyboard('Nilpferd');
    expect(screen.getByText('Kein Zitat passt zu dieser Auswahl.')).toBeTruthy();
  });

  it('say when there are none at all', async () => {
    const { user } = show({ ...ANNOTATED, analysis: { ...ANALYSIS, quotes: [] } });
    await user.click(tab(/Zitate/));
    expect(screen.getByText('In diesem Artikel wird niemand zitiert.')).toBeTruthy();
  });
});

describe('facts', () => {
  it('step through the mentions of a place', async () => {
    const { user, onJump } = show(ANNOTATED);
    await user.click(tab(/Fakten/));
    await user.click(screen.getByRole('button', { name: 'Grünberg' }));
    await user.click(screen.getByRole('button', { name: 'Grünberg' }));
    expect(onJump).toHaveBeenCalledTimes(2);
    expect(screen.getByText('2 von 2')).toBeTruthy();
  });
});

it('leads back to where the reader was, once it has led away', async () => {
  const { user, returnTo } = show(ANNOTATED);
  expect(screen.queryByRole('button', { name: 'Zurück zur Lesestelle' })).toBeNull();
  await user.click(screen.getByRole('button', { name: /^Bis 2027/ }));
  await user.click(await screen.findByRole('button', { name: 'Zurück zur Lesestelle' }));
  expect(returnTo.mock.calls).toEqual([[120]]);
  expect(screen.queryByRole('button', { name: 'Zurück zur Lesestelle' })).toBeNull();
});

it('copies a quote and says so', async () => {
  const { user, onCopy } = show(ANNOTATED);
  await user.click(tab(/Zitate/));
  await user.click(screen.getAllByRole('button', { name: 'Zitat kopieren' })[1] ?? document.body);
  expect(onCopy).toHaveBeenCalledWith(ANALYSIS.quotes[1]);
  expect(await screen.findByText('Zitat mit Quelle kopiert.')).toBeTruthy();
});

it('marks the people who are on the screen', async () => {
  const { user } = show(ANNOTATED);
  await user.click(tab(/Personen/));
  const marked = screen
    .getAllByRole('listitem')
    .filter((item) => item.getAttribute('aria-current') === 'true');
  expect(marked.map(({ textContent }) => textContent)).toEqual([expect.stringContaining('Hanna Leitgeb')]);
});

describe('switching off', () => {
  it('this site takes one click, and on again another', async () => {
    const { user, onSettings } = show(ANNOTATED);
    await user.click(screen.getByRole('button', { name: 'Hier aus: Auf www.derstandard.at ausschalten' }));
    expect(onSettings).toHaveBeenCalledWith({ sitesOff: ['www.derstandard.at'] });
    cleanup();
    const again = show(ANNOTATED, { sitesOff: ['www.derstandard.at', 'other.example'] });
    await again.user.click(screen.getByRole('button', { name: 'Auf www.derstandard.at einschalten' }));
    expect(again.onSettings).toHaveBeenCalledWith({ sitesOff: ['other.example'] });
  });

  it('this page alone, or everything', async () => {
    const { user, onSettings } = show(ANNOTATED);
    await user.click(screen.getByRole('button', { name: 'Mehr' }));
    await user.click(screen.getByRole('button', { name: 'Auf dieser Seite' }));
    expect(onSettings).toHaveBeenCalledWith({ pagesOff: [ARTICLE.url] });
    await user.click(screen.getByRole('button', { name: 'Überall' }));
    expect(onSettings).toHaveBeenCalledWith({ enabled: false });
  });

  it('the page in place of its site', async () => {
    const { user, onSettings } = show(ANNOTATED, { sitesOff: ['www.derstandard.at'] });
    await user.click(screen.getByRole('button', { name: 'Nur diese Seite auslassen' }));
    expect(onSettings).toHaveBeenCalledWith({ sitesOff: [], pagesOff: [ARTICLE.url] });
  });

  it('says each time what is off and what is not', () => {
    const { change } = show(ANNOTATED, { enabled: false });
    const said = () => screen.getByRole('heading', { level: 1 }).textContent;
    expect(said()).toBe('Stimmen ist überall ausgeschaltet.');
    change(ANNOTATED, { sitesOff: ['www.derstandard.at'] });
    expect(said()).toBe('Auf www.derstandard.at ist Stimmen ausgeschaltet.');
    expect(screen.getByText('Andere Websites liest Stimmen weiterhin.')).toBeTruthy();
    change(ANNOTATED, { pagesOff: [ARTICLE.url] });
    expect(said()).toBe('Nur auf dieser Seite ist Stimmen ausgeschaltet.');
  });
});

describe('the focus never falls to the document', () => {
  it('when a voice is chosen', async () => {
    const { user } = show(ANNOTATED);
    await user.click(screen.getByRole('button', { name: /^Hanna Leitgeb/ }));
    expect(document.activeElement).toBe(screen.getByRole('tabpanel', { name: /Zitate/ }));
  });

  it('when Stimmen is switched off and on', async () => {
    const { user, change } = show(ANNOTATED);
    await user.click(screen.getByRole('switch'));
    change(ANNOTATED, { enabled: false });
    expect(document.activeElement).toBe(screen.getByRole('switch'));
    change({ status: 'working' });
    change(ANNOTATED);
    expect(document.activeElement).toBe(screen.getByRole('switch'));
  });

  it('when what was used is there no more, but goes to the way on', async () => {
    const { user, change } = show(ANNOTATED);
    await user.click(screen.getByRole('button', { name: /^Hier aus/ }));
    change(ANNOTATED, { sitesOff: ['www.derstandard.at'] });
    const back = screen.getByRole('button', { name: 'Auf www.derstandard.at einschalten' });
    await vi.waitFor(() => expect(document.activeElement).toBe(back));
  });

  it('when the search ends', async () => {
    const { user } = show(ANNOTATED);
    await user.click(screen.getByRole('button', { name: 'Suchen' }));
    await user.click(screen.getByRole('button', { name: 'Suche beenden' }));
    await vi.waitFor(() =>
      expect(document.activeElement).toBe(screen.getByRole('button', { name: 'Suchen' })),
    );
  });
});

describe('the search', () => {
  it('goes through people, roles, quotes and facts at once, and says how much it has found', async () => {
    const { user } = show(ANNOTATED);
    await user.click(screen.getByRole('button', { name: 'Suchen' }));
    await user.keyboard('graz');
    const titles = screen.getAllByRole('heading', { level: 2 }).map(({ textContent }) => textContent);
    expect(titles).toEqual(expect.arrayContaining(['Personen', 'Zitate', 'Orte', 'Organisationen']));
    expect(screen.getByRole('button', { name: /^Miriam Achleitner/ })).toBeTruthy();
    expect(screen.getByText('Treffer: 5 von 21')).toBeTruthy();
    expect(tab(/Personen/).textContent).toBe('Personen 1');
  });
});

it('folds long lists of roles until an entry is opened', async () => {
  const roles = ['Landwirt', 'Obmann', 'Gemeinderat', 'Jäger'];
  const people = ANALYSIS.people.map((person) => (person.id === 'p1' ? { ...person, roles } : person));
  const { user } = show({ ...ANNOTATED, analysis: { ...ANALYSIS, people } });
  await user.click(tab(/Personen/));
  const entry = screen.getByRole('button', { name: /Josef Wallner/ });
  expect(entry.textContent).toContain('Landwirt, Obmann und 2 weitere');
  await user.click(entry);
  expect(entry.textContent).toContain('Landwirt, Obmann, Gemeinderat, Jäger');
});

it('says by what the text shows who speaks', async () => {
  const { user } = show(ANNOTATED);
  await user.click(tab(/Zitate/));
  expect(shownQuotes()[1]).toContain('weil: ‚sagt Wallner‘');
  expect(shownQuotes()[2]).toContain('vermutlich Josef Wallner');
  expect(shownQuotes()[5]).toContain('weil: ‚Laut Landesrat Peter Kofler‘');
  expect(shownQuotes()[7]).not.toContain('weil');
});

it('says so when a passage is no longer on the page', async () => {
  const { user, onJump } = show(ANNOTATED);
  onJump.mockResolvedValue(false);
  await user.click(screen.getByRole('button', { name: /^Bis 2027/ }));
  expect(await screen.findByText('Diese Stelle steht nicht mehr auf der Seite.')).toBeTruthy();
});

/** What a reader is told where there is nothing to show. */
const STATES: readonly (readonly [PanelState, german: string, english: string])[] = [
  [{ status: 'working' }, 'Der Artikel wird gelesen …', 'Reading the article …'],
  [{ status: 'no-article' }, 'Hier steht kein Artikel.', 'There is no article here.'],
  [{ status: 'unsupported-language', language: 'fr' }, 'Französisch', 'French'],
  [{ status: 'unsupported-language', language: 'und' }, 'nicht erkennen', 'cannot tell'],
  [{ status: 'too-long' }, 'zu lang', 'too long'],
  [{ status: 'unsupported-language', language: 'not a tag' }, 'not a tag', 'not a tag'],
  [{ status: 'not-allowed' }, 'Hier darf Stimmen nicht lesen.', 'Stimmen may not read here.'],
  [{ status: 'failed', step: 'reading' }, 'Aufbau der Seite', 'too unusual a way'],
  [{ status: 'failed', step: 'data' }, 'Installieren Sie Stimmen', 'install Stimmen again'],
  [{ status: 'failed', step: 'analysis' }, 'Auswertung', 'analysis was cut short'],
];

describe.each(STATES)('in the state %j', (state, german, english) => {
  it('the panel has words of its own, in both languages', () => {
    show(state);
    expect(screen.getByRole('status').textContent).toContain(german);
    cleanup();
    show(state, { language: 'en' });
    expect(screen.getByRole('status').textContent).toContain(english);
  });
});

it('asks for a page that the browser does not name, where it stands beside it', async () => {
  const user = userEvent.setup();
  const askForPage = vi.fn();
  render(
    <TextsProvider value={textsFor('de', 'de')}>
      <StandInPanel state={{ status: 'not-allowed' }} url="" page={{ ...PAGE, askForPage }} />
    </TextsProvider>,
  );
  expect(screen.getByRole('status').textContent).toContain('nur, wenn Sie es erlauben');
  await user.click(screen.getByRole('button', { name: 'Um Erlaubnis fragen' }));
  expect(askForPage).toHaveBeenCalledOnce();
  expect(screen.getByRole('status').textContent).toContain('fragt jetzt neben der Adresse');
});

it('points to its icon where the browser cannot ask', () => {
  render(
    <TextsProvider value={textsFor('de', 'de')}>
      <StandInPanel state={{ status: 'not-allowed' }} url="" page={{ ...PAGE, askForPage: null }} />
    </TextsProvider>,
  );
  expect(screen.getByRole('status').textContent).toContain('Klicken Sie auf das Symbol');
  expect(screen.queryByRole('button', { name: 'Um Erlaubnis fragen' })).toBeNull();
});

it('leads to the settings from every state', async () => {
  const { user, onOptions, change } = show({ status: 'no-article' });
  await user.click(screen.getByRole('button', { name: 'Einstellungen' }));
  change(ANNOTATED);
  await user.click(screen.getByRole('button', { name: 'Einstellungen' }));
  expect(onOptions).toHaveBeenCalledTimes(2);
});

it('offers to read a page of another site once, or the whole site from now on', async () => {
  const { user, readOnce, readAlways } = show({ status: 'not-read', site: '*://*.zeitung.example/*' });
  await user.click(screen.getByRole('button', { name: 'Diese Seite lesen' }));
  expect(readOnce).toHaveBeenCalledOnce();
  await user.click(screen.getByRole('button', { name: 'Immer auf zeitung.example' }));
  expect(readAlways).toHaveBeenCalledWith('*://*.zeitung.example/*');
});

it('shows nothing of the page while it is switched off', () => {
  show(ANNOTATED, { enabled: false });
  expect(screen.getByText('Stimmen ist überall ausgeschaltet.')).toBeTruthy();
  expect(screen.queryByRole('tab')).toBeNull();
  expect(screen.getByRole('switch', { checked: false })).toBeTruthy();
});

it('follows the page from one state to the next', () => {
  const { change } = show({ status: 'working' });
  change(ANNOTATED);
  expect(screen.getByRole('heading', { level: 1 }).textContent).toBe(ARTICLE.title);
});
