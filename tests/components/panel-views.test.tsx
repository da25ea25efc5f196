// @vitest-environment jsdom
import { cleanup, screen } from '@testing-library/preact';
import { afterEach, beforeAll, describe, expect, it } from 'vitest';
import { loadLaterParts } from '../../components/panel/use-later-parts.ts';
import { ANALYSIS } from '../../tools/gallery/invented-article.ts';
import { ANNOTATED, lastJump, show, shownQuotes, tab } from './show-panel.tsx';

beforeAll(loadLaterParts);
afterEach(cleanup);

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

  it('says how much of a voice is direct and how much reported, which its bar only shows', () => {
    show(ANNOTATED);
    expect(screen.getByRole('button', { name: /^Josef Wallner/ }).title).toContain('11 direkt, 16 indirekt');
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
    await user.selectOptions(screen.getByRole('combobox', { name: 'Stimme' }), 'Josef Wallner');
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
    await user.selectOptions(screen.getByRole('combobox', { name: 'Stimme' }), 'Ohne Angabe');
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

it('copies a quote and says so', async () => {
  const { user, onCopy } = show(ANNOTATED);
  await user.click(tab(/Zitate/));
  await user.click(screen.getAllByRole('button', { name: 'Zitat kopieren' })[1] ?? document.body);
  expect(onCopy).toHaveBeenCalledWith(ANALYSIS.quotes[1]);
  expect(await screen.findByText('Zitat mit Quelle kopiert.')).toBeTruthy();
});

it('says by what the text shows who speaks', async () => {
  const { user } = show(ANNOTATED);
  await user.click(tab(/Zitate/));
  expect(shownQuotes()[1]).toContain('weil: ‚sagt Wallner‘');
  expect(shownQuotes()[2]).toContain('vermutlich Josef Wallner');
  expect(shownQuotes()[5]).toContain('weil: ‚Laut Landesrat Peter Kofler‘');
  expect(shownQuotes()[7]).not.toContain('weil');
});

describe('the line below a quote', () => {
  it('says in a person’s own list which words are theirs and which are reported', async () => {
    const { user } = show(ANNOTATED);
    await user.click(tab(/Personen/));
    await user.click(screen.getByRole('button', { name: /Josef Wallner/ }));
    const lines = [...document.querySelectorAll('.quote .note')].map(({ textContent }) => textContent ?? '');
    expect(lines.map((line) => /^(direkt|vermutlich|indirekt)/.exec(line)?.[0])).toEqual([
      'direkt',
      'vermutlich',
      'indirekt',
    ]);
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

  it('show each figure with the words around it, as a bare one does not tell of what', async () => {
    const { user, onJump } = show(ANNOTATED);
    await user.click(tab(/Fakten/));
    const [figure] = ANALYSIS.numbers;
    const shown = [...document.querySelectorAll('.figures button')].map(
      ({ textContent }) => textContent ?? '',
    );
    expect(shown).toHaveLength(ANALYSIS.numbers.length);
    for (const words of shown) expect(words.split(' ').length).toBeGreaterThan(3);
    // Dots that stand for what is left out are never alone in a line.
    expect(shown.join()).toContain('\u00a0…');
    for (const words of shown) expect(words).not.toMatch(/ …|… /);
    await user.click(document.querySelector('.figures button') ?? document.body);
    expect(onJump).toHaveBeenCalledWith(figure?.span);
  });
});
