import type { QuoteKind } from '../../analysis/analysis.ts';
import { useTexts } from '../shared/texts-context.ts';
import type { QuoteChoice } from './quote-choice.ts';

const KINDS: Readonly<Record<string, QuoteKind>> = { direct: 'direct', indirect: 'indirect' };

interface QuoteFilterProps {
  readonly speakers: readonly (string | null)[];
  readonly choice: QuoteChoice;
  readonly onChoose: (choice: QuoteChoice) => void;
}

/** Choosing quotes by speaker, by kind, by their words. */
export function QuoteFilter({ speakers, choice, onChoose }: QuoteFilterProps) {
  const { say } = useTexts();
  // Options are known by their place in the list: a speaker may be called anything, or nothing.
  const chosen = choice.speaker === undefined ? -1 : speakers.indexOf(choice.speaker);
  return (
    <search class="filter">
      <select
        aria-label={say('filterBySpeaker')}
        value={chosen}
        onChange={({ currentTarget }) =>
          onChoose({ ...choice, speaker: speakers[Number(currentTarget.value)] })
        }
      >
        <option value={-1}>{say('everySpeaker')}</option>
        {speakers.map((name, index) => (
          <option key={name} value={index}>
            {name ?? say('unattributed')}
          </option>
        ))}
      </select>
      <select
        aria-label={say('filterByKind')}
        value={choice.kind ?? ''}
        onChange={({ currentTarget }) => onChoose({ ...choice, kind: KINDS[currentTarget.value] })}
      >
        <option value="">{say('everyKind')}</option>
        <option value="direct">{say('kindDirect')}</option>
        <option value="indirect">{say('kindIndirect')}</option>
      </select>
      <input
        type="search"
        aria-label={say('searchQuotes')}
        placeholder={say('searchQuotes')}
        value={choice.search}
        onInput={({ currentTarget }) => onChoose({ ...choice, search: currentTarget.value })}
      />
    </search>
  );
}
