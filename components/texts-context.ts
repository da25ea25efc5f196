import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import { type Texts, textsFor } from '../extension/texts/texts.ts';

const TextsContext = createContext<Texts>(textsFor('browser', 'de'));

/** Gives everything below it the reader's language. */
export const TextsProvider = TextsContext.Provider;

export const useTexts = (): Texts => useContext(TextsContext);
