import type { WelcomeTexts } from '../../extension/texts/welcome.ts';
import type { Layer } from '../../highlights/layers.ts';
import { MarkLegend } from './mark-legend.tsx';
import { PaperChoice } from './paper-choice.tsx';
import { TRIALS, type Trial } from './sample.ts';
import { SampleArticle } from './sample-article.tsx';

/** How the icon comes to stand in the toolbar; null where the browser has none. */
export type Pinning = 'chrome' | 'firefox' | 'phone' | 'pinned';

export interface WelcomeProps {
  readonly texts: WelcomeTexts;
  readonly layers: Readonly<Record<Layer, boolean>>;
  readonly onLayers: (layers: Readonly<Record<Layer, boolean>>) => void;
  /** The analysis of the sample has failed. */
  readonly isUnread: boolean;
  readonly tried: ReadonlySet<Trial>;
  readonly pinning: Pinning;
  readonly allowedSites: readonly string[];
  readonly sitesTakenBack: readonly string[];
  readonly onAllow: (site: string) => void;
  readonly onForbid: (site: string) => void;
  /** The keys of the commands, by name; null on devices without keyboard commands. */
  readonly keys: ReadonlyMap<string, string> | null;
  readonly onOptions: () => void;
}

const PINNING_TEXTS = {
  chrome: 'pinChrome',
  firefox: 'pinFirefox',
  phone: 'pinPhone',
  pinned: 'pinned',
} as const satisfies Record<Pinning, keyof WelcomeTexts>;

/** The first minute: a live article, and all that a newcomer has to choose. */
export function Welcome(props: WelcomeProps) {
  const { texts } = props;
  return (
    <main class="welcome">
      <header>
        <p class="brand">
          <img src="/icon/32.png" alt="" width="24" height="24" /> Stimmen
        </p>
        <h1>{texts.question}</h1>
        <p class="intro">{texts.intro}</p>
      </header>
      <section class="live">
        <SampleArticle />
        <aside>
          {props.isUnread && <p role="alert">{texts.unread}</p>}
          <MarkLegend texts={texts} shown={props.layers} onChange={props.onLayers} />
          {!props.isUnread && <Trials {...props} />}
        </aside>
      </section>
      <section>
        <h2>{texts.papers}</h2>
        <p class="hint">{texts.papersHint}</p>
        <PaperChoice {...props} />
      </section>
      <div class="columns">
        <section>
          <h2>{props.pinning === 'phone' ? texts.find : texts.pin}</h2>
          <p class="hint">{texts[PINNING_TEXTS[props.pinning]]}</p>
        </section>
        {props.keys && <Shortcuts texts={texts} keys={props.keys} />}
        <section>
          <h2>{texts.leaves}</h2>
          <p class="nothing">{texts.nothing}</p>
          <p class="hint">{texts.nothingHint}</p>
        </section>
      </div>
      <footer>
        <p class="hint">{texts.again}</p>
        <button type="button" class="link" onClick={props.onOptions}>
          {texts.options}
        </button>
      </footer>
    </main>
  );
}

type TrialTexts = Readonly<Record<Trial, keyof WelcomeTexts>>;
const TRIAL_TEXTS: TrialTexts = { card: 'tryCard', toggle: 'tryToggle', panel: 'tryPanel' };
/** Phones have neither a pointer nor a toolbar. */
const PHONE_TEXTS: TrialTexts = { ...TRIAL_TEXTS, card: 'tryCardByFinger', panel: 'tryPanelByFinger' };

function Trials({ texts, tried, pinning }: Pick<WelcomeProps, 'texts' | 'tried' | 'pinning'>) {
  const trialTexts = pinning === 'phone' ? PHONE_TEXTS : TRIAL_TEXTS;
  return (
    <div class="trials">
      <h2>{texts.tryIt}</h2>
      <ol>
        {TRIALS.map((trial) => (
          <li key={trial} class={tried.has(trial) ? 'done' : ''}>
            <span>{texts[trialTexts[trial]]}</span>
            <span class="visually-hidden" role="status">
              {tried.has(trial) && texts.done}
            </span>
          </li>
        ))}
      </ol>
    </div>
  );
}

/** Three are enough for a start. */
const SHORTCUTS = [
  ['_execute_action', 'shortcutPanel'],
  ['next-quote', 'shortcutNext'],
  ['toggle', 'shortcutToggle'],
] as const satisfies readonly (readonly [string, keyof WelcomeTexts])[];

function Shortcuts({
  texts,
  keys,
}: {
  readonly texts: WelcomeTexts;
  readonly keys: ReadonlyMap<string, string>;
}) {
  return (
    <section>
      <h2>{texts.shortcuts}</h2>
      <dl class="keys">
        {SHORTCUTS.map(([command, text]) => (
          <div key={command}>
            <dt>{texts[text]}</dt>
            <dd>{keys.get(command) ? <kbd>{keys.get(command)}</kbd> : texts.noShortcut}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
