import { describe, expect, it } from 'vitest';
import { createNameReader, NAMED } from '../../../article/page/element-names.ts';
import { pageOf } from '../../page-of.ts';

const namesOf = (className: string): number => {
  const element = pageOf(`<div class="${className}"></div>`).querySelector('div') as Element;
  return createNameReader('all')(element);
};

const NAMES: readonly (readonly [className: string, kind: keyof typeof NAMED])[] = [
  ['ArticleModuleNewsletter_wrapper__x1', 'skip'],
  ['c-teaser-list teaser', 'teaser'],
  ['werbung-oben', 'skip'],
  ['articleBody', 'body'],
  ['entry-content', 'body'],
  ['u-visually-hidden hidden', 'hidden'],
  ['media-info', 'caption'],
  ['absatzbild__info', 'image'],
  ['article__kicker', 'kicker'],
  ['id-StoryElement-leadText', 'lead'],
];
const NO_NAMES = [
  'main',
  'kNavFo xAdUm',
  'text-lg mb-4',
  'without-sidebar',
  'has-newsletter',
  'field--label-hidden',
  'leader',
  'shadow',
  'loads',
];

describe('names of elements', () => {
  it.each(NAMES)('%s: %s', (className, kind) => {
    expect(namesOf(className) & NAMED[kind]).toBe(NAMED[kind]);
  });
  it.each(NO_NAMES)('%s says nothing', (className) => {
    expect(namesOf(className)).toBe(0);
  });
});
