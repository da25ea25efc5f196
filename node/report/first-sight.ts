/**
 * How often the analysis is wrong on articles that nobody had seen when it was measured: rounds 45 to 47, pooled
 * (`docs/first-sight.md`). Per cent, where they are not counts.
 */
export const FIRST_SIGHT = {
  articles: 30,
  quotes: 227,
  /** F1 of who said what. */
  whoSaidWhat: 82,
  /** Of what is shown as certain. */
  certain: { right: 154, of: 165, from: 88.5, to: 96.2, covers: 67.8 },
  /** Of what is given to a person by name, guesses included. */
  wrongPerson: { wrong: 24, of: 197 },
} as const;
