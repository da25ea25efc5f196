import { NEUTRAL_COLOURS, VOICE_COLOURS } from '../../highlights/palette.ts';
import { Mark } from './mark.tsx';
import { useTexts } from './texts-context.ts';
import { coloursAsStyle } from './voice-colour.ts';

/** What the marks on a page mean: the form tells direct from reported and sure from guessed, the colour tells who. */
export function Legend({ coloured }: { readonly coloured: boolean }) {
  const { say } = useTexts();
  const [first = NEUTRAL_COLOURS] = VOICE_COLOURS;
  return (
    <ul class="legend" style={coloursAsStyle(coloured ? first : NEUTRAL_COLOURS)}>
      <li>
        <Mark form="tint">{say('markDirect')}</Mark>
      </li>
      <li>
        <Mark form="dashes">{say('markReported')}</Mark>
      </li>
      <li>
        <Mark form="guessed-tint">{say('markGuess')}</Mark>
      </li>
      <li>
        <Mark form="name">{say('markName')}</Mark>
      </li>
    </ul>
  );
}
