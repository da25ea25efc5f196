// @vitest-environment jsdom
import { cleanup, render, screen } from '@testing-library/preact';
import userEvent from '@testing-library/user-event';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { Welcome, type WelcomeProps } from '../../components/welcome/welcome.tsx';
import { DEFAULT_SETTINGS } from '../../extension/settings.ts';
import { WELCOME_TEXTS } from '../../extension/texts/welcome.ts';

function show(changed: Partial<WelcomeProps> = {}) {
  const onAllow = vi.fn();
  const onForbid = vi.fn();
  const onLayers = vi.fn();
  render(
    <Welcome
      texts={WELCOME_TEXTS.de}
      layers={DEFAULT_SETTINGS.layers}
      onLayers={onLayers}
      isUnread={false}
      tried={new Set()}
      pinning="chrome"
      allowedSites={[]}
      sitesTakenBack={[]}
      onAllow={onAllow}
      onForbid={onForbid}
      keys={new Map([['toggle', 'Alt+Umschalt+M']])}
      onOptions={() => {}}
      {...changed}
    />,
  );
  return { user: userEvent.setup(), onAllow, onForbid, onLayers };
}

afterEach(cleanup);

describe('the first page', () => {
  it('asks for a paper, and gives it back', async () => {
    const { user, onAllow, onForbid } = show({ allowedSites: ['*://*.zeit.de/*'] });
    await user.click(screen.getByRole('switch', { name: 'Die Presse lesen lassen' }));
    expect(onAllow).toHaveBeenCalledWith('*://*.diepresse.com/*');
    await user.click(screen.getByRole('switch', { name: 'Die Zeit lesen lassen', checked: true }));
    expect(onForbid).toHaveBeenCalledWith('*://*.zeit.de/*');
  });

  it('offers no switch for a paper that is read from the start', () => {
    show();
    expect(screen.getByText('derstandard.at').closest('li')?.textContent).toContain('von Anfang an');
    expect(screen.queryByRole('switch', { name: /Standard/ })).toBeNull();
  });

  it('offers one for such a paper that was taken back', async () => {
    const { user, onAllow } = show({ sitesTakenBack: ['*://*.derstandard.at/*'] });
    expect(screen.queryByText('von Anfang an')).toBeNull();
    await user.click(screen.getByRole('switch', { name: 'Der Standard lesen lassen', checked: false }));
    expect(onAllow).toHaveBeenCalledWith('*://*.derstandard.at/*');
  });

  it('takes a paper as allowed where all sites are', () => {
    show({ allowedSites: ['*://*/*'] });
    expect(screen.queryByRole('switch', { checked: false })).toBeNull();
  });

  it('switches a mark off by what it looks like', async () => {
    const { user, onLayers } = show();
    await user.click(screen.getByRole('checkbox', { name: /^Gestrichelt/ }));
    expect(onLayers).toHaveBeenCalledWith({ ...DEFAULT_SETTINGS.layers, indirect: false });
  });

  it('says what has been tried', () => {
    show({ tried: new Set(['card']) });
    expect(screen.getAllByText('Geschafft')).toHaveLength(1);
  });

  it('names the keys of three commands, and says where there are none', () => {
    show({
      keys: new Map([
        ['_execute_action', 'Alt+Shift+O'],
        ['toggle', 'Alt+Shift+M'],
        ['next-quote', ''],
      ]),
    });
    expect(screen.getByText('Überblick über den Artikel öffnen').nextSibling?.textContent).toBe(
      'Alt+Shift+O',
    );
    expect(screen.getByText('Stimmen ein- und ausschalten').nextSibling?.textContent).toBe('Alt+Shift+M');
    expect(screen.getByText('Zum nächsten Zitat').nextSibling?.textContent).toBe('noch keines');
  });

  it('leaves shortcuts out where there are none', () => {
    show({ keys: null, pinning: 'phone' });
    expect(screen.queryByText('Tastenkürzel')).toBeNull();
    expect(screen.getByText(/^Im Menü des Browsers/)).toBeTruthy();
  });

  it('speaks of fingers and of the menu on a phone, where nothing can be pointed at or pinned', () => {
    show({ keys: null, pinning: 'phone' });
    expect(screen.getByText('Tippen Sie eine markierte Stelle an.')).toBeTruthy();
    expect(document.body.textContent).not.toMatch(/Symbol|anheften|Klick/);
  });

  it('says that the sample could not be read, and asks nobody to try what is not there', () => {
    show({ isUnread: true });
    expect(screen.getByRole('alert').textContent).toContain('ließ sich nicht auswerten');
    expect(screen.queryByText('Probieren Sie es')).toBeNull();
  });
});
