import type { ComponentChildren } from 'preact';
import type { Form } from '../../highlights/highlight.ts';
import { lookOfForm } from '../../highlights/look-of-form.ts';

interface MarkProps {
  readonly form: Form;
  readonly children: ComponentChildren;
}

/** Words marked as on the page; takes its colours from the nearest `voiceColour`. */
export const Mark = ({ form, children }: MarkProps) => (
  <span
    class={`mark ${form}`}
    style={lookOfForm(form, { tint: 'var(--voice-tint)', line: 'var(--voice-line)' })}
  >
    {children}
  </span>
);
