/** From the tags of the treebanks to ours: GSD has those of STTS, PUD has others of its own. */
import type { Tag } from '../../../analysis/tokens/tagger/tags.ts';
import type { TreebankWord } from './read-treebank.ts';

const FROM_STTS: Readonly<Record<string, Tag>> = {
  NN: 'noun',
  TRUNC: 'noun',
  NE: 'proper-noun',
  VVFIN: 'finite-verb',
  VVIMP: 'finite-verb',
  VAFIN: 'finite-auxiliary',
  VAIMP: 'finite-auxiliary',
  VMFIN: 'finite-modal',
  VVINF: 'infinitive',
  VAINF: 'infinitive',
  VMINF: 'infinitive',
  VVIZU: 'zu-infinitive',
  VVPP: 'participle',
  VAPP: 'participle',
  VMPP: 'participle',
  ADJA: 'attributive-adjective',
  ADJD: 'adverbial',
  ADV: 'adverbial',
  PAV: 'pronominal-adverb',
  PROAV: 'pronominal-adverb',
  PWAV: 'interrogative-adverb',
  APPR: 'preposition',
  APPO: 'preposition',
  APZR: 'preposition',
  APPRART: 'preposition-with-article',
  ART: 'article',
  PPOSAT: 'possessive-determiner',
  PDAT: 'demonstrative-determiner',
  PIAT: 'indefinite-determiner',
  PIDAT: 'indefinite-determiner',
  PWAT: 'indefinite-determiner',
  PPER: 'personal-pronoun',
  PRF: 'reflexive-pronoun',
  PDS: 'demonstrative-pronoun',
  PRELS: 'relative-pronoun',
  PRELAT: 'relative-pronoun',
  PIS: 'indefinite-pronoun',
  PPOSS: 'indefinite-pronoun',
  PWS: 'interrogative-pronoun',
  KOUS: 'subordinating-conjunction',
  KOUI: 'subordinating-conjunction',
  KON: 'coordinating-conjunction',
  KOKOM: 'comparative-particle',
  PTKZU: 'zu-particle',
  PTKNEG: 'negation',
  PTKVZ: 'verb-particle',
  PTKA: 'particle',
  PTKANT: 'particle',
  ITJ: 'particle',
  CARD: 'number',
  FM: 'foreign',
  XY: 'foreign',
};

/**
 * @param isStts whether the treebank has the tags of STTS
 * @returns null for punctuation
 */
export function tagOf(word: TreebankWord, isStts: boolean): Tag | null {
  if (word.upos === 'PUNCT' || word.xpos.startsWith('$')) return null;
  const tag = isStts ? (FROM_STTS[word.xpos] ?? fromUniversal(word)) : fromUniversal(word);
  return normalised(word.form.toLowerCase(), tag);
}

/** What the treebanks tag now so, now so. */
function normalised(lower: string, tag: Tag): Tag {
  if (lower === 'als' || lower === 'wie') {
    const joins = tag === 'coordinating-conjunction' || tag === 'preposition';
    return joins ? 'comparative-particle' : tag;
  }
  if (tag === 'indefinite-determiner' && /^ander(?:e[nmrs]?)?$/.test(lower)) return 'attributive-adjective';
  return tag;
}

const FROM_UPOS: Readonly<Record<string, Tag>> = {
  NOUN: 'noun',
  PROPN: 'proper-noun',
  ADV: 'adverbial',
  ADP: 'preposition',
  CCONJ: 'coordinating-conjunction',
  SCONJ: 'subordinating-conjunction',
  NUM: 'number',
  INTJ: 'particle',
  X: 'foreign',
  SYM: 'noun',
};

const AUXILIARIES = new Set(['sein', 'haben', 'werden']);
const MODALS = new Set(['dürfen', 'können', 'mögen', 'müssen', 'sollen', 'wollen']);
const PRONOMINAL =
  /^(?:da|hier)r?(?:an|auf|aus|bei|durch|für|gegen|hinter|in|mit|nach|neben|über|um|unter|von|vor|zu|zwischen|her|raus)$/;
const PRONOMINAL_MORE = new Set('deshalb deswegen trotzdem dabei dafür damit dadurch außerdem'.split(' '));

function fromUniversal(word: TreebankWord): Tag {
  const lower = word.form.toLowerCase();
  switch (word.upos) {
    case 'VERB':
    case 'AUX':
      return verbTag(word);
    case 'ADJ':
      return word.relation === 'amod' || word.features.has('Case') ? 'attributive-adjective' : 'adverbial';
    case 'DET':
      return determinerTag(word);
    case 'PRON':
      return pronounTag(word);
    case 'PART':
      return lower === 'nicht' ? 'negation' : lower === 'zu' ? 'zu-particle' : 'particle';
    case 'ADV':
      return adverbTag(word, lower);
    case 'ADP':
      if (word.relation.startsWith('compound')) return 'verb-particle';
      break;
  }
  if (word.xpos === 'AFX') return 'noun';
  return FROM_UPOS[word.upos] ?? 'foreign';
}

function verbTag({ lemma, xpos, form }: TreebankWord): Tag {
  if (xpos === 'DC') return 'verb-particle';
  if (xpos === 'VBN') return 'participle';
  if (xpos === 'VB') return /^.{2,}zu.+/.test(form) && !lemma.includes('zu') ? 'zu-infinitive' : 'infinitive';
  if (AUXILIARIES.has(lemma)) return 'finite-auxiliary';
  return MODALS.has(lemma) ? 'finite-modal' : 'finite-verb';
}

function determinerTag({ features, relation }: TreebankWord): Tag {
  const isAttribute = relation.startsWith('det') || relation === 'nummod' || relation === 'amod';
  if (features.get('Poss') === 'Yes') return isAttribute ? 'possessive-determiner' : 'indefinite-pronoun';
  switch (features.get('PronType')) {
    case 'Art':
      return isAttribute ? 'article' : 'indefinite-pronoun';
    case 'Dem':
      return isAttribute ? 'demonstrative-determiner' : 'demonstrative-pronoun';
    default:
      return isAttribute ? 'indefinite-determiner' : 'indefinite-pronoun';
  }
}

function pronounTag({ form, features, xpos, relation }: TreebankWord): Tag {
  if (features.get('Reflex') === 'Yes') return 'reflexive-pronoun';
  if (features.get('Poss') === 'Yes') return 'possessive-determiner';
  const type = features.get('PronType') ?? '';
  if (xpos === 'REL' || type.includes('Rel')) return 'relative-pronoun';
  if (PERSONAL.has(form.toLowerCase())) return 'personal-pronoun';
  if (type.includes('Dem') || DEMONSTRATIVE.test(form))
    return relation.startsWith('det') ? 'demonstrative-determiner' : 'demonstrative-pronoun';
  return type.includes('Int') ? 'interrogative-pronoun' : 'indefinite-pronoun';
}

const PERSONAL = new Set('ich du er sie es wir ihr mich dich ihn uns euch mir dir ihm ihnen'.split(' '));
const DEMONSTRATIVE =
  /^(?:d(?:as|er|ie|em|en|essen|eren|enen)|dies(?:e[mnrs]?)?|jene[mnrs]?|derjenige|diejenigen?|dasjenige)$/i;

function adverbTag({ xpos, relation }: TreebankWord, lower: string): Tag {
  if (xpos === 'DC' || relation.startsWith('compound:prt')) return 'verb-particle';
  if (xpos === 'WRB') return 'interrogative-adverb';
  if (PRONOMINAL.test(lower) || PRONOMINAL_MORE.has(lower)) return 'pronominal-adverb';
  return 'adverbial';
}
