import { VoiceRow } from '../../components/overview/voice-row.tsx';
import { total, type Words } from './tally.ts';
import { Wide } from './wide.tsx';
import type { ReportWords } from './words.ts';

interface BarsProps {
  readonly rows: readonly { readonly name: string; readonly anchor: string; readonly sum: Words }[];
  readonly words: ReportWords;
}

/** Bars as in the panel, solid for direct speech and hatched for reported, and the table behind them. */
export function Bars({ rows, words }: BarsProps) {
  const { texts } = words;
  const all = rows.reduce((sum, row) => sum + total(row.sum), 0);
  return (
    <>
      <ul class="voices">
        {rows.map(({ name, anchor, sum }) => (
          <li key={anchor} class="voice-row">
            <VoiceRow
              voice={{ personId: null, name, directWords: sum.direct, indirectWords: sum.reported }}
              total={Math.max(all, 1)}
            />
          </li>
        ))}
      </ul>
      <Wide>
        <table>
          <thead>
            <tr>
              <th scope="col">{texts.words}</th>
              <th scope="col">{texts.direct}</th>
              <th scope="col">{texts.reported}</th>
              <th scope="col">{texts.share}</th>
            </tr>
          </thead>
          <tbody>
            {rows.map(({ name, anchor, sum }) => (
              <tr key={anchor}>
                <th scope="row">
                  <a href={`#${anchor}`}>{name}</a>
                </th>
                <td>{words.number(sum.direct)}</td>
                <td>{words.number(sum.reported)}</td>
                <td>{words.percent(total(sum) / all)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </Wide>
    </>
  );
}
