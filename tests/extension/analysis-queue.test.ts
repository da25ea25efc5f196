/** Which of the waiting pages comes next, and which never. */
import { expect, it } from 'vitest';
import { AnalysisQueue, type OpenTab } from '../../extension/analysis-queue.ts';

/** A queue of a browser with these tabs, whose analyses end when the test says so. */
function queueWith(...tabs: readonly OpenTab[]) {
  let open = tabs;
  const queue = new AnalysisQueue<string>(async () => open);
  const begun: string[] = [];
  const ends: (() => void)[] = [];
  const ask = (tabId: number, name: string, url?: string) =>
    queue.ask({ tabId, url }, () => {
      begun.push(name);
      return new Promise((end) => ends.push(() => end(name)));
    });
  return {
    begun,
    ask,
    /** Ends the analysis that is under way. */
    end: () => ends.pop()?.(),
    setTabs: (...now: readonly OpenTab[]) => {
      open = now;
    },
  };
}

const HIDDEN = [1, 2, 3].map((id) => ({ id, active: false }));

it('works on one at a time, in the order in which they came', async () => {
  const { begun, ask, end } = queueWith(...HIDDEN);
  const first = ask(1, 'first');
  const second = ask(2, 'second');
  expect(begun).toEqual(['first']);
  end();
  expect(await first).toBe('first');
  await expect.poll(() => begun).toEqual(['first', 'second']);
  end();
  expect(await second).toBe('second');
});

it('takes tabs in view before others', async () => {
  const { begun, ask, end } = queueWith(
    { id: 1, active: false },
    { id: 2, active: false },
    { id: 3, active: true },
  );
  void ask(1, 'under way');
  void ask(2, 'hidden');
  void ask(3, 'in view');
  end();
  await expect.poll(() => begun).toEqual(['under way', 'in view']);
});

it('drops what a newer draft of the same tab has overtaken', async () => {
  const { begun, ask, end } = queueWith(...HIDDEN);
  void ask(1, 'under way');
  const overtaken = ask(2, 'old');
  void ask(2, 'new');
  expect(await overtaken).toBeNull();
  end();
  await expect.poll(() => begun).toEqual(['under way', 'new']);
});

it('drops pages that were closed, or have gone on to another address', async () => {
  const { begun, ask, end, setTabs } = queueWith(...HIDDEN);
  void ask(1, 'under way');
  const closed = ask(2, 'closed', 'https://zeitung.example/2');
  const gone = ask(3, 'gone', 'https://zeitung.example/3');
  const there = ask(4, 'still there', 'https://zeitung.example/4#absatz');
  setTabs(
    { id: 3, url: 'https://anderswo.example/', active: true },
    { id: 4, url: 'https://zeitung.example/4', active: false },
  );
  end();
  expect(await closed).toBeNull();
  expect(await gone).toBeNull();
  await expect.poll(() => begun).toEqual(['under way', 'still there']);
  end();
  expect(await there).toBe('still there');
});

it('goes on after an analysis that failed', async () => {
  const queue = new AnalysisQueue<string>(async () => HIDDEN);
  const failed = queue.ask({ tabId: 1, url: undefined }, () => Promise.reject(new Error('no')));
  const next = queue.ask({ tabId: 2, url: undefined }, async () => 'next');
  await expect(failed).rejects.toThrow('no');
  expect(await next).toBe('next');
});
