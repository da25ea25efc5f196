import type { ComponentChildren } from 'preact';
import { useId, useRef } from 'preact/hooks';

export interface Tab<Name extends string> {
  readonly name: Name;
  readonly label: string;
  /** How many entries the view has, where it counts any. */
  readonly count?: number;
}

interface TabsProps<Name extends string> {
  readonly label: string;
  readonly tabs: readonly Tab<Name>[];
  readonly chosen: Name;
  readonly onChoose: (name: Name) => void;
  readonly children: ComponentChildren;
}

/** Views of which one is shown; arrow keys, Home and End move between them (ARIA "tabs" pattern). */
export function Tabs<Name extends string>({ label, tabs, chosen, onChoose, children }: TabsProps<Name>) {
  const id = useId();
  const list = useRef<HTMLDivElement>(null);
  const move = (event: KeyboardEvent) => {
    const target =
      tabs[
        nextIndex(
          event.key,
          tabs.findIndex(({ name }) => name === chosen),
          tabs.length,
        )
      ];
    if (!target) return;
    event.preventDefault();
    onChoose(target.name);
    list.current?.querySelector<HTMLElement>(`[data-name="${target.name}"]`)?.focus();
  };
  return (
    <>
      <div class="tabs" role="tablist" aria-label={label} ref={list} onKeyDown={move}>
        {tabs.map(({ name, label, count }) => (
          <button
            type="button"
            role="tab"
            key={name}
            id={`${id}-${name}`}
            data-name={name}
            aria-selected={name === chosen}
            aria-controls={`${id}-view`}
            tabIndex={name === chosen ? 0 : -1}
            onClick={() => onChoose(name)}
          >
            {label} {count !== undefined && <span class="count">{count}</span>}
          </button>
        ))}
      </div>
      <div class="view" role="tabpanel" id={`${id}-view`} aria-labelledby={`${id}-${chosen}`} key={chosen}>
        {children}
      </div>
    </>
  );
}

/** Where a key leads from a tab, around the ends; -1 for keys that lead nowhere. */
function nextIndex(key: string, index: number, length: number): number {
  switch (key) {
    case 'ArrowRight':
      return (index + 1) % length;
    case 'ArrowLeft':
      return (index + length - 1) % length;
    case 'Home':
      return 0;
    case 'End':
      return length - 1;
    default:
      return -1;
  }
}
