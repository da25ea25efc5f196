import { Key, type Piece, type shareChart } from './chart.tsx';
import { GROUPS, type NumberedArticle, total, wordsOfGroups } from './tally.ts';
import { Wide } from './wide.tsx';
import { fill, type ReportWords } from './words.ts';

interface SplitProps {
  readonly kind: string;
  readonly parts: ReadonlyMap<string, readonly NumberedArticle[]>;
  readonly draw: typeof shareChart;
  /** Bars that the chart shows at most, the first ones; all where it is left out. */
  readonly most?: number;
  readonly words: ReportWords;
}

/** One part of the articles, with the words of each group in it. */
interface Part {
  readonly name: string;
  readonly articles: readonly NumberedArticle[];
  readonly sums: readonly number[];
}

/** The groups in each part of the articles: a chart, its key, and the table behind it. */
export function Split({ kind, parts, draw, most, words }: SplitProps) {
  const { texts } = words;
  const all = [...parts].map(([name, articles]) => ({
    name,
    articles,
    sums: GROUPS.map((group) => total(wordsOfGroups(articles, [group]))),
  }));
  const drawn = all.slice(0, most);
  const label = `${texts.words}: ${kind}`;
  return (
    <>
      <figure>
        <Wide label={label}>{draw(drawn.flatMap(piecesOf), label, words)}</Wide>
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
      <SplitTable kind={kind} parts={all.filter(({ articles }) => articles.length > 0)} words={words} />
    </>
  );
}

const piecesOf = ({ name, sums }: Part): Piece[] =>
  GROUPS.map((group, at) => ({ bar: name, group, words: sums[at] ?? 0 }));

interface SplitTableProps extends Pick<SplitProps, 'kind' | 'words'> {
  readonly parts: readonly Part[];
}

const SplitTable = ({ kind, parts, words }: SplitTableProps) => (
  <Wide>
    <table>
      <thead>
        <tr>
          <th scope="col">{kind}</th>
          <th scope="col">{words.texts.articles}</th>
          {GROUPS.map((group) => (
            <th scope="col" key={group}>
              {words.texts[group]}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {parts.map((part) => (
          <SplitRow key={part.name} {...part} words={words} />
        ))}
      </tbody>
    </table>
  </Wide>
);

const SplitRow = ({ name, articles, sums, words }: Part & Pick<SplitProps, 'words'>) => (
  <tr>
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
);
