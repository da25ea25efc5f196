import type { Analysis, Summary } from '../analysis.ts';
import type { Text } from '../sentences.ts';

export type Findings = Omit<Analysis, 'summary'>;

export function summarise(_text: Text, _findings: Findings): Summary {
  return {
    keySentences: [],
    atAGlance: { who: [], when: [], where: [], howMuch: [] },
    outline: [],
    timeline: [],
    voices: [],
  };
}
