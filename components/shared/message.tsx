import type { ComponentChildren } from 'preact';

interface MessageProps {
  readonly title: string;
  readonly hint?: string | undefined;
  /** Something else will follow by itself. */
  readonly busy?: boolean;
  readonly children?: ComponentChildren;
}

/** A state of the whole panel in words. */
export function Message({ title, hint, busy = false, children }: MessageProps) {
  return (
    <div class="message" role="status" aria-busy={busy}>
      <h1>{title}</h1>
      {hint && <p>{hint}</p>}
      {children}
    </div>
  );
}
