/**
 * Works on several items at once, and gives the results in the order of the items. No more than `ahead` are under way or
 * wait to be taken, so that memory does not grow with their number.
 * @param work must not reject: what goes wrong is a result, too
 */
export async function* inOrder<Item, Result>(
  items: AsyncIterable<Item>,
  work: (item: Item) => Promise<Result>,
  ahead: number,
): AsyncGenerator<Result> {
  const underWay: Promise<Result>[] = [];
  for await (const item of items) {
    underWay.push(work(item));
    if (underWay.length >= ahead) yield underWay.shift() as Promise<Result>;
  }
  yield* underWay;
}
