/** Finds "heißt es" and "steht": "In der Erklärung heißt es, …", "…, hieß es aus dem Ministerium.", "Im Vertrag steht: …" The text or place is the speaker. */
import {
  ASKED_FOR,
  BEFORE_SPEAKING_TEXT,
  IN_THERE,
  IS_TO_READ,
  IT_SAYS,
  STANDS,
  TEXTS,
  VERBS_OF_RUMOUR,
} from '../../language/german/sources.ts';
import { clauseEnd, clauseStart, type Scope } from '../grammar/boundaries.ts';
import { type NounPhrase, parseNounPhrase } from '../grammar/noun-phrases.ts';
import { has, isCapitalised, lowerAt, textAt, type Words } from '../grammar/parse-words.ts';
import { TAKES_CLAUSE, TAKES_QUESTION, TAKES_QUOTATION } from '../grammar/reporting-lexicon.ts';
import { PREPOSITION, SOURCE_NOUN } from '../grammar/word-classes.ts';
import type { Cue } from './cue.ts';

/** Tokens between "steht" and what it announces: "steht auch unmissverständlich, dass …" */
const MOST_BEHIND_STANDS = 4;

export function findTextCues(words: Words, scope: Scope): Cue[] {
  const cues: Cue[] = [];
  for (let at = scope.first; at < scope.last; at++) {
    const said = rumourAt(words, scope, at);
    if (said) cues.push(said);
    const written = writtenAt(words, scope, at);
    if (written) cues.push(written);
    if (!IT_SAYS.has(lowerAt(words, at))) continue;
    const wie = wieClause(words, scope, at);
    if (wie) cues.push(wie);
    if (wie) continue;
    const isInverted = at + 1 < scope.last && lowerAt(words, at + 1) === 'es';
    if (!isInverted && (at === scope.first || lowerAt(words, at - 1) !== 'es')) continue;
    const last = isInverted ? at + 2 : at + 1;
    const phrase = speakingText(words, scope, at);
    cues.push({
      kind: 'text',
      first: at,
      last,
      phraseFirst: at,
      phraseLast: last,
      takes: TAKES_CLAUSE | TAKES_QUOTATION | TAKES_QUESTION,
      finite: at,
      end: clauseEnd(words, last, scope.last),
      by: phrase && { phrase, antecedent: null },
    });
  }
  return cues;
}

/** "…, wie es im Rathaus heißt", "wie es in dem Papier hieß" */
function wieClause(words: Words, scope: Scope, at: number): Cue | null {
  const start = clauseStart(words, scope.first, at);
  if (lowerAt(words, start) !== 'wie' || lowerAt(words, start + 1) !== 'es') return null;
  const phrase = speakingText(words, { first: start, last: scope.last }, at);
  return {
    kind: 'wie',
    first: at,
    last: at + 1,
    phraseFirst: start,
    phraseLast: at + 1,
    takes: TAKES_CLAUSE | TAKES_QUOTATION,
    finite: at,
    end: at + 1,
    by: phrase && { phrase, antecedent: null },
  };
}

/** "aus dem Rathaus ist zu hören, dass …", "im Aushang stand zu lesen, …", "…, so ist zu hören, …" */
function rumourAt(words: Words, scope: Scope, at: number): Cue | null {
  if (!VERBS_OF_RUMOUR.has(lowerAt(words, at)) || lowerAt(words, at - 1) !== 'zu') return null;
  const start = clauseStart(words, scope.first, at);
  let finite = at - 2;
  while (finite >= start && !IS_TO_READ.has(lowerAt(words, finite))) finite--;
  const isWie = lowerAt(words, start) === 'wie';
  if (isWie && IS_TO_READ.has(lowerAt(words, at + 1))) finite = at + 1;
  if (finite < start) return null;
  const isInserted = isWie || (lowerAt(words, start) === 'so' && finite === start + 1);
  // "so war es im Film zu sehen", but "Auf dem Bild ist zu sehen, dass …"
  if (!isInserted && lowerAt(words, at) === 'sehen') return null;
  const phrase = speakingText(words, scope, finite);
  return {
    kind: isWie ? 'wie' : isInserted ? 'so' : 'text',
    first: at,
    last: at + 1,
    phraseFirst: isInserted ? start : at,
    phraseLast: Math.max(at, finite) + 1,
    takes: TAKES_CLAUSE | TAKES_QUOTATION | TAKES_QUESTION,
    finite,
    end: clauseEnd(words, at + 1, scope.last),
    by: phrase && { phrase, antecedent: null },
  };
}

/** "Im Vertrag steht: …", "Dort steht auch, dass …" */
function writtenAt(words: Words, scope: Scope, at: number): Cue | null {
  if (!STANDS.has(lowerAt(words, at))) return null;
  const end = clauseEnd(words, at, scope.last);
  const isFollowed = textAt(words, end) === ':' || lowerAt(words, end + 1) === 'dass';
  if (!isFollowed || end - at > MOST_BEHIND_STANDS) return null;
  const start = clauseStart(words, scope.first, at);
  const isThere = Array.from({ length: at - start }, (_, i) => lowerAt(words, start + i)).some((word) =>
    IN_THERE.has(word),
  );
  const phrase = isThere ? null : speakingText(words, scope, at);
  const isText =
    phrase &&
    (has(words, phrase.coreLast - 1, SOURCE_NOUN) || TEXTS.test(textAt(words, phrase.coreLast - 1)));
  if (!isThere && !isText) return null;
  return {
    kind: 'text',
    first: at,
    last: at + 1,
    phraseFirst: at,
    phraseLast: at + 1,
    takes: TAKES_CLAUSE | TAKES_QUOTATION,
    finite: at,
    end,
    by: phrase && { phrase, antecedent: null },
  };
}

/** The noun phrase behind in, aus, von, bei in the clause of "heißt es". */
function speakingText(words: Words, scope: Scope, verb: number): NounPhrase | null {
  const end = clauseEnd(words, verb, scope.last);
  for (let at = clauseStart(words, scope.first, verb); at < end; at++) {
    if (!has(words, at, PREPOSITION) || (isCapitalised(words, at) && at > scope.first)) continue;
    if (!BEFORE_SPEAKING_TEXT.has(lowerAt(words, at))) continue;
    const phrase = parseNounPhrase(words, at + 1, end);
    if (phrase && !ASKED_FOR.has(lowerAt(words, phrase.coreLast - 1))) return phrase;
  }
  return null;
}
