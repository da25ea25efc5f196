import type { Article } from '../article/article.ts';
import { webAddress } from './hosts.ts';

/** What pages write for their own name where they have none: an address, a handle. */
const ADDRESS = /^(?:https?:\/\/)?(?:www\.)?([^\s/]+\.[a-z]{2,})\/?$/i;

/** Who publishes an article, as a reader would say it: "Der Standard", otherwise "zeitung.example"; empty where nothing is known. */
export function outletOf({ outlet, url }: Pick<Article, 'outlet' | 'url'>): string {
  if (outlet) return ADDRESS.exec(outlet)?.[1] ?? outlet;
  return webAddress(url)?.hostname.replace(/^www\./, '') ?? '';
}
