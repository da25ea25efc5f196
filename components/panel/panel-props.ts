import type { PanelState } from '../../extension/panel-state.ts';
import type { Settings } from '../../extension/settings.ts';
import type { PageActions } from '../shared/page-actions.ts';

export interface PanelProps {
  readonly state: PanelState;
  /** The address of the tab; empty where the browser does not tell. */
  readonly url: string;
  readonly settings: Settings;
  readonly onSettings: (change: Partial<Settings>) => void;
  readonly page: PageActions;
  /** The ids of the people who are on the screen. */
  readonly inView: ReadonlySet<string>;
  /** Opens the side panel; null in the side panel itself and where there is none. */
  readonly onSidePanel: (() => void) | null;
  readonly onOptions: () => void;
}
