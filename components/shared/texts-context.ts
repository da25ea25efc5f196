import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Texts } from '../../extension/texts/say.ts';

const TextsContext = createContext<Texts | null>(null);

/** Gives everything below it the reader's language. */
export const TextsProvider = TextsContext.Provider;

/** @throws outside of a `TextsProvider`: a view without words is a mistake of ours */
export function useTexts(): Texts {
  const texts = useContext(TextsContext);
  if (!texts) throw new Error('No TextsProvider around this component');
  return texts;
}
