/** One scene, as the address names it: `?scene=quotes&theme=dark&language=en`. */
import './stand-in-browser.ts';
import { type ComponentChild, render } from 'preact';
import { draftPage } from '../../article/page/draft-page.ts';
import { placeArticle } from '../../article/page/place-article.ts';
import cardStyles from '../../assets/styles/card.css?inline';
import { HoverCard } from '../../components/hover-card/hover-card.tsx';
import { Options } from '../../components/options/options.tsx';
import { loadLaterParts } from '../../components/panel/use-later-parts.ts';
import { TextsProvider } from '../../components/shared/texts-context.ts';
import { Sheet } from '../../components/sheet/sheet.tsx';
import { Welcome } from '../../components/welcome/welcome.tsx';
import { answerAnalysis } from '../../extension/answer-analysis.ts';
import type { DebugFacts } from '../../extension/debug-report.ts';
import { loadData } from '../../extension/load-data.ts';
import { FIRST_PLACE } from '../../extension/panel-place.ts';
import { DEFAULT_SETTINGS, type Settings } from '../../extension/settings.ts';
import { chooseLanguage } from '../../extension/texts/languages.ts';
import { textsFor } from '../../extension/texts/texts.ts';
import { WELCOME_TEXTS } from '../../extension/texts/welcome.ts';
import { adoptStyles } from '../../highlights/adopt-styles.ts';
import { inLayers } from '../../highlights/highlight.ts';
import { paintHighlights } from '../../highlights/paint-highlights.ts';
import { keyOfDocument, stylesFor } from '../../highlights/styles.ts';
import { themeOfPage } from '../../highlights/theme.ts';
import { colourVoices } from '../../highlights/voices.ts';
import { ANALYSIS, ARTICLE } from './invented-article.ts';
import { annotated, SCENES, type Scene } from './scenes.ts';
import { StandInPanel } from './stand-in-panel.tsx';

const DEBUG_FACTS: DebugFacts = {
  version: '1.0.0',
  userAgent: navigator.userAgent,
  page: { url: ARTICLE.url, result: annotated },
  permissions: 4,
  ownSites: 2,
};

const COLOURS = colourVoices(ANALYSIS.summary.voices);

const SHORTCUTS: ReadonlyMap<string, string> = new Map([
  ['_execute_action', 'Alt+Shift+O'],
  ['toggle', 'Alt+Shift+M'],
  ['next-quote', 'Alt+Shift+.'],
  ['side-panel', ''],
]);

/** A popup is 400 pixels wide; whatever is not is a side panel or a phone. */
const isPopup = innerWidth === 400;

const parameters = new URLSearchParams(location.search);
const scene = SCENES[parameters.get('scene') ?? 'overview'];
if (!scene) throw new Error('no such scene');
const { language, locale } = chooseLanguage('browser', [parameters.get('language') ?? 'de']);
const texts = textsFor(language, locale);
document.documentElement.lang = texts.locale;
// Paper is white.
if (scene.surface !== 'sheet')
  document.documentElement.style.colorScheme = parameters.get('theme') ?? 'light';

type Surface = NonNullable<Scene['surface']>;

