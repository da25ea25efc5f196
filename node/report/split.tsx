import { Key, type Piece, type shareChart } from './chart.tsx';
import { GROUPS, type NumberedArticle, total, wordsOfGroups } from './tally.ts';
import { fill, type ReportWords } from './words.ts';

interface SplitProps {
  readonly kind: string;
  readonly parts: ReadonlyMap<string, readonly NumberedArticle[]>;
  readonly draw: typeof shareChart;
  /** Bars that the chart shows at most, the first ones; all where it is left out. */
  readonly most?: number;
  readonly words: ReportWords;
}

/** The groups in each part of the articles: a chart, its key, and the table behind it. */
export function Split({ kind, parts, draw, most, words }: SplitProps) {
  const { texts } = words;
  const all = [...parts].map(([name, articles]) => ({
    name,
    articles,
    sums: GROUPS.map((group) => total(wordsOfGroups(articles, [group]))),
  }));
  const rows = all.filter(({ articles }) => articles.length > 0);
  const drawn = all.slice(0, most);
  const pieces: Piece[] = drawn.flatMap(({ name, sums }) =>
    GROUPS.map((group, at) => ({ bar: name, group, words: sums[at] ?? 0 })),
  );
  return (
    <>
      <figure>
        {draw(pieces, `${texts.words}: ${kind}`)}
        <figcaption>
          {GROUPS.map((group) => (
            <span key={group}>
              <Key group={group} /> {texts[group]}
            </span>
          ))}
        </figcaption>
      </figure>
      {drawn.length < all.length && (
        <p class="note">{fill(texts.onlyInTable, { count: words.number(all.length - drawn.length) })}</p>
      )}
      <table>
        <thead>
          <tr>
            <th scope="col">{kind}</th>
            <th scope="col">{texts.articles}</th>
            {GROUPS.map((group) => (
              <th scope="col" key={group}>
                {texts[group]}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ name, articles, sums }) => (
            <tr key={name}>
              <th scope="row">
                {name}
                <span class="quote-links">
                  {articles.map(({ number }) => (
                    <a key={number} href={`#a${number}`}>
                      {number}
                    </a>
                  ))}
                </span>
              </th>
              <td>{words.number(articles.length)}</td>
              {GROUPS.map((group, at) => (
                <td key={group}>{words.number(sums[at] ?? 0)}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </>
  );
}
