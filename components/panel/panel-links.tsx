import { useTexts } from '../shared/texts-context.ts';
import type { PanelProps } from './panel-props.ts';

/** Where the panel leads, whatever the page is. */
export function PanelLinks({ onSidePanel, onOptions }: Pick<PanelProps, 'onSidePanel' | 'onOptions'>) {
  const { say } = useTexts();
  return (
    <>
      {onSidePanel && (
        <button type="button" class="done" onClick={onSidePanel}>
          {say('sidePanel')}
        </button>
      )}
      <button type="button" class="done" onClick={onOptions}>
        {say('options')}
      </button>
    </>
  );
}
