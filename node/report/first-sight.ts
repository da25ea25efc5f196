/**
 * How often the analysis is wrong on articles that nobody had seen when it was measured: all rounds from 45 to 63, pooled
 * (`docs/first-sight.md`). Per cent, where they are not counts.
 */
export const FIRST_SIGHT = {
  articles: 190,
  quotes: 1638,
  /** F1 of who said what. */
  whoSaidWhat: 82.3,
  /** Of what is shown as certain. */
  certain: { right: 1066, of: 1128, from: 93, to: 95.7, covers: 65.1 },
  /** Of what is given to a person by name, guesses included. */
  wrongPerson: { wrong: 145, of: 1253 },
} as const;
