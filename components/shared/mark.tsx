import type { ComponentChildren } from 'preact';
import type { Form } from '../../highlights/highlight.ts';
import { FORCED_LINES, partsOfForm } from '../../highlights/look-of-form.ts';

interface MarkProps {
  readonly form: Form;
  readonly children: ComponentChildren;
}

const COLOURS = { tint: 'var(--voice-tint)', line: 'var(--voice-line)' };

/** Words marked as on the page; takes its colours from the nearest `voiceColour`. */
export function Mark({ form, children }: MarkProps) {
  const { field, line } = partsOfForm(form, COLOURS);
  return (
    <span
      class={`mark ${form}`}
      style={{ '--field': field, '--line': line, '--forced-line': FORCED_LINES[form] }}
    >
      {children}
    </span>
  );
}
