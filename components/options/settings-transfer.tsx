import { useRef, useState } from 'preact/hooks';
import { parseSettings } from '../../extension/parse-settings.ts';
import type { Settings } from '../../extension/settings.ts';
import { saveFile } from '../shared/save-file.ts';
import { useTexts } from '../shared/texts-context.ts';

interface SettingsTransferProps {
  readonly settings: Settings;
  readonly onReplace: (settings: Settings) => void;
  readonly onReset: () => void;
}

/** Taking the settings elsewhere, bringing them from there, beginning anew. */
export function SettingsTransfer({ settings, onReplace, onReset }: SettingsTransferProps) {
  const { say } = useTexts();
  const input = useRef<HTMLInputElement>(null);
  const [outcome, setOutcome] = useState<'settingsRead' | 'settingsRefused' | 'settingsReset' | null>(null);
  const read = async (file: File | undefined) => {
    if (!file) return;
    const brought = parseSettings(await file.text());
    if (brought) onReplace(brought);
    setOutcome(brought ? 'settingsRead' : 'settingsRefused');
  };
  const reset = () => {
    onReset();
    setOutcome('settingsReset');
  };
  const save = () => saveFile('stimmen-settings.json', 'application/json', JSON.stringify(settings, null, 1));
  return (
    <section>
      <h2>{say('transfer')}</h2>
      <div class="actions">
        <button type="button" class="link" onClick={save}>
          {say('saveSettings')}
        </button>
        <button type="button" class="link" onClick={() => input.current?.click()}>
          {say('readSettings')}
        </button>
        <button type="button" class="link" data-action="reset" onClick={reset}>
          {say('resetSettings')}
        </button>
      </div>
      <input
        ref={input}
        type="file"
        accept="application/json,.json"
        aria-label={say('readSettings')}
        hidden
        onChange={async ({ currentTarget }) => {
          await read(currentTarget.files?.[0]);
          // The same file may be chosen again after it was mended.
          currentTarget.value = '';
        }}
      />
      <p class="note" role="status">
        {outcome && say(outcome)}
      </p>
    </section>
  );
}
