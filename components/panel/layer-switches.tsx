import type { ComponentChildren } from 'preact';
import { LAYERS, type Layer } from '../../highlights/layers.ts';
import { NEUTRAL_COLOURS } from '../../highlights/palette.ts';
import { Mark } from '../shared/mark.tsx';
import { useTexts } from '../shared/texts-context.ts';
import { coloursAsStyle } from '../shared/voice-colour.ts';

/** What each layer is called. */
const LAYER_TEXTS = {
  quotes: 'layerQuotes',
  indirect: 'layerIndirect',
  people: 'layerPeople',
  places: 'layerPlaces',
  organisations: 'layerOrganisations',
  numbers: 'layerNumbers',
  keySentences: 'layerKeySentences',
} as const satisfies Record<Layer, string>;

type Layers = Readonly<Record<Layer, boolean>>;

interface LayersProps {
  readonly shown: Layers;
  /** How much of each layer the article has; left out where there is no article. */
  readonly counts?: Readonly<Record<Layer, number>>;
  readonly onChange: (shown: Layers) => void;
}

/** What is marked on the page, layer by layer. */
export function LayerSwitches(props: LayersProps) {
  const { say } = useTexts();
  return (
    <fieldset class="layers">
      <legend>{say('layers')}</legend>
      {LAYERS.map((layer) => (
        <LayerSwitch key={layer} layer={layer} {...props}>
          {say(LAYER_TEXTS[layer])}
        </LayerSwitch>
      ))}
    </fieldset>
  );
}

/** The two kinds of speech, which readers switch most. */
export function SpeechSwitches(props: LayersProps) {
  const { say } = useTexts();
  return (
    <fieldset class="speech" aria-label={say('layers')} style={coloursAsStyle(NEUTRAL_COLOURS)}>
      <LayerSwitch layer="quotes" {...props}>
        <Mark form="tint">{say('kindDirect')}</Mark>
      </LayerSwitch>
      <LayerSwitch layer="indirect" {...props}>
        <Mark form="dashes">{say('kindIndirect')}</Mark>
      </LayerSwitch>
    </fieldset>
  );
}

interface LayerSwitchProps extends LayersProps {
  readonly layer: Layer;
  readonly children: ComponentChildren;
}

const LayerSwitch = ({ layer, shown, counts, onChange, children }: LayerSwitchProps) => (
  <label>
    <input
      type="checkbox"
      checked={shown[layer]}
      onChange={({ currentTarget }) => onChange({ ...shown, [layer]: currentTarget.checked })}
    />
    {children}
    {counts && ' '}
    {counts && <span class="count">{counts[layer]}</span>}
  </label>
);
