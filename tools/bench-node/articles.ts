/** As many articles as are wanted, made of the invented gold articles. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const GOLD = 'tests/gold';

/** @param words of each article, rounded up to whole paragraphs */
export function* articles(count: number, words: number): Generator<string> {
  const paragraphs = readdirSync(GOLD)
    .filter((name) => name.endsWith('.txt'))
    .flatMap((name) => readFileSync(join(GOLD, name), 'utf8').split(/\n\s*\n/))
    .map((paragraph) => ({ paragraph, words: paragraph.split(/\s+/).length }));
  let at = 0;
  for (let number = 0; number < count; number++) {
    const chosen: string[] = [];
    for (let sum = 0; sum < words; at++) {
      const next = paragraphs[at % paragraphs.length];
      if (!next) throw new Error(`${GOLD} has no texts`);
      chosen.push(next.paragraph);
      sum += next.words;
    }
    yield chosen.join('\n\n');
  }
}
