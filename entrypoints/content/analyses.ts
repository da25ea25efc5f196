/** Asks the background for analyses, and remembers the last ones: a reader scrolls back, a page sets its text anew. */
import type { DraftBlock, PageDraft } from '../../article/page-draft.ts';
import { type AnalysisResult, sendMessage } from '../../extension/messages.ts';

/** An answer, come or on its way. What stands in the head matters no more once the article is known. */
interface Asked {
  readonly blocks: readonly DraftBlock[];
  readonly answer: Promise<AnalysisResult>;
}

/** As many articles as a reader is likely to scroll back through. */
const MOST_REMEMBERED = 4;

export class Analyses {
  /** The latest first. */
  #asked: readonly Asked[] = [];

  async of({ blocks, ...draft }: PageDraft): Promise<AnalysisResult> {
    const known = this.#asked.find((each) => isSameText(each.blocks, blocks));
    const asked = known ?? { blocks, answer: request({ blocks, ...draft }) };
    const others = this.#asked.filter((each) => each !== asked);
    this.#asked = [asked, ...others].slice(0, MOST_REMEMBERED);
    const result = await asked.answer;
    if (result.status === 'analysed') return atAddress(result, draft.url);
    // The next reading may find what this one missed.
    this.#asked = this.#asked.filter((each) => each !== asked);
    return result;
  }
}

/** That the background does not answer (an update is under way, say) is one more way to fail. */
async function request(draft: PageDraft): Promise<AnalysisResult> {
  try {
    return await sendMessage('analyse', draft);
  } catch {
    return { status: 'failed' };
  }
}

/** Pages give a text its address before or after they show it. */
function atAddress<Result extends AnalysisResult & { status: 'analysed' }>(
  result: Result,
  url: string,
): Result {
  return { ...result, article: { ...result.article, url } };
}

const isSameText = (some: readonly DraftBlock[], others: readonly DraftBlock[]): boolean =>
  some.length === others.length &&
  some.every(({ kind, text }, at) => kind === others[at]?.kind && text === others[at]?.text);
