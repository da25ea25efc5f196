/** The names that a source file gives to things, without its comments, texts and patterns. */
const COMMENTS = /\/\*[\s\S]*?\*\/|(?<!:)\/\/.*$/gm;
const TEXTS = /'(?:\\.|[^'\\\n])*'|"(?:\\.|[^"\\\n])*"|`(?:\\[\s\S]|[^`\\$]|\$(?!\{))*`/g;
const PATTERNS = /\/(?![*/])(?:\\.|\[(?:\\.|[^\]\\\n])*\]|[^/\\\n])+\/[dgimsuvy]*/g;

export function identifiersIn(source: string): string[] {
  const code = source.replace(COMMENTS, '').replace(TEXTS, "''").replace(PATTERNS, "''");
  return [...new Set(code.match(/[A-Za-z_$][\w$]*/g))];
}

/** `isToldAsStory`: is, told, as, story. */
export const wordsOf = (identifier: string): string[] =>
  (identifier.match(/[A-Z]+(?![a-z])|[A-Z]?[a-z]+/g) ?? []).map((word) => word.toLowerCase());
