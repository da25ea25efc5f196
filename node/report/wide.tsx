import type { ComponentChildren } from 'preact';

interface WideProps {
  /** What is in it, where no link in it leads a keyboard there. */
  readonly label?: string;
  readonly children: ComponentChildren;
}

/** A table or a chart, which scrolls by itself where the page is narrower: the page never does. */
export const Wide = ({ label, children }: WideProps) => (
  <div class="wide" {...(label && { role: 'group', 'aria-label': label, tabIndex: 0 })}>
    {children}
  </div>
);
