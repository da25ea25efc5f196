import { parseAst } from 'vite';

/** The names in a source file, of variables, properties, types and elements, each once. @param file its name */
export const identifiersIn = (file: string, source: string): string[] => [
  ...new Set(namesIn(parseAst(source, { lang: file.endsWith('.tsx') ? 'tsx' : 'ts' }))),
];

/** @param node any part of a syntax tree */
function namesIn(node: unknown): string[] {
  if (typeof node !== 'object' || node === null) return [];
  const { type, name } = node as { readonly type?: unknown; readonly name?: unknown };
  if (typeof type === 'string' && type.endsWith('Identifier') && typeof name === 'string') return [name];
  return Object.values(node).flatMap(namesIn);
}

/** `isToldAsStory`: is, told, as, story. */
export const wordsOf = (identifier: string): string[] =>
  (identifier.match(/[A-Z]+(?![a-z])|[A-Z]?[a-z]+/g) ?? []).map((word) => word.toLowerCase());
