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
  const onAlone = vi.fn();
  const onPanel = vi.fn();
  const onCorrect = vi.fn();
  render(
    <TextsProvider value={textsFor('de', 'de')}>
      <HoverCard
        article={ARTICLE}
        analysis={ANALYSIS}
        annotation={annotation}
        colours={new Map()}
        copied={copied}
        onShow={onShow}
        onCopy={onCopy}
        onAlone={onAlone}
        onPanel={onPanel}
        onCorrect={onCorrect}
      />
    </TextsProvider>,
  );
  const shownNext = () => {
    const next = onShow.mock.lastCall?.[0];
    return next && textOf(ARTICLE, spanOf(next));
  };
  return { user: userEvent.setup(), onCopy, onAlone, onPanel, onCorrect, shownNext };
}

afterEach(cleanup);

describe('the hover card', () => {
  it('says who speaks, in what role, which of the quotes it is, and that it is reported', () => {
    show(at('Der Ausgleich'));
    expect(screen.getByRole('dialog', { name: 'vermutlich Josef Wallner' }).textContent).toContain(
      '2 von 3 Zitatenindirekt',
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
    await user.click(screen.getByRole('button', { name: 'Zum nächsten Zitat' }));
    expect(shownNext()).toBe('Er habe nichts gegen Mauern');
    await user.click(screen.getByRole('button', { name: 'Zum vorigen Zitat' }));
    expect(shownNext()).toMatch(/^Wir verlieren/);
  });

  it('steps through the mentions of a person, and copies none', async () => {
    const { user, shownNext } = show(at('Josef Wallner sieht'));
    expect(screen.getByRole('dialog').textContent).toContain('1 von 3 Nennungen');
    await user.click(screen.getByRole('button', { name: 'Zur nächsten Nennung' }));
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
    expect(screen.queryByRole('button', { name: 'Zum nächsten Zitat' })).toBeNull();
  });

  it('says by what words the quote was given to its speaker', () => {
    const annotation = at('So hoch stand');
    if (annotation.kind !== 'quote' || !annotation.quote.speaker) throw new Error('no speaker');
    const { quote } = annotation;
    const start = ARTICLE.text.indexOf('sagt sie');
    const mention = { start: start + 5, end: start + 8 };
    const shown = {
      ...quote,
      cue: { start, end: start + 4 },
      speaker: { ...annotation.quote.speaker, mention },
    };
    show({ kind: 'quote', quote: shown });
    expect(screen.getByText('weil: ‚sagt sie‘')).toBeTruthy();
  });

  it('leaves the voice alone on the page, and shows all of it in the panel', async () => {
    const { user, onAlone, onPanel } = show(at('So hoch stand'));
    await user.click(screen.getByRole('button', { name: 'Nur diese Stimme' }));
    expect(onAlone).toHaveBeenCalledWith('p2');
    await user.click(screen.getByRole('button', { name: 'Alle Zitate' }));
    expect(onPanel).toHaveBeenCalledWith('p2');
  });

  it('offers neither for speech that is nobody’s', () => {
    show(at('Hauptsache'));
    expect(screen.queryByRole('button', { name: 'Nur diese Stimme' })).toBeNull();
  });

  it('lets another be the speaker, nobody, or the quote be none', async () => {
    const { user, onCorrect } = show(at('So hoch stand'));
    const quote = { words: 'So hoch stand das Wasser im Juni', start: ARTICLE.text.indexOf('So hoch') };
    const menu = screen.getByRole('button', { name: 'Stimmt nicht?' });
    await user.click(menu);
    expect(screen.queryByRole('button', { name: 'Hanna Leitgeb' })).toBeNull();
    await user.click(screen.getByRole('button', { name: 'Peter Kofler' }));
    await user.click(screen.getByRole('button', { name: 'Ohne Angabe' }));
    await user.click(screen.getByRole('button', { name: 'Kein Zitat' }));
    expect(onCorrect.mock.calls).toEqual([
      [{ kind: 'speaker', speaker: 'Peter Kofler', ...quote }],
      [{ kind: 'speaker', speaker: null, ...quote }],
      [{ kind: 'no-quote', ...quote }],
    ]);
  });

  it('lets a name be no person', async () => {
    const { user, onCorrect } = show(at('Josef Wallner sieht'));
    await user.click(screen.getByRole('button', { name: 'Stimmt nicht?' }));
    await user.click(screen.getByRole('button', { name: 'Keine Person' }));
    expect(onCorrect).toHaveBeenCalledWith({ kind: 'no-person', name: 'Josef Wallner' });
  });
});
