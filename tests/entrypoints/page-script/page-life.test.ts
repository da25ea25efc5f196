// @vitest-environment jsdom
/** The end of a script's life leaves nothing behind, and its course neither. */
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { PageLife } from '../../../entrypoints/page-script/page-life.ts';
import { type Outcome, ReadingPace } from '../../../entrypoints/page-script/reading-pace.ts';

beforeEach(() => {
  vi.useFakeTimers();
  fakeBrowser.runtime.id = id;
  vi.spyOn(document, 'hidden', 'get').mockReturnValue(false);
});
afterEach(() => vi.useRealTimers());

/** As Chromium leaves a script whose extension has gone. */
const loseExtension = () => Reflect.deleteProperty(fakeBrowser.runtime, 'id');
const { id } = fakeBrowser.runtime;

it('leaves no listener behind for what it has waited for', () => {
  const life = new PageLife();
  const added = vi.spyOn(life.signal, 'addEventListener');
  const removed = vi.spyOn(life.signal, 'removeEventListener');
  const runs = vi.fn();
  for (let time = 0; time < 5; time++) life.after(100, runs);
  life.after(100, runs)();
  vi.advanceTimersByTime(100);
  expect(runs).toHaveBeenCalledTimes(5);
  const listeners = (calls: readonly (readonly unknown[])[]) =>
    new Set(calls.map(([, listener]) => listener));
  expect(listeners(removed.mock.calls)).toEqual(listeners(added.mock.calls));
});

/** Only browsers make events that are trusted. */
function listenerOf(life: PageLife, answer: () => void): (event: Pick<Event, 'isTrusted'>) => void {
  const target = new EventTarget();
  const added = vi.spyOn(target, 'addEventListener');
  life.listen(target, 'click', answer);
  return added.mock.calls[0]?.[1] as (event: Pick<Event, 'isTrusted'>) => void;
}

it('hears what the browser says, and not what the page makes up', () => {
  const answer = vi.fn();
  const click = listenerOf(new PageLife(), answer);
  click({ isTrusted: false });
  expect(answer).not.toHaveBeenCalled();
  click({ isTrusted: true });
  expect(answer).toHaveBeenCalledTimes(1);
});

it('ends once the extension has gone, and does nothing more', () => {
  const life = new PageLife();
  const undo = vi.fn();
  const answer = vi.fn();
  life.onEnd(undo);
  life.onBeat(answer);
  const click = listenerOf(life, answer);
  life.after(5_000, answer);
  loseExtension();
  vi.advanceTimersByTime(1_000);
  expect(undo).toHaveBeenCalledTimes(1);
  click({ isTrusted: true });
  vi.advanceTimersByTime(10_000);
  expect(answer).not.toHaveBeenCalled();
});

it('has one reading under way at a time, and reads once more for all that came meanwhile', async () => {
  const ends: ((outcome: Outcome) => void)[] = [];
  const pace = new ReadingPace(new PageLife(), () => new Promise((end) => ends.push(end)));
  void pace.now();
  for (let change = 0; change < 10; change++) {
    pace.request();
    void pace.now();
    await vi.advanceTimersByTimeAsync(1_000);
  }
  expect(ends).toHaveLength(1);
  ends[0]?.('news');
  await vi.advanceTimersByTimeAsync(0);
  expect(ends).toHaveLength(2);
  ends[1]?.('same');
  await vi.advanceTimersByTimeAsync(60_000);
  expect(ends).toHaveLength(2);
});

it('hurries where a page promises news, and not where it promises them all the time', async () => {
  const read = vi.fn<() => Promise<Outcome>>().mockResolvedValue('same');
  const pace = new ReadingPace(new PageLife(), read);
  const readingsIn = async (seconds: number, change: () => void) => {
    const before = read.mock.calls.length;
    for (let tenths = 0; tenths < 10 * seconds; tenths++) {
      change();
      await vi.advanceTimersByTimeAsync(100);
    }
    return read.mock.calls.length - before;
  };
  // So often that it is read as rarely as may be.
  await readingsIn(60, () => pace.request());
  await vi.advanceTimersByTimeAsync(10_000);
  pace.hurry();
  expect(await readingsIn(1, () => {})).toBe(1);
  await readingsIn(60, () => pace.hurry());
  expect(await readingsIn(60, () => pace.hurry())).toBeLessThan(20);
});

it('reads again by itself what could not be read', async () => {
  const read = vi.fn<() => Promise<Outcome>>().mockResolvedValueOnce('unread').mockResolvedValue('news');
  void new ReadingPace(new PageLife(), read).now();
  await vi.advanceTimersByTimeAsync(60_000);
  expect(read).toHaveBeenCalledTimes(2);
});

it('pauses for no timer, each of which browsers hold back for a second on pages that nobody sees', async () => {
  const life = new PageLife();
  for (let part = 0; part < 100; part++) await life.pause();
  expect(vi.getTimerCount()).toBe(0);
});

it('goes on after no pause once its extension has gone', async () => {
  const life = new PageLife();
  const goesOn = vi.fn();
  void life.pause().then(goesOn);
  loseExtension();
  // Whoever is asked later is answered later.
  const other = new MessageChannel();
  await new Promise((done) => {
    other.port1.onmessage = done;
    other.port2.postMessage(null);
  });
  other.port1.close();
  expect(goesOn).not.toHaveBeenCalled();
});
