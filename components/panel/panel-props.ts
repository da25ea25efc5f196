import type { Analysis } from '../../analysis/analysis.ts';
import type { Article } from '../../article/article.ts';
import type { PanelPlace } from '../../extension/panel-place.ts';
import type { PanelState } from '../../extension/panel-state.ts';
import type { Settings } from '../../extension/settings.ts';
import type { PageActions } from '../shared/page-actions.ts';

export interface PanelProps {
  readonly state: PanelState;
  /** The address of the tab; empty where the browser does not tell. */
  readonly url: string;
  readonly settings: Settings;
  readonly onSettings: (change: Partial<Settings>) => void;
  /** Where the reader is in the panel. */
  readonly place: PanelPlace;
  readonly onPlace: (change: Partial<PanelPlace>) => void;
  readonly page: PageActions;
  /** The ids of the people who are on the screen. */
  readonly inView: ReadonlySet<string>;
  /** Opens the side panel; null in the side panel itself and where there is none. */
  readonly onSidePanel: (() => void) | null;
  readonly onOptions: () => void;
  /** Opens a sheet with what the panel shows, to be printed. */
  readonly onPrint: () => void;
  /** Opens the page that explains the marks. */
  readonly onHelp: () => void;
}

/** What the foot of the panel is given beside an annotated page. */
export interface PanelFooterProps extends PanelProps {
  readonly article: Article;
  readonly analysis: Analysis;
  /** Says what came of something that the reader did. */
  readonly onSaid: (said: string) => void;
}
