import type { WelcomeTexts } from '../../extension/texts/welcome.ts';
import type { Layer } from '../../highlights/layers.ts';
import { VOICE_COLOURS } from '../../highlights/palette.ts';
import { voiceColour } from '../shared/voice-colour.ts';

const MARKS = [
  ['quotes', 'direct', 'markQuotes'],
  ['indirect', 'indirect', 'markIndirect'],
  ['people', 'named', 'markPeople'],
] as const satisfies readonly (readonly [Layer, string, keyof WelcomeTexts])[];

interface MarkLegendProps {
  readonly texts: WelcomeTexts;
  readonly shown: Readonly<Record<Layer, boolean>>;
  readonly onChange: (shown: Readonly<Record<Layer, boolean>>) => void;
}

/** What the marks mean; each can be switched off in the sample beside. */
export function MarkLegend({ texts, shown, onChange }: MarkLegendProps) {
  return (
    <fieldset class="marks">
      <legend>{texts.marks}</legend>
      {MARKS.map(([layer, form, text], index) => {
        const [mark = '', meaning = ''] = texts[text].split(/(?<=:) /);
        return (
          <label key={layer} style={colourOf(index)}>
            <input
              type="checkbox"
              checked={shown[layer]}
              onChange={({ currentTarget }) => onChange({ ...shown, [layer]: currentTarget.checked })}
            />
            <span>
              <span class={form}>{mark.slice(0, -1)}</span>: {meaning}
            </span>
          </label>
        );
      })}
      <p class="quiet">{texts.markGuess}</p>
      <p class="quiet">{texts.marksHint}</p>
    </fieldset>
  );
}

const colourOf = (index: number) => {
  const name = 'voice';
  return voiceColour(new Map([[name, index % VOICE_COLOURS.length]]), { personId: name, name });
};
