import type { PanelProps } from './panel.tsx';
import { useTexts } from './texts-context.ts';

/** Where the panel leads, whatever the page is. */
export function PanelLinks({ onSidePanel, onOptions }: Pick<PanelProps, 'onSidePanel' | 'onOptions'>) {
  const { say } = useTexts();
  return (
    <>
      {onSidePanel && (
        <button type="button" class="deed" onClick={onSidePanel}>
          {say('sidePanel')}
        </button>
      )}
      <button type="button" class="deed" onClick={onOptions}>
        {say('options')}
      </button>
    </>
  );
}
