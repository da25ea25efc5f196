/**
 * How often the analysis is wrong on articles that nobody had seen when it was measured: all rounds from 45 to 87, pooled
 * (`docs/first-sight.md`). Per cent, where they are not counts.
 */
export const FIRST_SIGHT = {
  articles: 430,
  quotes: 3619,
  /** F1 of who said what. */
  whoSaidWhat: 80,
  /** Of what is shown as certain. */
  certain: { right: 2320, of: 2508, from: 91.4, to: 93.5, covers: 64.1 },
  /** Of what is given to a person by name, guesses included. */
  wrongPerson: { wrong: 378, of: 2725 },
} as const;
