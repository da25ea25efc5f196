import type { ComponentChildren } from 'preact';

interface MessageProps {
  readonly title: string;
  readonly hint?: string | undefined;
  readonly children?: ComponentChildren;
}

/** A state of the whole panel in words. */
export function Message({ title, hint, children }: MessageProps) {
  return (
    <div class="message" role="status">
      <h1>{title}</h1>
      {hint && <p>{hint}</p>}
      {children}
    </div>
  );
}
