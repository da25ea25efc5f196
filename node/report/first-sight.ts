/**
 * How often the analysis is wrong on articles that nobody had seen when it was measured: rounds 12, 13, 17 and 18, pooled
 * (`docs/first-sight.md`). Per cent, where they are not counts.
 */
export const FIRST_SIGHT = {
  articles: 40,
  quotes: 273,
  /** F1 of who said what. */
  whoSaidWhat: 77.5,
  /** Of what is shown as certain. */
  certain: { right: 145, of: 152, from: 90.8, to: 97.8, covers: 53.1 },
  /** Of what is given to a person by name, guesses included. */
  wrongPerson: { wrong: 17, of: 204 },
} as const;
