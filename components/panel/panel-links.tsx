import { IconButton } from '../shared/icon-button.tsx';
import { useTexts } from '../shared/texts-context.ts';
import type { PanelProps } from './panel-props.ts';

type PanelLinksProps = Pick<PanelProps, 'onSidePanel' | 'onOptions' | 'onHelp'>;

/** Where the panel leads, whatever the page is. */
export function PanelLinks({ onSidePanel, onOptions, onHelp }: PanelLinksProps) {
  const { say } = useTexts();
  return (
    <span class="panel-links">
      {onSidePanel && <IconButton icon="sidePanel" label={say('sidePanel')} onClick={onSidePanel} />}
      <IconButton icon="settings" label={say('options')} onClick={onOptions} />
      <IconButton icon="help" label={say('help')} onClick={onHelp} />
    </span>
  );
}
