/** How much the fuzz tests try. Without a wish, the same cases each time; `npm run fuzz -- 1000000` tries as many others. */
const wished = process.env.FUZZ_CASES;

export const FUZZ_CASES = Number(wished ?? 2_000);

/** For fast-check. @param share of all cases: pages take longer than texts */
export const casesOf = (share: number): { readonly numRuns: number; readonly seed?: number } => ({
  numRuns: Math.ceil(FUZZ_CASES * share),
  ...(wished === undefined && { seed: 1 }),
});
