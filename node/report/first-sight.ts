/**
 * How often the analysis is wrong on articles that nobody had seen when it was measured: rounds 35 and 37, pooled
 * (`docs/first-sight.md`). Per cent, where they are not counts.
 */
export const FIRST_SIGHT = {
  articles: 20,
  quotes: 143,
  /** F1 of who said what. */
  whoSaidWhat: 82.7,
  /** Of what is shown as certain. */
  certain: { right: 100, of: 104, from: 90.5, to: 98.5, covers: 69.9 },
  /** Of what is given to a person by name, guesses included. */
  wrongPerson: { wrong: 9, of: 103 },
} as const;
