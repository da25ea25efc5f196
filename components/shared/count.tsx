import { useTexts } from './texts-context.ts';

/** What is counted: words for all of them, and for some. */
const NOUNS = {
  people: { all: 'people', some: 'shownPeople' },
  quotes: { all: 'quotes', some: 'shownQuotes' },
  facts: { all: 'facts', some: 'shownFacts' },
  findings: { all: 'findings', some: 'shownFindings' },
} as const;

interface CountProps {
  readonly noun: keyof typeof NOUNS;
  readonly found: number;
  readonly of: number;
  readonly onReset: () => void;
}

/** "30 Zitate"; "8 von 30 Zitaten" and the way to all of them where these are not all. */
export function Count({ noun, found, of, onReset }: CountProps) {
  const { say } = useTexts();
  const { all, some } = NOUNS[noun];
  return (
    <p class="note shown">
      <span role="status">{found === of ? say(all, { count: of }) : say(some, { found, count: of })}</span>
      {found < of && (
        <button type="button" class="link" onClick={onReset}>
          {say('showAll')}
        </button>
      )}
    </p>
  );
}
