/** The look of the highlights: one rule for each form and voice, for a light or a dark page. */
import { FORMS, type Form } from './highlight.ts';
import { FORCED_LINES, lookOfForm } from './look-of-form.ts';
import { NEUTRAL_COLOURS, VOICE_COLOURS } from './palette.ts';
import type { Theme } from './theme.ts';

/** Forms later in the list lie above earlier ones, so that a name's mark shows on a quote's tint. */
const STACKING: readonly Form[] = [
  'double',
  'guessed-tint',
  'tint',
  'dots',
  'guessed-dashes',
  'dashes',
  'name',
  'evidence',
  'current',
];

export const priorityOf = (form: Form): number => STACKING.indexOf(form);

/**
 * What makes our names in the registry ours: the page and other extensions set theirs in the same. Each document has its
 * own, and all copies of our script in it have the same: so after an update the new one finds what the old one left.
 */
export const keyOfDocument = (): string => Math.trunc(performance.timeOrigin * 1000).toString(36);
export const KEY_PATTERN = /^[a-z0-9]{1,12}$/;

export function nameOfHighlight(form: Form, voice: number | null, key: string): string {
  return `stimmen-${form}-${voice ?? 'neutral'}-${key}`;
}

/** Steps in which the flash fades: highlights know no transitions, so each step is a highlight of its own. */
export const FLASH_STEPS = 16;
export const nameOfFlash = (step: number, key: string): string => `stimmen-flash-${step}-${key}`;
/** Above every form. */
export const FLASH_PRIORITY = 10;
const FLASH_COLOUR: Readonly<Record<Theme, string>> = { light: '255 196 0', dark: '255 214 64' };
const FLASH_STRENGTH = 0.6;

export interface Look {
  /** Of the names that the rules are for. */
  readonly key: string;
  readonly theme: Theme;
  /** Whether voices have colours, or all are grey. */
  readonly coloured: boolean;
  /** Whether the marks are printed with the page; most readers want the article alone. */
  readonly printed: boolean;
}

/** The style sheet for pages that are to look so. */
export function stylesFor({ key, theme, coloured, printed }: Look): string {
  const rules = FORMS.flatMap((form) => [
    rule(nameOfHighlight(form, null, key), lookOfForm(form, NEUTRAL_COLOURS[theme])),
    ...VOICE_COLOURS.map((colours, voice) =>
      rule(
        nameOfHighlight(form, voice, key),
        lookOfForm(form, (coloured ? colours : NEUTRAL_COLOURS)[theme]),
      ),
    ),
  ]);
  const media = printed ? 'all' : 'screen';
  return `@media ${media} {${rules.join('')}}${forcedColours(key)}`;
}

/** The style sheet of the flash, on screens only. */
export function flashStylesFor(theme: Theme, key: string): string {
  const rules = Array.from({ length: FLASH_STEPS }, (_, step) => {
    const alpha = (FLASH_STRENGTH * (1 - step / FLASH_STEPS)).toFixed(3);
    return rule(nameOfFlash(step, key), `background-color:rgb(${FLASH_COLOUR[theme]}/${alpha})`);
  });
  return `@media screen {${rules.join('')}}`;
}

export const nameOfInk = (index: number, key: string): string => `stimmen-ink-${index}-${key}`;

/** The style sheet of text whose own colour is too weak on a tint; where the system sets all colours, it sets these. */
export function inkStylesFor(inks: readonly string[], printed: boolean, key: string): string {
  const rules = inks.map((ink, index) => rule(nameOfInk(index, key), `color:${ink}`));
  return `@media ${printed ? 'all' : 'screen'} and (forced-colors:none){${rules.join('')}}`;
}

/** Where the reader's system sets all colours, voices have none of their own; these forms have a field of the system's. */
const FORCED_FIELDS: Readonly<Partial<Record<Form, string>>> = {
  tint: 'background-color:Mark;color:MarkText',
  'guessed-tint': 'background-color:Canvas;color:CanvasText',
  evidence: 'background-color:Highlight;color:HighlightText',
};

function forcedColours(key: string): string {
  const rules = FORMS.map((form) => {
    const voices = [null, ...VOICE_COLOURS.keys()];
    const names = voices.map((voice) => `::highlight(${nameOfHighlight(form, voice, key)})`);
    return `${names.join()}{text-decoration:${FORCED_LINES[form]};${FORCED_FIELDS[form] ?? ''}}`;
  });
  return `@media screen and (forced-colors:active){${rules.join('')}}`;
}

const rule = (name: string, body: string): string => `::highlight(${name}){${body}}`;
