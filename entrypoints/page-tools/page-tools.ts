/** The tools of one annotated page, and how they act on each other. */
import type { Span } from '../../article/article.ts';
import { bodyOf, parentOf } from '../../article/page/nodes.ts';
import type { AloneVoice } from '../../components/hover-card/page-bar.tsx';
import { sendMessage } from '../../extension/messages.ts';
import { nameOfSpeaker } from '../../extension/name-of-speaker.ts';
import type { SharedPage } from '../../extension/page-share.ts';
import { readerLocales } from '../../extension/texts/reader-locales.ts';
import type { Texts } from '../../extension/texts/say.ts';
import { textsFor } from '../../extension/texts/texts.ts';
import type { Registered } from '../../highlights/paint-highlights.ts';
import { themeOfPage } from '../../highlights/theme.ts';
import { colourVoices, keyOfVoice } from '../../highlights/voices.ts';
import { Card, type CardActions } from './card.tsx';
import type { Corrector } from './corrector.ts';
import { FootBar } from './foot-bar.tsx';
import { inkQuotes } from './ink-quotes.ts';
import { type JumpingPage, jump } from './jump.ts';
import { Surface } from './surface.ts';
import { type AloneStep, VoiceAlone } from './voice-alone.tsx';
import { WayBack } from './way-back.ts';

export interface PageTools {
  readonly page: JumpingPage;
  readonly surface: Surface;
  readonly wayBack: WayBack;
  readonly alone: VoiceAlone;
  readonly bar: FootBar;
  readonly card: Card;
  readonly inks: Registered;
}

/** @param signal ends what they listen to */
export function makeTools(shared: SharedPage, corrector: Corrector, signal: AbortSignal): PageTools {
  const { article, settings } = shared;
  const texts = textsFor(settings.language, ...readerLocales(), article.language);
  const root = rootOf(shared);
  const surface = new Surface(themeOfPage(root));
  const wayBack = new WayBack((isOpen) => bar.change({ onBack: isOpen ? () => wayBack.go() : null }), signal);
  const page = jumpingPage(shared, wayBack, signal);
  const alone = new VoiceAlone(page, surface, root, (step) =>
    bar.change({ alone: step && aloneVoice(step, texts) }),
  );
  const bar = new FootBar(surface, texts, {
    colours: page.colours,
    alone: null,
    corrected: corrector.notice(() => bar.change({ corrected: null })),
    onStep: (direction) => alone.step(direction),
    onEnd: () => alone.end(),
    onBack: null,
  });
  const card: Card = new Card(page, surface, texts, {
    ...actionsOn(page.article.url, corrector),
    onAlone: (voice, from) => {
      const isByKeyboard = surface.activeElement !== null;
      card.hide();
      alone.start(voice, from);
      if (isByKeyboard) bar.focus();
    },
  });
  return { page, surface, wayBack, alone, bar, card, inks: inkQuotes(shared, root) };
}

/** The element that the article's first words stand in: its background decides between light and dark. */
function rootOf({ article, textMap }: SharedPage): Element {
  for (const { span } of article.blocks) {
    const range = textMap.rangeOf(span);
    const element = range && parentOf(range.startContainer);
    if (element) return element;
  }
  return bodyOf(document);
}

function jumpingPage(shared: SharedPage, wayBack: WayBack, signal: AbortSignal): JumpingPage {
  const { analysis, settings } = shared;
  const colours = settings.coloured ? colourVoices(analysis.summary.voices) : new Map<string, number>();
  return {
    ...shared,
    colours,
    colourOf: (speaker) => (speaker && colours.get(keyOfVoice(speaker) ?? '')) ?? null,
    jump: (span: Span) => {
      wayBack.remember();
      return jump(shared, span, signal);
    },
  };
}

function aloneVoice({ quote: { speaker }, position, count }: AloneStep, { say }: Texts): AloneVoice | null {
  return (
    speaker && { ...speaker, position, count, shownName: nameOfSpeaker({ ...speaker, sure: true }, say) }
  );
}

/** What the card hands on to others than the page. */
const actionsOn = (url: string, corrector: Corrector): Pick<CardActions, 'onPanel' | 'onCorrect'> => ({
  onPanel: (voice) => void sendMessage('showVoiceInPanel', { url, voice }),
  onCorrect: (correction, annotation) => {
    const speaker = annotation.kind === 'quote' ? annotation.quote.speaker : null;
    corrector.correct(url, correction, speaker?.name ?? null);
  },
});
