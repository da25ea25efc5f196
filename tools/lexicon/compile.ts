/** From the packages to the bytes of assets/lexicon.bin. */
import { writeLexicon } from '../../analysis/tokens/lexicon/lexicon-file.ts';
import { addAdjectives } from './adjectives.ts';
import { compare, Forms } from './forms.ts';
import { addNouns } from './nouns.ts';
import { pack } from './pack.ts';
import { addSupplement } from './supplement.ts';
import { addVerbs } from './verbs.ts';
import { addSupplementVerbs } from './weak-verbs.ts';

/** @returns the same bytes for the same packages */
export function compileLexicon(): ArrayBuffer {
  const forms = new Forms();
  const particles = [...new Set([...addVerbs(forms), ...addSupplementVerbs(forms)])].sort(compare);
  addAdjectives(forms, particles);
  addNouns(forms, addSupplement(forms));
  return writeLexicon(pack(forms, particles));
}
