import { LAYERS, type Layer } from '../../highlights/layers.ts';
import { useTexts } from '../shared/texts-context.ts';

/** What each layer is called. */
export const LAYER_TEXTS = {
  quotes: 'layerQuotes',
  indirect: 'layerIndirect',
  people: 'layerPeople',
  places: 'layerPlaces',
  organisations: 'layerOrganisations',
  numbers: 'layerNumbers',
  keySentences: 'layerKeySentences',
} as const satisfies Record<Layer, string>;

interface LayerSwitchesProps {
  readonly shown: Readonly<Record<Layer, boolean>>;
  /** How much of each layer the article has; left out where there is no article. */
  readonly counts?: Readonly<Record<Layer, number>>;
  readonly onChange: (shown: Readonly<Record<Layer, boolean>>) => void;
}

/** What is marked on the page, layer by layer. */
export function LayerSwitches({ shown, counts, onChange }: LayerSwitchesProps) {
  const { say } = useTexts();
  return (
    <fieldset class="layers">
      <legend>{say('layers')}</legend>
      {LAYERS.map((layer) => (
        <label key={layer}>
          <input
            type="checkbox"
            checked={shown[layer]}
            onChange={({ currentTarget }) => onChange({ ...shown, [layer]: currentTarget.checked })}
          />
          {say(LAYER_TEXTS[layer])}
          {counts && ' '}
          {counts && <span class="count">{counts[layer]}</span>}
        </label>
      ))}
    </fieldset>
  );
}
