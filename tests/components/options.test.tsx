// @vitest-environment jsdom
import { cleanup, render, screen } from '@testing-library/preact';
import userEvent from '@testing-library/user-event';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { Options } from '../../components/options/options.tsx';
import { TextsProvider } from '../../components/shared/texts-context.ts';
import type { DebugFacts } from '../../extension/debug-report.ts';
import { DEFAULT_SETTINGS, type Settings } from '../../extension/settings.ts';
import type { Language } from '../../extension/texts/languages.ts';
import { textsFor } from '../../extension/texts/texts.ts';
import { ANALYSIS, ARTICLE, REPORT } from '../../tools/gallery/invented-article.ts';

const ADDRESS = 'https://www.zeitung.example/artikel/1';
const NO_QUOTE = { kind: 'no-quote', words: 'So ist das', start: 7 } as const;
const CORRECTIONS = { [ADDRESS]: [NO_QUOTE, { kind: 'no-person', name: 'Grüne Mark' }] } as const;

const DEBUG_FACTS: DebugFacts = {
  version: '1.2.3',
  userAgent: 'Mozilla/5.0 (Grünberg)',
  page: {
    url: ARTICLE.url,
    result: { status: 'annotated', article: ARTICLE, analysis: ANALYSIS, report: REPORT },
  },
  permissions: 4,
  ownSites: 2,
};

function show(
  changed: Partial<Settings> = {},
  language: Language = 'de',
  sitesTakenBack: readonly string[] = [],
) {
  const onSettings = vi.fn();
  const onForbid = vi.fn();
  const onAllow = vi.fn();
  const onReset = vi.fn();
  const onRemoveCorrection = vi.fn();
  render(
    <TextsProvider value={textsFor(language, language)}>
      <Options
        settings={{ ...DEFAULT_SETTINGS, ...changed }}
        onSettings={onSettings}
        onReset={onReset}
        allowedSites={['*://*.zeitung.example/*']}
        onForbid={onForbid}
        sitesTakenBack={sitesTakenBack}
        onAllow={onAllow}
        corrections={CORRECTIONS}
        onRemoveCorrection={onRemoveCorrection}
        shortcuts={[
          { command: 'toggle', keys: 'Alt+Shift+M' },
          { command: 'go-back', keys: 'Alt+Shift+Z' },
        ]}
        onChangeShortcuts={null}
        debugFacts={DEBUG_FACTS}
      />
    </TextsProvider>,
  );
  return { user: userEvent.setup(), onSettings, onForbid, onAllow, onReset, onRemoveCorrection };
}

/** Hands a file to the field that the button "Aus einer Datei lesen" opens. */
async function bring(user: ReturnType<typeof userEvent.setup>, text: string): Promise<void> {
  await user.upload(
    screen.getByLabelText('Aus einer Datei lesen', { selector: 'input' }),
    new File([text], 'settings.json', { type: 'application/json' }),
  );
}

afterEach(cleanup);

