import { useTexts } from './texts-context.ts';

/** Says that the last choice could not be kept. */
export function NotStored() {
  const { say } = useTexts();
  return (
    <p class="alarm" role="alert">
      {say('settingsNotStored')}
    </p>
  );
}
