// @vitest-environment jsdom
import { cleanup, render, screen } from '@testing-library/preact';
import userEvent from '@testing-library/user-event';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { textOf } from '../../article/article.ts';
import { HoverCard } from '../../components/hover-card/hover-card.tsx';
import { TextsProvider } from '../../components/shared/texts-context.ts';
import { textsFor } from '../../extension/texts/texts.ts';
import { type Annotation, annotationAt, spanOf } from '../../highlights/annotation-at.ts';
import { ANALYSIS, ARTICLE } from '../../tools/gallery/invented-article.ts';

/** What is marked at the beginning of some words of the article. */
function at(words: string): Annotation {
  const annotation = annotationAt(ANALYSIS, ARTICLE.text.indexOf(words));
  if (!annotation) throw new Error(`nothing is marked at "${words}"`);
  return annotation;
}

function show(annotation: Annotation, copied: boolean | null = null) {
  const onShow = vi.fn<(next: Annotation) => void>();
  const onCopy = vi.fn();
  render(
    <TextsProvider value={textsFor('de', 'de')}>
      <HoverCard
        analysis={ANALYSIS}
        annotation={annotation}
        colours={new Map()}
        copied={copied}
        onShow={onShow}
        onCopy={onCopy}
      />
    </TextsProvider>,
  );
  const shownNext = () => {
    const next = onShow.mock.lastCall?.[0];
    return next && textOf(ARTICLE, spanOf(next));
  };
  return { user: userEvent.setup(), onCopy, shownNext };
}

afterEach(cleanup);

describe('the hover card', () => {
  it('says who speaks, in what role, which of the quotes it is, and that it is reported', () => {
    show(at('Der Ausgleich'));
    expect(screen.getByRole('dialog', { name: 'vermutlich Josef Wallner' }).textContent).toContain(
      'vermutlich Josef Wallner, Landwirt2 von 3 Zitatenindirekt',
    );
  });

  it('says so where the speaker is a guess', () => {
    const annotation = at('So hoch stand');
    if (annotation.kind !== 'quote' || !annotation.quote.speaker) throw new Error('no speaker');
    const { quote } = annotation;
    show({ kind: 'quote', quote: { ...quote, speaker: { ...annotation.quote.speaker, sure: false } } });
    expect(screen.getByRole('dialog', { name: 'vermutlich Hanna Leitgeb' })).toBeTruthy();
  });

  it('steps through the quotes of the same speaker, around the ends', async () => {
    const { user, shownNext } = show(at('Der Ausgleich'));
    await user.click(screen.getByRole('button', { name: 'Weiter zum nächsten' }));
    expect(shownNext()).toBe('Er habe nichts gegen Mauern');
    await user.click(screen.getByRole('button', { name: 'Zurück zum vorigen' }));
    expect(shownNext()).toMatch(/^Wir verlieren/);
  });

  it('steps through the mentions of a person, and copies none', async () => {
    const { user, shownNext } = show(at('Josef Wallner sieht'));
    expect(screen.getByRole('dialog').textContent).toContain('1 von 3 Nennungen');
    await user.click(screen.getByRole('button', { name: 'Weiter zum nächsten' }));
    expect(shownNext()).toBe('Wallner');
    expect(screen.queryByRole('button', { name: 'Zitat kopieren' })).toBeNull();
  });

  it('copies a quote', async () => {
    const { user, onCopy } = show(at('So hoch stand'));
    await user.click(screen.getByRole('button', { name: 'Zitat kopieren' }));
    expect(onCopy).toHaveBeenCalledOnce();
  });

  it.each([
    [true, 'Zitat kopiert'],
    [false, 'Nicht kopiert'],
  ])('says whether the browser has let it copy: %s', (copied, words) => {
    show(at('So hoch stand'), copied);
    expect(screen.getByRole('button', { name: words })).toBeTruthy();
  });

  it('says so where the text names no speaker, and offers no way where there is only one quote', () => {
    show(at('Hauptsache'));
    expect(screen.getByRole('dialog', { name: 'Ohne Angabe' }).textContent).toContain('Einziges Zitat');
    expect(screen.getByRole<HTMLButtonElement>('button', { name: 'Weiter zum nächsten' }).disabled).toBe(
      true,
    );
  });
});
