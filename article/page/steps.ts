/** Work that may be left between two of its steps and taken up again: a long page is not to hold up who reads it. */
export type Steps<Result> = Generator<void, Result, void>;

/** Milliseconds; from 50 on, browsers call a task long. */
const SLICE = 20;

export function atOnce<Result>(steps: Steps<Result>): Result {
  for (;;) {
    const { done, value } = steps.next();
    if (done) return value;
  }
}

/** @param pause lets the page go on */
export async function inSlices<Result>(steps: Steps<Result>, pause: () => Promise<void>): Promise<Result> {
  let begun = performance.now();
  for (;;) {
    const { done, value } = steps.next();
    if (done) return value;
    if (performance.now() - begun < SLICE) continue;
    await pause();
    begun = performance.now();
  }
}
