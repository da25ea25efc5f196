/**
 * How often the analysis is wrong on articles that nobody had seen when it was measured: rounds 29 to 32, pooled
 * (`docs/first-sight.md`). Per cent, where they are not counts.
 */
export const FIRST_SIGHT = {
  articles: 40,
  quotes: 316,
  /** F1 of who said what. */
  whoSaidWhat: 75.0,
  /** Of what is shown as certain. */
  certain: { right: 179, of: 199, from: 85, to: 93.4, covers: 56.6 },
  /** Of what is given to a person by name, guesses included. */
  wrongPerson: { wrong: 22, of: 173 },
} as const;
