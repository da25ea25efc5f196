/** What reported words say of their speaker: in "Sie werde klagen." it is mostly she herself who said so. */

import { mainClause } from '../../grammar/clauses.ts';
import { findSubject } from '../../grammar/subjects.ts';
import { AGREES_WITH_ALL, type Agreement, agreementOf } from '../../reference/agreement.ts';
import { onceAScene } from './scene.ts';

/** Gender and number of the pronoun that is the subject of reported words. */
export const innerAgreement = onceAScene(({ words, utterance, read, index }): Agreement => {
  if (utterance.kind !== 'indirect') return AGREES_WITH_ALL;
  const frame = read[index]?.frames.find(
    ({ first, last }) => first <= utterance.first && utterance.last <= last,
  );
  const clauses = frame?.clauses.filter(
    ({ first, last }) => first >= utterance.first - 1 && last <= utterance.last + 1,
  );
  const finite =
    (clauses && (mainClause(clauses)?.finite ?? clauses.find((clause) => clause.finite >= 0)?.finite)) ?? -1;
  const subject = frame && finite >= 0 ? findSubject(words, frame, finite)?.phrase : null;
  if (!subject?.isPronoun || subject.first < utterance.first) return AGREES_WITH_ALL;
  return agreementOf(words, subject, finite);
});