describe('the options', () => {
  it.each([
    ['Alles in Grau', { coloured: false }],
    ['Englisch', { language: 'en' }],
    ['Wenn ich sie anklicke', { card: 'click' }],
  ])('choose "%s"', async (label, change) => {
    const { user, onSettings } = show();
    await user.click(screen.getByRole('radio', { name: label }));
    expect(onSettings).toHaveBeenCalledWith(change);
  });

  it('show what is chosen', () => {
    show({ language: 'en', coloured: false, printed: true });
    expect(screen.getByRole<HTMLInputElement>('radio', { name: 'Englisch' }).checked).toBe(true);
    expect(screen.getByRole<HTMLInputElement>('radio', { name: 'Alles in Grau' }).checked).toBe(true);
    expect(screen.getByRole<HTMLInputElement>('checkbox', { name: 'Markierungen mitdrucken' }).checked).toBe(
      true,
    );
  });

  it('take a site back, by its host', async () => {
    const { user, onForbid } = show();
    await user.click(screen.getByRole('button', { name: 'zeitung.example entfernen' }));
    expect(onForbid).toHaveBeenCalledWith('*://*.zeitung.example/*');
  });

  it('say which of its own sites may not be read any more, and ask for it again', async () => {
    const { user, onAllow } = show({}, 'de', ['*://*.derstandard.at/*']);
    expect(screen.getByRole('heading', { name: 'Nicht mehr erlaubt' })).toBeDefined();
    await user.click(screen.getByRole('button', { name: 'Immer auf derstandard.at' }));
    expect(onAllow).toHaveBeenCalledWith('*://*.derstandard.at/*');
  });

  it('say nothing of its own sites while they may be read', () => {
    show();
    expect(screen.queryByRole('heading', { name: 'Nicht mehr erlaubt' })).toBeNull();
  });

  it('switch a site on again, and leave the others', async () => {
    const { user, onSettings } = show({ sitesOff: ['a.example', 'b.example'] });
    await user.click(screen.getByRole('button', { name: 'a.example entfernen' }));
    expect(onSettings).toHaveBeenCalledWith({ sitesOff: ['b.example'] });
  });

  it('tell the keyboard shortcuts', () => {
    show();
    expect(screen.getByText('Alt+Shift+M')).toBeTruthy();
    expect(screen.getByText('Zurück zur Lesestelle').nextSibling?.textContent).toBe('Alt+Shift+Z');
  });

  it('read settings from a file', async () => {
    const { user, onSettings } = show();
    const brought: Settings = { ...DEFAULT_SETTINGS, language: 'en', coloured: false };
    await bring(user, JSON.stringify(brought));
    expect(await screen.findByText('Die Einstellungen sind übernommen.')).toBeTruthy();
    expect(onSettings).toHaveBeenCalledWith(brought);
  });

  it('refuse a file that holds something else', async () => {
    const { user, onSettings } = show();
    await bring(user, '{"layers": "all"}');
    expect(await screen.findByText('Diese Datei enthält keine Einstellungen von Stimmen.')).toBeTruthy();
    expect(onSettings).not.toHaveBeenCalled();
  });

  it('go back to the beginning', async () => {
    const { user, onReset } = show({ coloured: false });
    await user.click(screen.getByRole('button', { name: 'Alles zurücksetzen' }));
    expect(onReset).toHaveBeenCalled();
  });

  it('keep corrections only where the reader wants that', async () => {
    const { user, onSettings } = show();
    await user.click(
      screen.getByRole('checkbox', { name: 'Berichtigungen auf diesem Gerät behalten', checked: false }),
    );
    expect(onSettings).toHaveBeenCalledWith({ keepCorrections: true });
  });

  it('list what has been corrected, and take it back', async () => {
    const { user, onRemoveCorrection } = show();
    expect(screen.getByText('Grüne Mark: keine Person')).toBeTruthy();
    await user.click(screen.getByRole('button', { name: '„So ist das“: kein Zitat entfernen' }));
    expect(onRemoveCorrection).toHaveBeenCalledWith(ADDRESS, NO_QUOTE);
  });
});

describe('the debug report', () => {
  const preview = () => screen.getByRole('figure').querySelector('pre')?.textContent;

  it.each([
    ['de', 'Bericht kopieren', 'Bericht kopiert.'],
    ['en', 'Copy the report', 'Report copied.'],
  ] as const)(
    'is copied just as it is shown, and the answer is announced (%s)',
    async (language, button, answer) => {
      const { user } = show({}, language);
      await user.click(screen.getByRole('button', { name: button }));
      expect((await screen.findByText(answer)).role).toBe('status');
      expect(await navigator.clipboard.readText()).toBe(preview());
      expect(preview()).toContain('Stimmen 1.2.3');
    },
  );

  it('says when the browser does not allow copying', async () => {
    const { user } = show();
    vi.spyOn(navigator.clipboard, 'writeText').mockRejectedValue(new Error('not allowed'));
    await user.click(screen.getByRole('button', { name: 'Bericht kopieren' }));
    const answer = await screen.findByText('Der Browser hat das Kopieren nicht erlaubt.');
    expect(answer.role).toBe('status');
  });

  it('follows the settings', () => {
    show({ enabled: false, card: 'click' });
    expect(preview()).toContain('switched on: no, layers: 3 of 7, card: click');
  });
});