const VIEWS: Readonly<Record<Surface, (scene: Scene, settings: Settings) => ComponentChild>> = {
  options: (_scene, settings) => (
    <Options
      settings={settings}
      onReset={() => {}}
      onSettings={() => {}}
      allowedSites={['*://*.zeitung.example/*']}
      onForbid={() => {}}
      sitesTakenBack={[]}
      onAllow={() => {}}
      corrections={{
        [ARTICLE.url]: [{ kind: 'no-quote', words: 'Hauptsache, es passiert endlich etwas.', start: 0 }],
      }}
      onRemoveCorrection={() => {}}
      shortcuts={[...SHORTCUTS].map(([command, keys]) => ({ command, keys }))}
      onChangeShortcuts={() => {}}
      debugFacts={DEBUG_FACTS}
    />
  ),
  card: ({ annotation }) =>
    annotation && (
      <HoverCard
        article={ARTICLE}
        analysis={ANALYSIS}
        annotation={annotation}
        colours={COLOURS}
        copied={null}
        onShow={() => {}}
        onCopy={() => {}}
        onAlone={() => {}}
        onPanel={() => {}}
        onCorrect={() => {}}
      />
    ),
  sheet: () => <Sheet article={ARTICLE} analysis={ANALYSIS} place={FIRST_PLACE} colours={COLOURS} />,
  welcome: ({ welcome }, { layers }) => (
    <Welcome
      texts={WELCOME_TEXTS[language]}
      layers={layers}
      onLayers={() => {}}
      isUnread={false}
      tried={new Set(['card'])}
      pinning="chrome"
      allowedSites={['*://*.diepresse.com/*']}
      sitesTakenBack={[]}
      onAllow={() => {}}
      onForbid={() => {}}
      keys={SHORTCUTS}
      onOptions={() => {}}
      {...welcome}
    />
  ),
  panel: ({ state = { status: 'working' }, hidden }, settings) => (
    <StandInPanel
      state={state}
      settings={settings}
      inView={new Set(['p2', 'p3'])}
      onSidePanel={hidden || !isPopup ? null : () => {}}
      {...(hidden && { url: '' })}
    />
  ),
};

function viewOf(shown: Scene): ComponentChild {
  return VIEWS[shown.surface ?? 'panel'](shown, { ...DEFAULT_SETTINGS, ...shown.settings });
}

await loadLaterParts();
await showStyles(scene);
render(<TextsProvider value={texts}>{viewOf(scene)}</TextsProvider>, placeOf(scene));
if (scene.surface === 'welcome' && !scene.welcome?.isUnread) await markSample();
for (const selector of scene.clicks ?? []) {
  await new Promise(requestAnimationFrame);
  document.querySelector<HTMLElement>(selector)?.click();
}
await new Promise(requestAnimationFrame);
if (scene.types !== undefined) {
  const field = document.querySelector<HTMLInputElement>('[type=search]');
  if (field) field.value = scene.types;
  field?.dispatchEvent(new InputEvent('input', { bubbles: true }));
}
// What moves has come to rest.
await new Promise((resolve) => setTimeout(resolve, 200));
document.documentElement.dataset.ready = 'true';

/** As the extension does it, but without a background to ask. */
async function markSample(): Promise<void> {
  const drafted = draftPage(document, location.href);
  const answer = drafted && (await answerAnalysis(drafted.draft, loadData, async () => []));
  if (!drafted || answer?.status !== 'analysed') throw new Error('the sample has not been analysed');
  const { root, textMap } = placeArticle(drafted, answer);
  const key = keyOfDocument();
  paintHighlights(inLayers(answer.planned, DEFAULT_SETTINGS.layers), textMap, key);
  const look = { key, theme: themeOfPage(root), coloured: true, printed: true };
  adoptStyles(document, stylesFor(look));
}

/** The card stands in a shadow root, as on a page. */
function placeOf({ surface }: Scene): Element | ShadowRoot {
  if (surface !== 'card') return document.body;
  const host = document.createElement('div');
  host.style.colorScheme = parameters.get('theme') ?? 'light';
  // As far from the edge as a page's cards are.
  host.style.translate = '8px 16px';
  document.body.style.height = '200px';
  document.body.append(host);
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(cardStyles);
  const root = host.attachShadow({ mode: 'open' });
  root.adoptedStyleSheets = [sheet];
  return root;
}

/** Each surface has a style sheet of its own. */
async function showStyles({ surface = 'panel' }: Scene): Promise<void> {
  if (surface === 'panel') {
    await import('../../assets/styles/panel.css');
    document.body.className = isPopup ? 'popup' : 'sidepanel';
  } else if (surface === 'options') {
    await import('../../assets/styles/options.css');
  } else if (surface === 'sheet') {
    await import('../../assets/styles/sheet.css');
  } else if (surface === 'welcome') {
    await import('../../assets/styles/welcome.css');
    document.body.className = '';
  }
}
