/** All publishers with a profile of their own; every other page is read the generic way. */
import { derstandard } from './derstandard.ts';
import type { Publisher } from './publisher.ts';

const PUBLISHERS: readonly Publisher[] = [derstandard];

/** @param url address of the page */
export function publisherOf(url: string): Publisher | null {
  const host = hostOf(url);
  const isOf = (domain: string): boolean => host === domain || host.endsWith(`.${domain}`);
  return PUBLISHERS.find(({ domains }) => domains.some(isOf)) ?? null;
}

function hostOf(url: string): string {
  try {
    return new URL(url).hostname;
  } catch {
    return '';
  }
}
