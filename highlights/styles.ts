/** The look of the highlights: one rule for each form and voice, for a light or a dark page. */
import { NEUTRAL_COLOURS, VOICE_COLOURS, type VoiceColours } from './palette.ts';
import { FORMS, type Form } from './plan-highlights.ts';
import type { Theme } from './theme.ts';

/** Forms later in the list lie above earlier ones, so that a name's line shows on a quote's tint. */
const STACKING: readonly Form[] = ['bar', 'tint', 'dots', 'line'];

export const priorityOf = (form: Form): number => STACKING.indexOf(form);

/** Name in the registry, which the page shares: hence the prefix. */
export function nameOfHighlight(form: Form, voice: number | null): string {
  return `stimmen-${form}-${voice ?? 'neutral'}`;
}

/** Steps in which the flash fades: highlights know no transitions, so each step is a highlight of its own. */
export const FLASH_STEPS = 16;
export const nameOfFlash = (step: number): string => `stimmen-flash-${step}`;
/** Above every form. */
export const FLASH_PRIORITY = 10;
const FLASH_COLOUR: Readonly<Record<Theme, string>> = { light: '255 196 0', dark: '255 214 64' };
const FLASH_STRENGTH = 0.6;

export interface Look {
  readonly theme: Theme;
  /** Whether voices have colours, or all are grey. */
  readonly coloured: boolean;
  /** Whether the marks are printed with the page; most readers want the article alone. */
  readonly printed: boolean;
}

/** The style sheet for pages that are to look so. */
export function stylesFor({ theme, coloured, printed }: Look): string {
  const rules = FORMS.flatMap((form) => [
    rule(nameOfHighlight(form, null), declarations(form, NEUTRAL_COLOURS, theme)),
    ...VOICE_COLOURS.map((colours, voice) =>
      rule(nameOfHighlight(form, voice), declarations(form, coloured ? colours : NEUTRAL_COLOURS, theme)),
    ),
  ]);
  const media = printed ? 'all' : 'screen';
  return `@media ${media} {${rules.join('')}}${forcedColours()}`;
}

function declarations(form: Form, colours: VoiceColours, theme: Theme): string {
  const { tint, line } = colours[theme];
  switch (form) {
    case 'tint':
      return `background-color:${tint}`;
    case 'line':
      return `text-decoration:underline 2px ${line}`;
    case 'dots':
      return `text-decoration:underline dotted 1px ${line}`;
    case 'bar':
      return `text-decoration:underline 3px ${line}`;
  }
}

/** The style sheet of the flash, on screens only. */
export function flashStylesFor(theme: Theme): string {
  const rules = Array.from({ length: FLASH_STEPS }, (_, step) => {
    const alpha = (FLASH_STRENGTH * (1 - step / FLASH_STEPS)).toFixed(3);
    return rule(nameOfFlash(step), `background-color:rgb(${FLASH_COLOUR[theme]}/${alpha})`);
  });
  return `@media screen {${rules.join('')}}`;
}

/** Where the reader's system sets all colours, a quote is told by the system's own colours for marked text. */
function forcedColours(): string {
  const tints = [null, ...VOICE_COLOURS.keys()].map(
    (voice) => `::highlight(${nameOfHighlight('tint', voice)})`,
  );
  return `@media screen and (forced-colors:active){${tints.join(',')}{background-color:Mark;color:MarkText}}`;
}

const rule = (name: string, body: string): string => `::highlight(${name}){${body}}`;
