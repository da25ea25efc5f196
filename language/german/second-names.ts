/** Words with which the press gives somebody a second name. Source: own collection. */
const list = (words: string): ReadonlySet<string> => new Set(words.split(' '));

/** Between the two names: `Mirko Santic alias Abu Nour` */
export const BETWEEN_NAMES = list(
  'alias genannt eigentlich bürgerlich bürgerlichem Künstlername Künstlernamen Kampfname Kampfnamen Spitzname Spitznamen',
);

/** Behind the second one: `Georg Hell, von allen Schorsch genannt` */
export const BEHIND_SECOND_NAME = list('genannt nennen nennt');
