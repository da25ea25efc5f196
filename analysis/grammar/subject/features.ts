/**
 * What speaks for a noun phrase to be the subject of a verb, and what against it. Each feature is a number made of a few
 * properties of the link that matter together; its weight is learnt from the treebank (assets/subjects.md).
 */
import { featureKey, pair } from '../../ranking/hash.ts';
import type { Link, VerbSite } from './link.ts';

const most = (count: number, limit: number): number => Math.min(count, limit);

/** One number out of several small ones. */
function join(...parts: (number | boolean)[]): number {
  let joined = 0;
  for (const part of parts) joined = pair(joined, Number(part));
  return joined;
}

/** Nothing but words stands between the two: same clause. */
const isSameClause = (link: Link): boolean =>
  link.commasBetween + link.otherMarksBetween + link.quotesBetween === 0;

/** `word`: the pronoun, or the tag of the head. */
type Feature = (link: Link, word: number) => number;

/** By name, as the ablation lists them. */
const LINK_FEATURES: Readonly<Record<string, Feature>> = {
  /** "Der Sprecher | sagte", "sagte | der Sprecher", "dass | der Sprecher | sagte" */
  order: ({ isBefore, site }) => join(isBefore, site.place, site.opener),
  /** "sagte | der Sprecher der Zeitung": the first phrase behind the verb */
  distance: (link) => join(link.isBefore, link.site.place, most(link.phrasesBetween, 4), isSameClause(link)),
  /** "in | der Zeitung" */
  preposition: ({ isPrepositional, isBefore }) => join(isPrepositional, isBefore),
  /** "den Sprecher" is none, "er" is nothing else */
  case: ({ shows, kind }) => join(shows, kind),
  caseAndOrder: (link) => join(link.shows, link.isBefore, link.site.place, isSameClause(link)),
  caseBehindPreposition: ({ isPrepositional, shows, kind }) => join(isPrepositional, shows, kind),
  /** "die Kinder | sagten" */
  agreement: ({ agreement, kind }) => join(agreement, kind),
  agreementAndCase: (link) => join(link.agreement, link.shows, isSameClause(link)),
  /** "es", "man", "die" */
  word: ({ isBefore, site }, word) => join(word, isBefore, site.place),
  wordAndCase: ({ shows }, word) => join(word, shows),
  wordAndClause: (link, word) => join(word, link.site.opener, isSameClause(link)),
  /** "Der Sprecher, | der aus Wien kommt, | sagte" */
  between: (link) =>
    join(most(link.commasBetween, 3), most(link.verbsBetween, 2), link.isBefore, link.site.place),
  openersBetween: (link) =>
    join(link.openersBetween > 0, link.relativesBetween > 0, link.isBefore, link.site.opener),
  marksBetween: (link) => join(link.quotesBetween > 0, most(link.otherMarksBetween, 2), link.isBefore),
  coordinatorBetween: (link) =>
    join(link.coordinatorsBetween > 0, link.isBefore, link.verbsBetween > 0, isSameClause(link)),
  barrier: (link) =>
    join(
      link.commasBetween > 0,
      link.verbsBetween > 0,
      link.openersBetween > 0,
      link.isBefore,
      link.site.place,
      most(link.phrasesBetween, 4),
    ),
  /** "Am Montag | sagte": what opens the clause */
  opens: ({ opens, isBefore, site }) => join(opens, isBefore, site.place, site.opener),
  nextToVerb: ({ isNextToVerb, isBefore, site, kind }) => join(isNextToVerb, isBefore, site.place, kind),
  determiner: ({ hasDeterminer, kind, isBefore, shows }) => join(hasDeterminer, kind > 1, isBefore, shows),
  /** "Montagabend | sagte | die Sprecherin", "vergangene Woche", but "der Montag | brachte" */
  time: ({ isTime, hasDeterminer, isBefore, shows }) => join(isTime, hasDeterminer, isBefore, shows),
  timeInClause: ({ isTime, isBefore, site, isPrepositional }) =>
    join(isTime, isBefore, site.place, isPrepositional),
  /** "der Sprecher | der Polizei" */
  genitive: ({ followsPhrase, shows, hasDeterminer }) => join(followsPhrase, shows, hasDeterminer),
  /** "der Mann, | der | sagte" */
  relative: ({ kind, opens, site }) => join(kind === 2, opens, site.opener, site.endsClause),
  auxiliary: ({ site, shows, isBefore }) => join(site.isAuxiliary, shows, isBefore),
  kindAndDistance: (link) => join(link.kind, link.isBefore, most(link.phrasesBetween, 4), link.site.place),
  beforeClause: (link) =>
    join(
      link.phrase.first < link.site.start,
      link.site.opener,
      link.site.endsClause,
      most(link.verbsBetween, 2),
    ),
  /** "Die | Chefin im Rat, Anna Huber, | sagte", but "Am Montag, kurz vor Mittag, | sagte | Huber" */
  insertion: (link) => {
    const { site, phrase, isPrepositional, shows, opens } = link;
    const where = phrase.first >= site.verb ? 2 : phrase.first >= site.insertionStart ? 1 : 0;
    return join(site.insertion, where, isPrepositional, shows, opens > 0);
  },
  behindClause: ({ phrase, site, isBefore }) => join(phrase.first >= site.last, isBefore),
  /** "Huber und | Maier | sagten" */
  secondOfTwo: ({ isSecondOfTwo, isBefore, agreement }) => join(isSecondOfTwo, isBefore, agreement),
  firstOfTwo: ({ isSecondOfTwo, isFirstOfTwo, agreement, kind }) =>
    join(isSecondOfTwo, isFirstOfTwo, agreement, kind),
  clauseOpening: (link) => join(isSameClause(link), link.site.opener, link.opens, link.shows, link.kind),
  caseNextToVerb: ({ shows, isNextToVerb, isBefore, site, agreement }) =>
    join(shows, isNextToVerb, isBefore, site.place, agreement),
  whole: (link) =>
    join(
      link.isBefore,
      link.site.place,
      link.site.opener,
      isSameClause(link),
      most(link.phrasesBetween, 4),
      link.shows,
      link.agreement,
      link.isPrepositional,
    ),
  openingKind: (link) =>
    join(link.kind, link.opens, isSameClause(link), link.isBefore, link.agreement, link.isPrepositional),
  nearestKind: (link) =>
    join(isSameClause(link), link.isPrepositional, link.isBefore, most(link.phrasesBetween, 4), link.kind),
};

