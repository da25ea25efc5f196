/** The analysis as the reader has corrected it. */
import type { Findings, Person, Quote, Speaker } from '../../analysis/analysis.ts';
import { type Correction, nameQuote } from './correction.ts';

/**
 * @param text the article's
 * @param corrections the latest last; those that fit nothing in the article do nothing
 */
export function applyCorrections(
  findings: Findings,
  text: string,
  corrections: readonly Correction[],
): Findings {
  return corrections.reduce((found, correction) => applyOne(found, text, correction), findings);
}

function applyOne(findings: Findings, text: string, correction: Correction): Findings {
  if (correction.kind === 'no-person') return withoutPerson(findings, correction.name);
  const meant = quoteMeant(findings.quotes, text, correction);
  if (!meant) return findings;
  const quotes =
    correction.kind === 'no-quote'
      ? findings.quotes.filter((quote) => quote !== meant)
      : findings.quotes.map((quote) =>
          quote === meant ? { ...quote, speaker: speakerNamed(findings, correction.speaker, quote) } : quote,
        );
  return { ...findings, quotes };
}

/** The one with these words; of several the one that is nearest to where they stood. */
function quoteMeant(
  quotes: readonly Quote[],
  text: string,
  { words, start }: { readonly words: string; readonly start: number },
): Quote | undefined {
  const distance = ({ span }: Quote) => Math.abs(span.start - start);
  return quotes
    .filter(({ span }) => nameQuote(text, span).words === words)
    .sort((one, other) => distance(one) - distance(other))[0];
}

/** The person of that name, otherwise whoever else speaks under it; null where nobody in the article is called so. */
function speakerNamed({ people, quotes }: Findings, name: string | null, quote: Quote): Speaker | null {
  if (name === null) return null;
  const person = people.find((each) => each.name === name);
  const other = quotes.find(({ speaker }) => speaker?.name === name)?.speaker;
  const mention = person?.mentions[0]?.span ?? other?.mention;
  if (!mention) return quote.speaker;
  const personId = person?.id ?? other?.personId ?? null;
  const kind = person ? 'person' : (other?.kind ?? 'other');
  return { name, personId, kind, mention, sure: true, reason: 'corrected' };
}

/** What the person says is still said, by the name that stands there. */
function withoutPerson(findings: Findings, name: string): Findings {
  const gone = findings.people.filter((person: Person) => person.name === name);
  const ids = new Set(gone.map(({ id }) => id));
  return {
    ...findings,
    people: findings.people.filter(({ id }) => !ids.has(id)),
    quotes: findings.quotes.map((quote) =>
      quote.speaker && ids.has(quote.speaker.personId ?? '')
        ? { ...quote, speaker: { ...quote.speaker, personId: null, kind: 'other' } }
        : quote,
    ),
  };
}
