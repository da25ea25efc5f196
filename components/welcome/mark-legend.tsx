import type { WelcomeTexts } from '../../extension/texts/welcome.ts';
import type { Form } from '../../highlights/highlight.ts';
import type { Layer } from '../../highlights/layers.ts';
import { VOICE_COLOURS } from '../../highlights/palette.ts';

import { Mark } from '../shared/mark.tsx';
import { voiceColour } from '../shared/voice-colour.ts';

const MARKS = [
  ['quotes', 'tint', 'markQuotes'],
  ['indirect', 'dashes', 'markIndirect'],
  ['people', 'name', 'markPeople'],
] as const satisfies readonly (readonly [Layer, Form, keyof WelcomeTexts])[];

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
              <Mark form={form}>{mark.slice(0, -1)}</Mark>: {meaning}
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
