/** Asks the background for analyses, and remembers the last ones: a reader scrolls back, a page sets its text anew. */
import type { DraftBlock, PageDraft } from '../../article/page-draft.ts';
import { type AnalysisResult, type Grant, sendMessage } from '../../extension/messages.ts';

/** `unanswered`: the background was stopped or is being updated, and may answer the next time. */
type Answer = AnalysisResult | { readonly status: 'unanswered' };

/** An answer that has come. What stands in the head matters no more once the article is known. */
interface Answered {
  readonly blocks: readonly DraftBlock[];
  readonly result: AnalysisResult & { readonly status: 'analysed' };
}

/** As many articles as a reader is likely to scroll back through. */
const MOST_REMEMBERED = 4;

export class Analyses {
  /** The latest first. */
  #answered: readonly Answered[] = [];

  async of(draft: PageDraft, grant: Grant): Promise<Answer> {
    const known = this.#answered.find(({ blocks }) => isSameText(blocks, draft.blocks));
    const result = known?.result ?? (await request(draft, grant));
    // The next reading may find what this one missed.
    if (result.status !== 'analysed') return result;
    const others = this.#answered.filter((each) => each !== known);
    this.#answered = [known ?? { blocks: draft.blocks, result }, ...others].slice(0, MOST_REMEMBERED);
    // Pages give a text its address before or after they show it.
    return { ...result, article: { ...result.article, url: draft.url } };
  }
}

async function request(draft: PageDraft, grant: Grant): Promise<Answer> {
  try {
    return await sendMessage('analyse', { draft, grant });
  } catch {
    return { status: 'unanswered' };
  }
}

const isSameText = (some: readonly DraftBlock[], others: readonly DraftBlock[]): boolean =>
  some.length === others.length &&
  some.every(({ kind, text }, at) => kind === others[at]?.kind && text === others[at]?.text);
