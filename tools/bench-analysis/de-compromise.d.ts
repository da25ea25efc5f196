/** The package ships no types; this is all of it that the benchmark uses. */
declare module 'de-compromise' {
  export default function nlp(text: string): { json(): unknown };
}
