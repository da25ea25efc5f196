import { useTexts } from '../shared/texts-context.ts';

interface RemovableListProps {
  readonly title: string;
  /** What stands in place of an empty list. */
  readonly none: string;
  readonly entries: readonly string[];
  /** How an entry reads; as it is where left out. */
  readonly nameOf?: (entry: string) => string;
  readonly onRemove: (entry: string) => void;
}

/** A list that the reader can shorten. */
export function RemovableList({
  title,
  none,
  entries,
  nameOf = (entry) => entry,
  onRemove,
}: RemovableListProps) {
  const { say } = useTexts();
  return (
    <div class="removable">
      <h3>{title}</h3>
      {entries.length === 0 && <p class="quiet">{none}</p>}
      <ul>
        {entries.map((entry) => (
          <li key={entry}>
            <span>{nameOf(entry)}</span>
            <button
              type="button"
              class="link"
              aria-label={say('removeEntry', { entry: nameOf(entry) })}
              onClick={() => onRemove(entry)}
            >
              {say('remove')}
            </button>
          </li>
        ))}
      </ul>
    </div>
  );
}
