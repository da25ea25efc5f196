/**
 * How often the analysis is wrong on articles that nobody had seen when it was measured: all rounds from 45 to 71, pooled
 * (`docs/first-sight.md`). Per cent, where they are not counts.
 */
export const FIRST_SIGHT = {
  articles: 270,
  quotes: 2411,
  /** F1 of who said what. */
  whoSaidWhat: 81.8,
  /** Of what is shown as certain. */
  certain: { right: 1579, of: 1680, from: 92.7, to: 95, covers: 65.5 },
  /** Of what is given to a person by name, guesses included. */
  wrongPerson: { wrong: 224, of: 1850 },
} as const;
