// @vitest-environment jsdom
import { cleanup, screen } from '@testing-library/preact';
import { afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { loadLaterParts } from '../../components/panel/use-later-parts.ts';
import { DEFAULT_SETTINGS } from '../../extension/settings.ts';
import { ARTICLE } from '../../tools/gallery/invented-article.ts';
import { ANNOTATED, show, tab } from './show-panel.tsx';

beforeAll(loadLaterParts);
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

it('leads back to where the reader was, once it has led away', async () => {
  const { user, returnTo } = show(ANNOTATED);
  expect(screen.queryByRole('button', { name: 'Zurück zur Lesestelle' })).toBeNull();
  await user.click(screen.getByRole('button', { name: /^Bis 2027/ }));
  await user.click(await screen.findByRole('button', { name: 'Zurück zur Lesestelle' }));
  expect(returnTo.mock.calls).toEqual([[120]]);
  expect(screen.queryByRole('button', { name: 'Zurück zur Lesestelle' })).toBeNull();
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

  it('when all are shown again, and the way to them goes', async () => {
    const { user } = show(ANNOTATED);
    await user.click(screen.getByRole('button', { name: /^Hanna Leitgeb/ }));
    await user.click(await screen.findByRole('button', { name: 'Alle zeigen' }));
    await vi.waitFor(() =>
      expect(document.activeElement).toBe(screen.getByRole('button', { name: /^„So hoch stand/ })),
    );
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

it('leads to the settings from every state', async () => {
  const { user, onOptions, change } = show({ status: 'no-article' });
  await user.click(screen.getByRole('button', { name: 'Einstellungen' }));
  change(ANNOTATED);
  await user.click(screen.getByRole('button', { name: 'Einstellungen' }));
  expect(onOptions).toHaveBeenCalledTimes(2);
});

it('follows the page from one state to the next', () => {
  const { change } = show({ status: 'working' });
  change(ANNOTATED);
  expect(screen.getByRole('heading', { level: 1 }).textContent).toBe(ARTICLE.title);
});

it('says so when a passage is no longer on the page', async () => {
  const { user, onJump } = show(ANNOTATED);
  onJump.mockResolvedValue(false);
  await user.click(screen.getByRole('button', { name: /^Bis 2027/ }));
  expect(await screen.findByText('Diese Stelle steht nicht mehr auf der Seite.')).toBeTruthy();
});
