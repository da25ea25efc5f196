import { useId, useState } from 'preact/hooks';
import type { Analysis } from '../../analysis/analysis.ts';
import type { Article } from '../../article/article.ts';
import { countLayers } from '../../extension/count-layers.ts';
import { pageOf, siteOf } from '../../extension/is-on.ts';
import { useTexts } from '../shared/texts-context.ts';
import { ExportChoices } from './export-choices.tsx';
import { LayerSwitches, SpeechSwitches } from './layer-switches.tsx';
import { PanelLinks } from './panel-links.tsx';
import type { PanelProps } from './panel-props.ts';
import { useExport } from './use-export.ts';

interface PanelFooterProps extends PanelProps {
  readonly article: Article;
  readonly analysis: Analysis;
  /** Says what came of something that the reader did. */
  readonly onSaid: (said: string) => void;
}

/** One line: the kinds of speech on the page, one's own copy, off for this site; it unfolds to everything else. */
export function PanelFooter(props: PanelFooterProps) {
  const { say } = useTexts();
  const id = useId();
  const [open, setOpen] = useState(false);
  const { article, analysis, url, settings, onSettings } = props;
  const { save, copy } = useExport(props);
  const site = siteOf(url || article.url);
  const layers = {
    shown: settings.layers,
    onChange: (changed: typeof settings.layers) => onSettings({ layers: changed }),
  };
  return (
    <footer>
      <div class="actions">
        <SpeechSwitches {...layers} />
        <button
          type="button"
          data-action="export"
          title={say('saveMarkdown')}
          onClick={() => save('markdown')}
        >
          {say('export')}
        </button>
        <button
          type="button"
          data-action="off"
          title={say('switchOffSite', { site })}
          onClick={() => onSettings({ sitesOff: [...settings.sitesOff, site] })}
        >
          {say('offHere')}
          <span class="visually-hidden">{`: ${say('switchOffSite', { site })}`}</span>
        </button>
        <button
          type="button"
          class="unfolding"
          aria-expanded={open}
          aria-controls={id}
          onClick={() => setOpen(!open)}
        >
          {say('more')}
        </button>
        <PanelLinks {...props} />
      </div>
      <div class="choices" id={id} hidden={!open}>
        {open && <LayerSwitches {...layers} counts={countLayers(analysis)} />}
        {open && <ExportChoices onSave={save} onCopy={copy} onPrint={props.onPrint} />}
        {open && <OffChoices {...props} />}
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
    <fieldset>
      <legend>{say('switchOff')}</legend>
      <button
        type="button"
        class="action"
        onClick={() => onSettings({ pagesOff: [...settings.pagesOff, pageOf(address)] })}
      >
        {say('onThisPage')}
      </button>
      <button
        type="button"
        class="action"
        onClick={() => onSettings({ sitesOff: [...settings.sitesOff, site] })}
      >
        {say('onSite', { site })}
      </button>
      <button type="button" class="action" onClick={() => onSettings({ enabled: false })}>
        {say('everywhere')}
      </button>
    </fieldset>
  );
}
