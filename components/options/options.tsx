import type { Correction } from '../../extension/corrections/correction.ts';
import type { Corrections } from '../../extension/corrections/parse-corrections.ts';
import { THIRD_PARTY_FILE } from '../../extension/data-files.ts';
import { type DebugFacts, debugReport } from '../../extension/debug-report.ts';
import { hostOfSite } from '../../extension/hosts.ts';
import { CARD_TRIGGERS, type CardTrigger, type Settings } from '../../extension/settings.ts';
import { LANGUAGES } from '../../extension/texts/languages.ts';
import { LayerSwitches } from '../panel/layer-switches.tsx';
import { ColourSample } from '../shared/colour-sample.tsx';
import { Switch } from '../shared/switch.tsx';
import { useTexts } from '../shared/texts-context.ts';
import { CorrectionList } from './correction-list.tsx';
import { DebugReport } from './debug-report.tsx';
import { RemovableList } from './removable-list.tsx';
import { SettingsTransfer } from './settings-transfer.tsx';
import { type Shortcut, Shortcuts } from './shortcuts.tsx';
import { TakenBack } from './taken-back.tsx';

interface OptionsProps {
  readonly settings: Settings;
  readonly onSettings: (change: Partial<Settings>) => void;
  readonly onReset: () => void;
  /** Sites beyond the extension's own that the reader has let it read, as match patterns. */
  readonly allowedSites: readonly string[];
  readonly onForbid: (site: string) => void;
  /** The extension's own that it may not read any more. */
  readonly sitesTakenBack: readonly string[];
  readonly onAllow: (site: string) => void;
  /** Those that are kept on this machine. */
  readonly corrections: Corrections;
  readonly onRemoveCorrection: (url: string, correction: Correction) => void;
  readonly shortcuts: readonly Shortcut[];
  /** Opens the browser's page for them; null where it has none. */
  readonly onChangeShortcuts: (() => void) | null;
  /** null until the browser has answered. */
  readonly debugFacts: DebugFacts | null;
}

/** All that the reader can choose, on one page. Every change is live at once. */
export function Options(props: OptionsProps) {
  const { say } = useTexts();
  const { settings, onSettings, debugFacts } = props;
  return (
    <main class="options">
      <header>
        <h1>{say('optionsTitle')}</h1>
        <Switch
          label={say('switchExtension')}
          on={settings.enabled}
          onChange={(enabled) => onSettings({ enabled })}
        />
      </header>
      <section>
        <LayerSwitches shown={settings.layers} onChange={(layers) => onSettings({ layers })} />
      </section>
      <CardChoice settings={settings} onSettings={onSettings} />
      <Colours settings={settings} onSettings={onSettings} />
      <LanguageChoice settings={settings} onSettings={onSettings} />
      <Sites {...props} />
      <CorrectionList
        settings={settings}
        onSettings={onSettings}
        corrections={props.corrections}
        onRemove={props.onRemoveCorrection}
      />
      <Shortcuts shortcuts={props.shortcuts} onChange={props.onChangeShortcuts} />
      <SettingsTransfer settings={settings} onReplace={onSettings} onReset={props.onReset} />
      {debugFacts && <DebugReport report={debugReport(debugFacts, props)} />}
      <footer>
        <a class="link" href={`/${THIRD_PARTY_FILE}`} target="_blank" rel="noreferrer">
          {say('thirdParty')}
        </a>
      </footer>
    </main>
  );
}

type ChoiceProps = Pick<OptionsProps, 'settings' | 'onSettings'>;

/** Those that may be read, and those where nothing is shown. */
function Sites({ settings, onSettings, allowedSites, onForbid, sitesTakenBack, onAllow }: OptionsProps) {
  const { say } = useTexts();
  return (
    <section>
      <h2>{say('sites')}</h2>
      <RemovableList
        title={say('allowedSites')}
        none={say('noAllowedSites')}
        entries={allowedSites}
        nameOf={(site) => hostOfSite(site) ?? say('allSites')}
        onRemove={onForbid}
      />
      <TakenBack sites={sitesTakenBack} onAllow={onAllow} />
      <RemovableList
        title={say('sitesOff')}
        none={say('noSitesOff')}
        entries={settings.sitesOff}
        onRemove={(site) => onSettings({ sitesOff: without(settings.sitesOff, site) })}
      />
      <RemovableList
        title={say('pagesOff')}
        none={say('noPagesOff')}
        entries={settings.pagesOff}
        onRemove={(page) => onSettings({ pagesOff: without(settings.pagesOff, page) })}
      />
    </section>
  );
}

const without = (list: readonly string[], entry: string): string[] => list.filter((other) => other !== entry);

function Colours({ settings, onSettings }: ChoiceProps) {
  const { say } = useTexts();
  return (
    <section>
      <fieldset>
        <legend>{say('colours')}</legend>
        <label>
          <input
            type="radio"
            name="coloured"
            checked={settings.coloured}
            onChange={() => onSettings({ coloured: true })}
          />
          {say('coloursOfVoices')}
        </label>
        <label>
          <input
            type="radio"
            name="coloured"
            checked={!settings.coloured}
            onChange={() => onSettings({ coloured: false })}
          />
          {say('coloursGrey')}
        </label>
        <ColourSample coloured={settings.coloured} />
        <label>
          <input
            type="checkbox"
            checked={settings.printed}
            onChange={({ currentTarget }) => onSettings({ printed: currentTarget.checked })}
          />
          {say('printed')}
        </label>
      </fieldset>
    </section>
  );
}

const CARD_TEXTS = { hover: 'cardHover', click: 'cardClick', off: 'cardOff' } as const satisfies Record<
  CardTrigger,
  string
>;

function CardChoice({ settings, onSettings }: ChoiceProps) {
  const { say } = useTexts();
  return (
    <section>
      <fieldset>
        <legend>{say('card')}</legend>
        {CARD_TRIGGERS.map((card) => (
          <label key={card}>
            <input
              type="radio"
              name="card"
              checked={settings.card === card}
              onChange={() => onSettings({ card })}
            />
            {say(CARD_TEXTS[card])}
          </label>
        ))}
      </fieldset>
    </section>
  );
}

const LANGUAGE_TEXTS = { browser: 'languageOfBrowser', de: 'languageGerman', en: 'languageEnglish' } as const;

function LanguageChoice({ settings, onSettings }: ChoiceProps) {
  const { say } = useTexts();
  return (
    <section>
      <fieldset>
        <legend>{say('language')}</legend>
        {(['browser', ...LANGUAGES] as const).map((language) => (
          <label key={language}>
            <input
              type="radio"
              name="language"
              checked={settings.language === language}
              onChange={() => onSettings({ language })}
            />
            {say(LANGUAGE_TEXTS[language])}
          </label>
        ))}
      </fieldset>
    </section>
  );
}
