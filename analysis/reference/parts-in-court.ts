/** Who has which part in a trial: "die Verletzte" and "der 39-Jährige" are not the judge, whoever else has no name. */
import { KIN, OFFICERS_IN_COURT, PARTIES_IN_COURT, PLAIN_PEOPLE } from '../../language/german/roles.ts';
import { AGED } from '../../language/german/sources.ts';

/** Whether a word of somebody's role says that the person acts for others, in court or for the police. */
export const isOfficerInCourt = (word: string): boolean => OFFICERS_IN_COURT.test(word);

/** Whether a description can mean anybody but such a one. */
export const isNoOfficer = (noun: string): boolean =>
  PARTIES_IN_COURT.test(noun) || KIN.test(noun) || AGED.test(noun) || PLAIN_PEOPLE.has(noun);
