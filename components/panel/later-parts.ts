/** What the panel shows only after a click or below its first lines: a file of its own, loaded when these have been painted. */

export { Facts } from '../facts/facts.tsx';
export { OverviewRest } from '../overview/overview-rest.tsx';
export { People } from '../people/people.tsx';
export { Quotes } from '../quotes/quotes.tsx';
export { FooterChoices } from './footer-choices.tsx';
export { Found } from './found.tsx';
export { SearchField } from './search-field.tsx';