/** What speaks for a verb without a subject of its own: "Er stand auf | und ging". */
const NO_SUBJECT_FEATURES: Readonly<Record<string, (site: VerbSite, context: NoSubjectContext) => number>> = {
  any: () => 0,
  place: ({ place, opener }) => join(place, opener),
  behindCoordinator: ({ place }, { followsCoordinator }) => join(followsCoordinator, place),
  auxiliary: ({ isAuxiliary, place }) => join(isAuxiliary, place),
  imperative: ({ verb, scope }, { mayBeImperative }) => join(verb === scope.first, mayBeImperative),
  opensSentence: ({ place, start, scope }, { followsCoordinator }) =>
    join(place === 0, start === scope.first, followsCoordinator),
};

interface NoSubjectContext {
  readonly followsCoordinator: boolean;
  readonly mayBeImperative: boolean;
}

const OF_LINK = Object.values(LINK_FEATURES);
const OF_NO_SUBJECT = Object.values(NO_SUBJECT_FEATURES);

export const keysOfLink = (link: Link, word: number): number[] =>
  OF_LINK.map((feature, template) => featureKey(template, feature(link, word)));

export const keysOfNoSubject = (site: VerbSite, context: NoSubjectContext): number[] =>
  OF_NO_SUBJECT.map((feature, template) => featureKey(OF_LINK.length + template, feature(site, context)));
