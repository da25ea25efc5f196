import { useTexts } from '../shared/texts-context.ts';

interface NoticeProps {
  /** What came of the last thing that the reader did; empty where they see it for themselves. */
  readonly said: string;
  /** Leads back to where the reader was; null while they have not been led away. */
  readonly onBack: (() => void) | null;
}

/** One line that says what happened, and leads back after a jump. */
export function Notice({ said, onBack }: NoticeProps) {
  const { say } = useTexts();
  return (
    <div class="notice">
      <span role="status">{said}</span>
      {onBack && (
        <button type="button" class="link" onClick={onBack}>
          {say('goBack')}
        </button>
      )}
    </div>
  );
}
