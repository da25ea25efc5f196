import { VOICE_COLOURS } from '../../highlights/palette.ts';
import { Mark } from './mark.tsx';
import { useTexts } from './texts-context.ts';
import { voiceColour } from './voice-colour.ts';

/** How voices look on a page: a line for each colour, quoted directly and reported. There is nothing in it but looks. */
export function ColourSample({ coloured }: { readonly coloured: boolean }) {
  const { say } = useTexts();
  const shown = coloured ? VOICE_COLOURS.map((_, index) => index) : [null];
  return (
    <ul class="sample" aria-hidden="true">
      {shown.map((index) => {
        const name = say('sampleVoice', { number: (index ?? 0) + 1 });
        return (
          <li
            key={name}
            style={voiceColour(new Map(index === null ? [] : [[name, index]]), { personId: name, name })}
          >
            <Mark form="tint">{say('sampleDirect')}</Mark> <Mark form="dashes">{say('sampleIndirect')}</Mark>
          </li>
        );
      })}
    </ul>
  );
}
