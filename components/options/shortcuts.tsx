import { useTexts } from '../shared/texts-context.ts';

export interface Shortcut {
  /** What it does, as the manifest says. */
  readonly description: string;
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
        {shortcuts.map(({ description, keys }) => (
          <div key={description}>
            <dt>{description}</dt>
            <dd>{keys || say('noShortcut')}</dd>
          </div>
        ))}
      </dl>
      {onChange && (
        <button type="button" class="link" onClick={onChange}>
          {say('changeShortcuts')}
        </button>
      )}
    </section>
  );
}
