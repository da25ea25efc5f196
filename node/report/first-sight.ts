/**
 * How often the analysis is wrong on articles that nobody had seen when it was measured: rounds 06 to 09, pooled
 * (`docs/first-sight.md`). Per cent, where they are not counts.
 */
export const FIRST_SIGHT = {
  articles: 40,
  quotes: 281,
  /** F1 of who said what. */
  whoSaidWhat: 78.1,
  /** Of what is shown as certain. */
  certain: { right: 140, of: 149, from: 88.9, to: 96.8, covers: 49.8 },
  /** Of what is given to a person by name, guesses included. */
  wrongPerson: { wrong: 18, of: 192 },
} as const;
