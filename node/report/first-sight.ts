/**
 * How often the analysis is wrong on articles that nobody had seen when it was measured: rounds 20 to 23, 27 and 28, pooled
 * (`docs/first-sight.md`). Per cent, where they are not counts.
 */
export const FIRST_SIGHT = {
  articles: 60,
  quotes: 499,
  /** F1 of who said what. */
  whoSaidWhat: 77.2,
  /** Of what is shown as certain. */
  certain: { right: 278, of: 306, from: 87.1, to: 93.6, covers: 55.7 },
  /** Of what is given to a person by name, guesses included. */
  wrongPerson: { wrong: 39, of: 338 },
} as const;
