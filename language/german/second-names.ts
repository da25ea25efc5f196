/** Words with which the press gives somebody a second name. Source: own collection. */
import { wordSet } from '../word-list.ts';

/** In front of the second one: `Mirko Santic alias Abu Nour` */
export const BEFORE_SECOND_NAME = wordSet(
  'alias genannt eigentlich bürgerlich bürgerlichem Künstlername Künstlernamen Kampfname Kampfnamen Spitzname Spitznamen',
);

/** Behind the second one: `Georg Hell, von allen Schorsch genannt` */
export const BEHIND_SECOND_NAME = wordSet('genannt nennen nennt');
