/** What the panel shows only after a click: a file of its own, loaded when the first view has been painted. */
export { Facts } from '../facts/facts.tsx';
export { People } from '../people/people.tsx';
export { Quotes } from '../quotes/quotes.tsx';
export { FooterChoices } from './footer-choices.tsx';
export { Found } from './found.tsx';
export { SearchField } from './search-field.tsx';
