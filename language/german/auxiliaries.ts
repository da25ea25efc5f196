/**
 * Auxiliaries and modal verbs, form by form, since none of them is regular: they carry most of the Konjunktiv in the press.
 * Source: paradigms in Duden, "Die Grammatik", and grammis (IDS), "Konjunktiv" and "Redewiedergabe".
 */
export interface IrregularForms {
  readonly singular: string;
  readonly plural: string;
  /** Konjunktiv I that can't be anything else in the third person ("sei", "seien", "habe"). */
  readonly subjunctive1: string;
  readonly subjunctive2Singular: string;
  readonly subjunctive2Plural: string;
}

const words = (line: string): IrregularForms => {
  const [singular = '', plural = '', subjunctive1 = '', subjunctive2Singular = '', subjunctive2Plural = ''] =
    line.split('|');
  return { singular, plural, subjunctive1, subjunctive2Singular, subjunctive2Plural };
};

/** indicative singular | indicative plural | Konjunktiv I | Konjunktiv II singular | Konjunktiv II plural */
export const AUXILIARIES: Readonly<Record<'sein' | 'haben' | 'werden', IrregularForms>> = {
  sein: words('ist war|sind waren|sei seien|wäre|wären'),
  haben: words('hat hatte|haben hatten|habe|hätte|hätten'),
  werden: words('wird wurde|werden wurden|werde|würde|würden'),
};

export const MODALS: Readonly<Record<string, IrregularForms>> = {
  können: words('kann konnte|können konnten|könne|könnte|könnten'),
  müssen: words('muss musste muß mußte|müssen mussten mußten|müsse|müsste müßte|müssten müßten'),
  sollen: words('soll sollte|sollen sollten|solle|sollte|sollten'),
  wollen: words('will wollte|wollen wollten|wolle||'),
  dürfen: words('darf durfte|dürfen durften|dürfe|dürfte|dürften'),
  mögen: words('mag mochte|mögen mochten|möge|möchte|möchten'),
};
