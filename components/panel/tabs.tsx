import type { ComponentChildren, RefObject } from 'preact';
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
  /** The view that is shown, for whoever leads the focus into it. */
  readonly shown: RefObject<HTMLDivElement | null>;
  /** What stands in the line of the tabs and is none. */
  readonly beside: ComponentChildren;
  readonly children: ComponentChildren;
}

/** Views of which one is shown; arrow keys, Home and End move between them (ARIA "tabs" pattern). */
export function Tabs<Name extends string>(props: TabsProps<Name>) {
  const { label, tabs, chosen, onChoose, shown, beside, children } = props;
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
      <div class="tab-line">
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
        {beside}
      </div>
      <div
        class="view"
        role="tabpanel"
        id={`${id}-view`}
        aria-labelledby={`${id}-${chosen}`}
        tabIndex={-1}
        key={chosen}
        ref={shown}
      >
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
