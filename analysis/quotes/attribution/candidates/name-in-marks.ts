/** A paper or a club whose name stands in marks beside the verb: "Der „Kurier“ hatte berichtet, …", "„Bild“ zitiert aus dem Brief: …" */
import { namesInMarks } from '../../names-in-marks.ts';
import { type Candidate, candidateOf, unnamed } from '../candidate.ts';
import type { Scene } from '../scene.ts';

export function nameInMarks({ words, read, index, utterance }: Scene): Candidate[] {
  const { cue, first, last } = utterance;
  if (!cue || cue.finite < 0) return [];
  return namesInMarks(words, read[index]?.passage.quotations ?? [], cue.finite)
    .filter((phrase) => phrase.last <= first || phrase.first >= last)
    .map((phrase) => candidateOf('clause', unnamed(phrase), { kind: 'itself' }));
}
