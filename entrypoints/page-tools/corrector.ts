/** Hands what the reader corrects to the background, and remembers the last: with it the page is annotated anew, and so are its tools. */
import type { CorrectedNotice } from '../../components/hover-card/page-bar.tsx';
import type { Correction } from '../../extension/corrections/correction.ts';
import { reportCorrection } from '../../extension/corrections/report-correction.ts';
import { sendMessage } from '../../extension/messages.ts';
import type { SharedPage } from '../../extension/page-share.ts';

interface Made {
  readonly url: string;
  readonly correction: Correction;
  /** Who was shown as the speaker. */
  readonly shown: string | null;
}

export class Corrector {
  #last: Made | null = null;

  correct(url: string, correction: Correction, shown: string | null): void {
    this.#last = { url, correction, shown };
    void sendMessage('correct', { url, correction, isUndone: false });
  }

  notice(close: () => void): CorrectedNotice | null {
    const last = this.#last;
    if (!last) return null;
    const forget = () => {
      this.#last = null;
      close();
    };
    return {
      report: reportCorrection(last),
      onUndo: () => {
        forget();
        void sendMessage('correct', { ...last, isUndone: true });
      },
      onClose: forget,
    };
  }
}

/** Who is shown for the quote that a correction is about. */
export function shownSpeaker({ analysis }: SharedPage, correction: Correction): string | null {
  if (correction.kind === 'no-person') return null;
  const quote = analysis.quotes.find(({ span }) => span.start === correction.start);
  return quote?.speaker?.name ?? null;
}
