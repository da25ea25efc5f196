/** The figures of the report: who speaks, women and men, the most quoted, by outlet, over time. */
import type { ComponentChildren } from 'preact';
import { formatDate } from '../../extension/texts/formats.ts';
import { Bars } from './bars.tsx';
import { shareChart, timeChart } from './chart.tsx';
import { FIRST_SIGHT } from './first-sight.ts';
import { Split } from './split.tsx';
import {
  byOutlet,
  type Group,
  isVoice,
  type NumberedArticle,
  periodsOf,
  type Source,
  total,
  wordsOf,
  wordsOfGroups,
} from './tally.ts';
import { Wide } from './wide.tsx';
import { fill, type ReportWords } from './words.ts';

interface FiguresProps {
  readonly articles: readonly NumberedArticle[];
  readonly sources: readonly Source[];
  readonly words: ReportWords;
}

/** Voices that are shown as the most quoted, outlets of which the chart has a bar. */
const MOST_QUOTED = 20;
const MOST_OUTLETS = 20;

export function Figures(props: FiguresProps) {
  const { articles, words } = props;
  const { texts } = words;
  const outlets = new Map([...byOutlet(articles)].map(([name, own]) => [name || texts.noOutlet, own]));
  const periods = periodsOf(articles);
  const undated = articles.length - [...periods.values()].flat().length;
  const dateOf = (iso: string) => formatDate(iso, words.locale) ?? iso;
  const dated = new Map([...periods].map(([iso, inPeriod]) => [dateOf(iso), inPeriod]));
  return (
    <>
      <WhoSpeaks {...props} />
      <WomenAndMen {...props} />
      <MostQuoted {...props} />
      {articles.some(({ outlet }) => outlet !== '') && (
        <Section title={texts.byOutlet} words={words}>
          <Split kind={texts.outlet} parts={outlets} draw={shareChart} most={MOST_OUTLETS} words={words} />
        </Section>
      )}
      {periods.size > 0 && (
        <Section title={texts.byTime} words={words}>
          <Split kind={texts.time} parts={dated} draw={timeChart} words={words} />
          {undated > 0 && <p class="note">{fill(texts.timeMissing, { count: words.number(undated) })}</p>}
        </Section>
      )}
    </>
  );
}

interface SectionProps {
  readonly title: string;
  readonly note?: string;
  readonly words: ReportWords;
  readonly children: ComponentChildren;
}

/** Beside its figures each says how often they are wrong. */
function Section({ title, note, words, children }: SectionProps) {
  const { wrong, of } = FIRST_SIGHT.wrongPerson;
  return (
    <section>
      <h2>{title}</h2>
      {note && <p class="hint">{note}</p>}
      {children}
      <p class="note">{fill(words.texts.reliabilityShort, { wrong: words.percent(wrong / of) })}</p>
    </section>
  );
}

const PEOPLE: readonly Group[] = ['female', 'male', 'unknown'];
const REST: readonly Group[] = ['others', 'texts', 'unnamed'];

function WhoSpeaks({ articles, words }: FiguresProps) {
  const { texts } = words;
  const rows = [
    { name: texts.people, anchor: 'voices', sum: wordsOfGroups(articles, PEOPLE) },
    ...REST.map((group) => ({
      name: texts[group],
      anchor: `voices-${group}`,
      sum: wordsOfGroups(articles, [group]),
    })),
  ];
  return (
    <Section title={texts.who} note={texts.whoNote} words={words}>
      <Bars rows={rows} words={words} />
    </Section>
  );
}

function WomenAndMen({ articles, sources, words }: FiguresProps) {
  const { texts } = words;
  const rows = PEOPLE.map((group) => ({
    name: `${texts[group]} (${words.number(sources.filter((source) => source.group === group).length)})`,
    anchor: `voices-${group}`,
    sum: wordsOfGroups(articles, [group]),
  }));
  return (
    <Section title={texts.gender} note={texts.genderNote} words={words}>
      <Bars rows={rows} words={words} />
    </Section>
  );
}

function MostQuoted({ articles, sources, words }: FiguresProps) {
  const { texts } = words;
  const all = total(wordsOf(articles.flatMap(({ quotes }) => quotes)));
  const shown = sources.filter(isVoice).slice(0, MOST_QUOTED);
  return (
    <Section title={texts.mostQuoted} note={texts.mostQuotedNote} words={words}>
      <Wide>
        <table>
          <thead>
            <tr>
              <th scope="col">{texts.name}</th>
              <th scope="col" class="text">
                {texts.role}
              </th>
              <th scope="col">{texts.articles}</th>
              <th scope="col">{texts.quotes}</th>
              <th scope="col">{texts.words}</th>
              <th scope="col">{texts.share}</th>
              <th scope="col">{texts.certain}</th>
            </tr>
          </thead>
          <tbody>
            {shown.map((voice) => (
              <tr key={`${voice.group} ${voice.name}`}>
                <th scope="row">
                  <a href={`#v${sources.indexOf(voice) + 1}`}>{voice.name}</a>
                </th>
                <td class="text">{voice.roles[0] ?? ''}</td>
                <td>{words.number(voice.articles)}</td>
                <td>{words.number(voice.quotes.length)}</td>
                <td>{words.number(total(voice))}</td>
                <td>{words.percent(total(voice) / all)}</td>
                <td>{words.percent(certainShare(voice))}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </Wide>
    </Section>
  );
}

const certainShare = ({ quotes }: Source): number =>
  quotes.filter(({ certain }) => certain === 'yes').length / quotes.length;
