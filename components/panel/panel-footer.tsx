import { useId, useState } from 'preact/hooks';
import { siteOf } from '../../extension/is-on.ts';
import { useTexts } from '../shared/texts-context.ts';
import { SpeechSwitches } from './layer-switches.tsx';
import { PanelLinks } from './panel-links.tsx';
import type { PanelFooterProps } from './panel-props.ts';
import { useExport } from './use-export.ts';
import { useLaterParts } from './use-later-parts.ts';

/** One line: the kinds of speech on the page, one's own copy, off for this site; it unfolds to everything else. */
export function PanelFooter(props: PanelFooterProps) {
  const { say } = useTexts();
  const id = useId();
  const [open, setOpen] = useState(false);
  const later = useLaterParts();
  const { article, url, settings, onSettings } = props;
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
        {site !== '' && (
          <button
            type="button"
            data-action="off"
            title={say('switchOffSite', { site })}
            onClick={() => onSettings({ sitesOff: [...settings.sitesOff, site] })}
          >
            {say('offHere')}
          </button>
        )}
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
        {open && later && <later.FooterChoices {...props} onSave={save} onCopy={copy} />}
      </div>
    </footer>
  );
}
