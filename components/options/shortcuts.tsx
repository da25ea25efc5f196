import type { TextKey } from '../../extension/texts/say.ts';
import { useTexts } from '../shared/texts-context.ts';

/** What each command does, in the reader's language: the browser itself knows but its own. */
const COMMAND_TEXTS: Readonly<Record<string, TextKey>> = {
  _execute_action: 'commandPanel',
  toggle: 'commandToggle',
  'next-quote': 'commandNextQuote',
  'previous-quote': 'commandPreviousQuote',
  'go-back': 'commandGoBack',
  'side-panel': 'commandSidePanel',
};

export interface Shortcut {
  /** As the manifest names it. */
  readonly command: string;
  /** "Alt+Shift+M"; empty where the reader has set none. */
  readonly keys: string;
}

interface ShortcutsProps {
  readonly shortcuts: readonly Shortcut[];
  readonly onChange: (() => void) | null;
}

/** The keyboard commands as the browser has them. */
export function Shortcuts({ shortcuts, onChange }: ShortcutsProps) {
  const { say } = useTexts();
  if (shortcuts.length === 0) return null;
  return (
    <section>
      <h2>{say('shortcuts')}</h2>
      <dl class="shortcuts">
        {shortcuts.map(({ command, keys }) => {
          const text = COMMAND_TEXTS[command];
          return (
            text && (
              <div key={command}>
                <dt>{say(text)}</dt>
                <dd>{keys || say('noShortcut')}</dd>
              </div>
            )
          );
        })}
      </dl>
      {onChange && (
        <button type="button" class="link" onClick={onChange}>
          {say('changeShortcuts')}
        </button>
      )}
    </section>
  );
}
