import type { ExportForm } from '../../extension/export/export-as.ts';
import { useTexts } from '../shared/texts-context.ts';

export interface ExportChoicesProps {
  readonly onSave: (form: ExportForm) => void;
  readonly onCopy: () => void;
  readonly onPrint: () => void;
}

const FORMS = [
  ['markdown', 'saveMarkdown'],
  ['csv', 'saveCsv'],
  ['json', 'saveJson'],
  ['annotations', 'saveAnnotations'],
] as const satisfies readonly (readonly [ExportForm, string])[];

/** The forms in which what the panel shows can be taken elsewhere. */
export function ExportChoices({ onSave, onCopy, onPrint }: ExportChoicesProps) {
  const { say } = useTexts();
  return (
    <fieldset>
      <legend>{say('export')}</legend>
      <button type="button" class="action" onClick={onCopy}>
        {say('copyMarkdown')}
      </button>
      {FORMS.map(([form, label]) => (
        <button key={form} type="button" class="action" onClick={() => onSave(form)}>
          {say(label)}
        </button>
      ))}
      <button type="button" class="action" onClick={onPrint}>
        {say('print')}
      </button>
    </fieldset>
  );
}
