import type { QuoteKind } from '../../analysis/analysis.ts';
import type { PanelPlace } from '../../extension/panel-place.ts';
import { useTexts } from '../shared/texts-context.ts';

const KINDS: Readonly<Record<string, QuoteKind>> = { direct: 'direct', indirect: 'indirect' };

export type QuoteChoice = Pick<PanelPlace, 'voice' | 'kind'>;

interface QuoteFilterProps {
  /** Key and name of everybody who is quoted; null, null for speech that the text gives to nobody. */
  readonly voices: ReadonlyMap<string | null, string | null>;
  readonly choice: QuoteChoice;
  readonly onChoose: (choice: QuoteChoice) => void;
}

/** Choosing quotes by speaker and by kind. */
export function QuoteFilter({ voices, choice, onChoose }: QuoteFilterProps) {
  const { say } = useTexts();
  // Options are known by their place in the list: a speaker may be called anything, or nothing.
  const keys = [...voices.keys()];
  return (
    <div class="filter">
      <select
        aria-label={say('filterBySpeaker')}
        value={choice.voice === undefined ? -1 : keys.indexOf(choice.voice)}
        onChange={({ currentTarget }) => onChoose({ voice: keys[Number(currentTarget.value)] })}
      >
        <option value={-1}>{say('everySpeaker')}</option>
        {[...voices.values()].map((name, index) => (
          <option key={keys[index]} value={index}>
            {name ?? say('unattributed')}
          </option>
        ))}
      </select>
      <select
        aria-label={say('filterByKind')}
        value={choice.kind ?? ''}
        onChange={({ currentTarget }) => onChoose({ kind: KINDS[currentTarget.value] })}
      >
        <option value="">{say('everyKind')}</option>
        <option value="direct">{say('kindDirect')}</option>
        <option value="indirect">{say('kindIndirect')}</option>
      </select>
    </div>
  );
}
