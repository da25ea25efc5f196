/** Cuts an article and says of each token what the lexicon and the tagger know of it. */
import type { Article } from '../../article/article.ts';
import { textKindOf } from '../text-kind.ts';
import type { Lexicon } from './lexicon/lexicon.ts';
import { cutSentences, type Text } from './sentences.ts';
import type { Tagger } from './tagger/tagger.ts';

export interface TokenData {
  readonly lexicon: Lexicon;
  readonly tagger: Tagger;
}

export function annotateTokens(article: Article, { lexicon, tagger }: TokenData): Text {
  const cut = cutSentences(article);
  const { tokens, sentences } = cut;
  const forms = tokens.map(({ form }) => lexicon.analyses(form));
  return { article, tokens, sentences, forms, tags: tagger.tag(cut), lexicon, textKind: textKindOf(cut) };
}
