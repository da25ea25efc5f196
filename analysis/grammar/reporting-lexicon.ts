/** Printed forms of the verbs that announce speech, with what each may take and what else must stand in its clause. */
import { ASKING, DEMANDING, NAMING, SAYING, THINKING } from '../../language/german/reporting-verbs.ts';
import { conjugate } from './conjugate.ts';
import { formsOf } from './verb-lexicon.ts';
import { FINITE, INFINITIVE, PARTICIPLE, ZU_INFINITIVE } from './word-classes.ts';

/** "dass …" or a main clause in Konjunktiv */
export const TAKES_CLAUSE = 1;
/** "ob …", "wer …" */
export const TAKES_QUESTION = 2;
/** "…, etwas zu tun" */
export const TAKES_INFINITIVE = 4;
/** Common as the announcer of a quotation. */
export const TAKES_QUOTATION = 8;
/** Carries a quoted phrase: "nannte ihn „…“". */
export const NAMES = 16;
/** Thinking rather than saying: its clause is speech only where the clause shows it. */
export const THINKS = 32;

export interface ReportingVerb {
  readonly lemma: string;
  /** Words that must stand apart in the clause: the "an" of "kündigte an", the "deutlich" of "machte deutlich". */
  readonly companions: readonly string[];
  readonly takes: number;
}

export interface ReportingUse {
  readonly verb: ReportingVerb;
  /** Which forms of the verb this is: bits of FINITE, PARTICIPLE, INFINITIVE, ZU_INFINITIVE. */
  readonly classes: number;
  /** The prefix is part of the printed form ("ankündigte", "angekündigt"). */
  readonly joined: boolean;
}

const GROUPS: readonly (readonly [string, number])[] = [
  [SAYING, TAKES_CLAUSE | TAKES_QUESTION | TAKES_QUOTATION],
  [THINKING, TAKES_CLAUSE | TAKES_QUOTATION | THINKS],
  [DEMANDING, TAKES_INFINITIVE | TAKES_CLAUSE],
  [ASKING, TAKES_QUESTION],
  [NAMING, NAMES],
];

export const REPORTING_USES: ReadonlyMap<string, readonly ReportingUse[]> = usesByForm();

function usesByForm(): Map<string, ReportingUse[]> {
  const uses = new Map<string, ReportingUse[]>();
  for (const verb of mergedVerbs()) addForms(uses, verb);
  return uses;
}

/** One entry a verb, whichever groups name it. */
function mergedVerbs(): ReportingVerb[] {
  const takes = new Map<string, number>();
  for (const [verbs, bits] of GROUPS) {
    for (const verb of verbs.trim().split(/\s+/)) takes.set(verb, (takes.get(verb) ?? 0) | bits);
  }
  return [...takes].map(([entry, bits]) => {
    const companions = entry.split(/[+|]/).slice(0, -1);
    // A verb of saying that also stands among the verbs of thinking is one of saying.
    const isSaying = (bits & TAKES_QUESTION) !== 0;
    return { lemma: entry, companions, takes: isSaying ? bits & ~THINKS : bits };
  });
}

function addForms(uses: Map<string, ReportingUse[]>, verb: ReportingVerb): void {
  const base = verb.lemma.split(/[+|]/).at(-1) ?? '';
  const forms = conjugate(base);
  const prefix = /(?:^|\+)([^+|]+)\|/.exec(verb.lemma)?.[1] ?? '';
  const add = (form: string, use: ReportingUse) => {
    const others = uses.get(form) ?? [];
    const same = others.find((other) => other.verb.lemma === verb.lemma && other.joined === use.joined);
    // "bezeichnet" is finite and participle alike; which of them, the clause must tell.
    const rest = others.filter((other) => other !== same);
    uses.set(form, [...rest, same ? { ...use, classes: use.classes | same.classes } : use]);
  };
  for (const [form, classes] of formsOf(forms)) {
    const finite = prefix ? classes & FINITE : classes;
    if (finite) add(form, { verb, classes: finite, joined: false });
  }
  if (!prefix) return;
  const others = verb.companions.filter((companion) => companion !== prefix);
  for (const [form, classes] of formsOf(forms, prefix)) {
    const shown = classes & (FINITE | PARTICIPLE | INFINITIVE | ZU_INFINITIVE);
    add(form, { verb: { ...verb, companions: others }, classes: shown, joined: true });
  }
}
