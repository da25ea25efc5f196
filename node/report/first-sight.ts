/**
 * How often the analysis is wrong on articles that nobody had seen when it was measured: all rounds from 45 to 55, pooled
 * (`docs/first-sight.md`). Per cent, where they are not counts.
 */
export const FIRST_SIGHT = {
  articles: 110,
  quotes: 942,
  /** F1 of who said what. */
  whoSaidWhat: 82.6,
  /** Of what is shown as certain. */
  certain: { right: 597, of: 627, from: 93.3, to: 96.6, covers: 63.4 },
  /** Of what is given to a person by name, guesses included. */
  wrongPerson: { wrong: 83, of: 738 },
} as const;
