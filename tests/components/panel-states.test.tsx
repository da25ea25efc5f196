// @vitest-environment jsdom
import { cleanup, render, screen } from '@testing-library/preact';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { loadLaterParts } from '../../components/panel/use-later-parts.ts';
import { TextsProvider } from '../../components/shared/texts-context.ts';
import type { PanelState } from '../../extension/panel-state.ts';
import { textsFor } from '../../extension/texts/texts.ts';
import { ARTICLE } from '../../tools/gallery/invented-article.ts';
import { PAGE, StandInPanel } from '../../tools/gallery/stand-in-panel.tsx';
import { ANNOTATED, show } from './show-panel.tsx';

beforeAll(loadLaterParts);
afterEach(cleanup);

/** What a reader is told where there is nothing to show. */
const STATES: readonly (readonly [PanelState, german: string, english: string])[] = [
  [{ status: 'working' }, 'Der Artikel wird gelesen …', 'Reading the article …'],
  [{ status: 'no-article' }, 'Hier steht kein Artikel.', 'There is no article here.'],
  [{ status: 'unsupported-language', language: 'fr' }, 'Französisch', 'French'],
  [{ status: 'unsupported-language', language: 'und' }, 'nicht erkennen', 'cannot tell'],
  [{ status: 'too-long' }, 'zu lang', 'too long'],
  [{ status: 'unsupported-language', language: 'not a tag' }, 'not a tag', 'not a tag'],
  [{ status: 'not-allowed' }, 'Hier darf Stimmen nicht lesen.', 'Stimmen may not read here.'],
  [{ status: 'failed', step: 'reading' }, 'Aufbau der Seite', 'how the page is built'],
  [{ status: 'failed', step: 'data' }, 'Installieren Sie Stimmen', 'install Stimmen again'],
  [{ status: 'failed', step: 'analysis' }, 'Auswertung', 'analysis was cut short'],
  [{ status: 'failed', step: 'painting' }, 'ließ sich nicht markieren', 'could not be marked'],
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

describe('switching off', () => {
  it('this site takes one click, and on again another', async () => {
    const { user, onSettings } = show(ANNOTATED);
    await user.click(screen.getByRole('button', { name: 'Hier aus' }));
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
