/** The panel with stand-ins for its page, for the tests of its parts. */
import { render, screen } from '@testing-library/preact';
import userEvent from '@testing-library/user-event';
import { vi } from 'vitest';
import { textOf } from '../../article/article.ts';
import { TextsProvider } from '../../components/shared/texts-context.ts';
import type { PanelState } from '../../extension/panel-state.ts';
import { DEFAULT_SETTINGS, type Settings } from '../../extension/settings.ts';
import { textsFor } from '../../extension/texts/texts.ts';
import { ANALYSIS, ARTICLE, REPORT } from '../../tools/gallery/invented-article.ts';
import { PAGE, StandInPanel } from '../../tools/gallery/stand-in-panel.tsx';

export const ANNOTATED = {
  status: 'annotated',
  article: ARTICLE,
  analysis: ANALYSIS,
  report: REPORT,
} as const satisfies PanelState;

/** Shows the panel in a state. */
export function show(
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
export function lastJump(onJump: ReturnType<typeof show>['onJump']): string {
  const [span] = onJump.mock.lastCall as unknown as [{ start: number; end: number }];
  return textOf(ARTICLE, span);
}

export const tab = (name: RegExp) => screen.getByRole('tab', { name });
export const shownQuotes = () => screen.getAllByRole('listitem').map(({ textContent }) => textContent);
