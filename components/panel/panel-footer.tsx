import { useId, useState } from 'preact/hooks';
import type { Analysis } from '../../analysis/analysis.ts';
import type { Article } from '../../article/article.ts';
import { countLayers } from '../../extension/count-layers.ts';
import { pageOf, siteOf } from '../../extension/is-on.ts';
import { useTexts } from '../shared/texts-context.ts';
import { ExportChoices } from './export-choices.tsx';
import { LayerSwitches } from './layer-switches.tsx';
import { PanelLinks } from './panel-links.tsx';
import type { PanelProps } from './panel-props.ts';

interface PanelFooterProps extends PanelProps {
  readonly article: Article;
  readonly analysis: Analysis;
}

/** What the one line of the footer opens. */
type Unfolded = 'layers' | 'export' | 'off';

/** What is marked on the page, and what else can be done with it. */
export function PanelFooter(props: PanelFooterProps) {
  const { say } = useTexts();
  const id = useId();
  const [open, setOpen] = useState<Unfolded | null>(null);
  const { article, analysis, settings, onSettings } = props;
  const opener = (name: Unfolded, label: string) => (
    <button
      type="button"
      class="done"
      aria-expanded={open === name}
      aria-controls={id}
      onClick={() => setOpen(open === name ? null : name)}
    >
      {label}
    </button>
  );
  return (
    <footer>
      <div class="actions">
        {opener('layers', say('layers'))}
        {opener('export', say('export'))}
        {opener('off', say('switchOff'))}
        <PanelLinks {...props} />
      </div>
      <div class="choices" id={id} hidden={open === null}>
        {open === 'layers' && (
          <LayerSwitches
            shown={settings.layers}
            counts={countLayers(analysis)}
            onChange={(layers) => onSettings({ layers })}
          />
        )}
        {open === 'export' && <ExportChoices article={article} analysis={analysis} page={props.page} />}
        {open === 'off' && <OffChoices {...props} />}
      </div>
    </footer>
  );
}

/** Switching off here, or on the whole site. */
function OffChoices({ article, url, settings, onSettings }: PanelFooterProps) {
  const { say } = useTexts();
  const address = url || article.url;
  const site = siteOf(address);
  return (
    <>
      <button
        type="button"
        class="done"
        onClick={() => onSettings({ pagesOff: [...settings.pagesOff, pageOf(address)] })}
      >
        {say('switchOffPage')}
      </button>
      <button
        type="button"
        class="done"
        onClick={() => onSettings({ sitesOff: [...settings.sitesOff, site] })}
      >
        {say('switchOffSite', { site })}
      </button>
    </>
  );
}
