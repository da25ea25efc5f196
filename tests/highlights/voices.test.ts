import { describe, expect, it } from 'vitest';
import type { Voice } from '../../analysis/analysis.ts';
import { colourVoices, keyOfVoice } from '../../highlights/voices.ts';

function voice(personId: string | null, directWords: number, indirectWords = 0): Voice {
  return { personId, name: personId, directWords, indirectWords };
}

describe('colourVoices', () => {
  it('gives the first colour to whoever says most, direct and reported together', () => {
    const coloured = colourVoices([voice('short', 3), voice('long', 2, 9)]);
    expect(coloured.get('long')).toBe(0);
    expect(coloured.get('short')).toBe(1);
  });

  it('leaves unattributed speech neutral', () => {
    expect(colourVoices([voice(null, 100)]).size).toBe(0);
  });

  it('gives a colour to a named voice that is no person', () => {
    const paper: Voice = { personId: null, name: 'Wall Street Journal', directWords: 20, indirectWords: 0 };
    const coloured = colourVoices([paper, voice('ada', 3)]);
    expect(coloured.get(keyOfVoice({ personId: null, name: 'WALL STREET JOURNAL' }) ?? '')).toBe(0);
    expect(coloured.get('ada')).toBe(1);
  });

  it('leaves everybody after the sixth neutral', () => {
    const coloured = colourVoices(
      ['a', 'b', 'c', 'd', 'e', 'f', 'g'].map((id, index) => voice(id, 70 - index)),
    );
    expect(coloured.get('f')).toBe(5);
    expect(coloured.has('g')).toBe(false);
  });
});
