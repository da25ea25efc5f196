import { useLayoutEffect, useRef } from 'preact/hooks';
import { IconButton } from '../shared/icon-button.tsx';
import { useTexts } from '../shared/texts-context.ts';

interface SearchFieldProps {
  readonly search: string;
  readonly onSearch: (search: string) => void;
  readonly onEnd: () => void;
}

/** Looks through people, roles, quotes and facts. */
export function SearchField({ search, onSearch, onEnd }: SearchFieldProps) {
  const { say } = useTexts();
  const input = useRef<HTMLInputElement>(null);
  // At once: whoever has opened it types already.
  useLayoutEffect(() => input.current?.focus(), []);
  return (
    <search class="search">
      <input
        ref={input}
        type="search"
        aria-label={say('search')}
        placeholder={say('searchHint')}
        value={search}
        onInput={({ currentTarget }) => onSearch(currentTarget.value)}
      />
      <IconButton icon="close" label={say('endSearch')} onClick={onEnd} />
    </search>
  );
}
