import type { Text } from '../tokens/sentences.ts';

const SENTENCES = 6;

/** Whether a text is long enough to be expected to introduce its people by their full names: a news in brief is not. */
export const introducesPeople = ({ sentences }: Text): boolean => sentences.length >= SENTENCES;
