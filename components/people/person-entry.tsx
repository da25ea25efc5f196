import { useId, useState } from 'preact/hooks';
import type { Person } from '../../analysis/analysis.ts';
import { clearRoles } from '../../extension/clear-roles.ts';
import { particularsText } from '../../extension/particulars-text.ts';
import { namesOf } from '../../highlights/names-of.ts';
import { CorrectMenu } from '../correcting/correct-menu.tsx';
import { quotesOf, type ViewProps } from '../panel/view.ts';
import { QuoteEntry } from '../quotes/quote-entry.tsx';
import { useSteps } from '../quotes/use-steps.ts';
import { Swatch } from '../shared/swatch.tsx';
import { useTexts } from '../shared/texts-context.ts';
import { voiceColour } from '../shared/voice-colour.ts';

/** As many roles as a closed entry names. */
const FOLDED_ROLES = 2;

interface PersonEntryProps extends ViewProps {
  readonly person: Person;
}

/** One person: name, roles, how often named and quoted; opened, where they stand and what they say. */
export function PersonEntry({ person, ...view }: PersonEntryProps) {
  const { whole, colours, inView, onJump } = view;
  const { say } = useTexts();
  const id = useId();
  const [open, setOpen] = useState(false);
  // All of them, also where the search has found but some.
  const quotes = quotesOf(whole, person);
  const roles = clearRoles(person);
  const counts = [say('mentions', { count: namesOf(person).length })];
  if (quotes.length > 0) counts.push(say('quotes', { count: quotes.length }));
  return (
    <li
      class="person"
      aria-current={inView.has(person.id)}
      title={inView.has(person.id) ? say('inView') : undefined}
      style={voiceColour(colours, { personId: person.id, name: person.name })}
    >
      <button type="button" aria-expanded={open} aria-controls={id} onClick={() => setOpen(!open)}>
        <Swatch />
        <span class="who">
          <span class="name">{person.name}</span>
          <Roles roles={roles} shown={open ? roles.length : FOLDED_ROLES} />
          <Particulars {...person} />
          <span class="note">{counts.join(' · ')}</span>
        </span>
        <span class="disclosure" aria-hidden="true" />
      </button>
      {open && (
        <div id={id} class="opened">
          <p class="note ways">
            <Mentions person={person} onJump={onJump} />
            {quotes.length > 0 && (
              <button type="button" class="link" onClick={() => view.onAlone(person.id)}>
                {say('voiceAlone')}
              </button>
            )}
            {person.mentions[0] && (
              <CorrectMenu
                text={view.article.text}
                analysis={whole}
                annotation={{ kind: 'person', person, mention: person.mentions[0] }}
                onCorrect={view.onCorrect}
              />
            )}
          </p>
          <ul class="quotes">
            {quotes.map((quote) => (
              <QuoteEntry key={quote.id} quote={quote} withSpeaker={false} {...view} />
            ))}
          </ul>
        </div>
      )}
    </li>
  );
}

/** "Bürgermeisterin, Vorsitzende der Landespartei und 3 weitere" */
function Roles({ roles, shown }: { readonly roles: readonly string[]; readonly shown: number }) {
  const { say } = useTexts();
  if (roles.length === 0) return null;
  const folded = roles.length - shown;
  return (
    <span class="role">
      , {roles.slice(0, shown).join(', ')}
      {folded > 0 && ` ${say('moreRoles', { count: folded })}`}
    </span>
  );
}

/** "(47, SPÖ)" */
function Particulars({ age, affiliation }: Pick<Person, 'age' | 'affiliation'>) {
  const known = particularsText({ age, affiliation });
  return known === '' ? null : <span class="role"> ({known})</span>;
}

/** Steps through the places where a person is named, around the end. */
function Mentions({ person, onJump }: Pick<PersonEntryProps, 'person' | 'onJump'>) {
  const { say } = useTexts();
  const spans = namesOf(person).map(({ span }) => span);
  const { reached, onNext } = useSteps(spans, onJump);
  return (
    <span>
      <button type="button" class="link" onClick={onNext}>
        {reached === 0 ? say('toFirstMention') : say('toNextMention')}
      </button>
      {reached > 0 && ` ${say('position', { position: reached, total: spans.length })}`}
    </span>
  );
}
