/** derStandard.at in the four markups that its archive still serves. */
import type { Publisher } from './publisher.ts';

const OLD_BOXES = `.lookup-links, .lookupLinks, .lookupLinksArtikel, #pageTop, #toolbar, #articleTools, #weiterLesen, #weiterlesen,
  #communityCanvas, #postinglist, .diashow`;

export const derstandard: Publisher = {
  name: 'derStandard',
  domains: ['derstandard.at', 'derstandard.de', 'diestandard.at', 'dastandard.at'],
  layouts: [
    {
      name: 'since 2019',
      article: 'article.story-article',
      body: '.article-body',
      title: '.article-title',
      kicker: '.article-kicker',
      lead: '.article-subtitle',
      byline: '.article-origins .simple, .article-origins a',
      date: '.article-pubdate time, .article-pubdate',
      caption: 'figcaption',
      credit: 'figure > footer',
      pullQuote: 'figure[data-type="quote"]',
      skip: `.article-byline, .article-meta, .story-tool, ad-container, ad-slot, native-ad, .native-ad, .story-recommended, .story-community,
        figure[data-type="html"], [data-type="newsletter"],
        [data-section-type="newsletter"], [data-section-type="supplemental"], [data-type="supplemental"], [data-section-type="html"]`,
    },
    {
      name: '2013 to 2019',
      article: '#content-main, body',
      body: '#content-main .copytext, .copytext',
      title: '#content-header h1',
      kicker: '#content-header h2, #content-header h5',
      lead: '.copytext h2[itemprop="description"]',
      byline: 'h6.info .author',
      date: 'h6.info .date',
      caption: '#feature-cover, #feature-meta',
      credit: '.credits',
      skip: OLD_BOXES,
    },
    {
      name: 'until 2013',
      article: '.artikel, #artikelLeft, .artikelLeft',
      body: '#artikelBody, .artikelBody, .copytext, #artikelLeft, .artikelLeft',
      title: '#artikelHeader h1, .artikel h1',
      kicker: '#artikelHeader h3',
      lead: '#artikelHeader h2, .artikel h2',
      byline: '#artikelHeader .author',
      date: '#artikelHeader .date, #artikelHeader h6',
      credit: '.credits',
      skip: OLD_BOXES,
    },
  ],
};
