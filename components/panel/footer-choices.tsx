import { countLayers } from '../../extension/count-layers.ts';
import { pageOf, siteOf } from '../../extension/is-on.ts';
import { useTexts } from '../shared/texts-context.ts';
import { ExportChoices, type ExportChoicesProps } from './export-choices.tsx';
import { LayerSwitches } from './layer-switches.tsx';
import type { PanelFooterProps } from './panel-props.ts';

type FooterChoicesProps = PanelFooterProps & Pick<ExportChoicesProps, 'onSave' | 'onCopy'>;

/** What the foot of the panel unfolds to. */
export function FooterChoices(props: FooterChoicesProps) {
  const { analysis, settings, onSettings, onSave, onCopy, onPrint } = props;
  return (
    <>
      <LayerSwitches
        shown={settings.layers}
        counts={countLayers(analysis)}
        onChange={(layers) => onSettings({ layers })}
      />
      <ExportChoices onSave={onSave} onCopy={onCopy} onPrint={onPrint} />
      <OffChoices {...props} />
    </>
  );
}

/** Switching off here, or on the whole site; the first page, whose sample is ours, is neither. */
function OffChoices({ article, url, settings, onSettings }: PanelFooterProps) {
  const { say } = useTexts();
  const address = url || article.url;
  const site = siteOf(address);
  return (
    <fieldset>
      <legend>{say('switchOff')}</legend>
      {site !== '' && (
        <>
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
        </>
      )}
      <button type="button" class="action" onClick={() => onSettings({ enabled: false })}>
        {say('everywhere')}
      </button>
    </fieldset>
  );
}
