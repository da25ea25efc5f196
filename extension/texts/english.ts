/** Every text of the extension in English. */
import type { Dictionary } from './texts.ts';

export const english: Dictionary = {
  manifestDescription:
    'Who says what? Quotes, speakers and people in German-language articles, on your device.',

  readingTime: { one: '{count} min', other: '{count} min' },
  switchExtension: 'Show voices',
  authors: 'By {names}',
  authorFrom: '{name} in {place}',

  views: 'Views',
  viewOverview: 'Overview',
  viewPeople: 'People',
  viewQuotes: 'Quotes',

  keySentences: 'Key sentences',
  leadingSentences: 'The first sentences',
  voices: 'Who speaks',
  voiceShare: '{name}: {share} of the quoted words, {direct} direct, {indirect} reported',
  legendDirect: 'direct',
  legendIndirect: 'reported',
  noVoices: 'Nobody speaks in this article.',

  noPeople: 'No people found.',
  mentions: { one: '{count} mention', other: '{count} mentions' },
  quotes: { one: '{count} quote', other: '{count} quotes' },
  toPerson: 'To the first mention',
  toPersonLabel: 'To the first mention of {name}',

  noQuotes: 'Nobody is quoted in this article.',
  noQuotesMatch: 'No quote matches this choice.',
  filterBySpeaker: 'Speaker',
  everySpeaker: 'All voices',
  unattributed: 'Unattributed',
  filterByKind: 'Kind',
  everyKind: 'Direct and reported',
  kindDirect: 'Direct',
  kindIndirect: 'Reported',
  searchQuotes: 'Search the quotes',
  quotesShown: { one: '{count} quote', other: '{count} quotes' },

  layers: 'On the page',
  layerQuotes: 'Direct quotes',
  layerIndirect: 'Reported speech',
  layerPeople: 'People',
  layerPlaces: 'Places',
  layerOrganisations: 'Organisations',
  layerNumbers: 'Numbers',
  layerKeySentences: 'Key sentences',

  working: 'Reading the article …',
  noArticle: 'There is no article here.',
  noArticleHint: 'Stimmen reads single articles, not front pages or lists.',
  unsupportedLanguage: 'This article is not in German.',
  unsupportedLanguageHint: 'The page is in {language}. Stimmen understands German.',
  notAllowed: 'This page stays closed.',
  notAllowedHint: 'Extensions may not read the pages of the browser and its store.',
  failed: 'This article could not be read.',
  failedReading: 'The page is built too unusually. The page itself was left as it is.',
  failedAnalysis: 'The analysis broke off. The page itself was left as it is.',
  failedPainting: 'The passages could not be marked on the page.',
  off: 'Stimmen is switched off.',
  offHint: 'No page is read or marked.',

  automatic: 'Made from the article, on your device',
};
