/** One scene, as the address names it: `?scene=quotes&theme=dark&language=en`. */
import './stand-in-browser.ts';
import { type ComponentChild, render } from 'preact';
import cardStyles from '../../assets/styles/card.css?inline';
import { HoverCard } from '../../components/hover-card/hover-card.tsx';
import { Options } from '../../components/options/options.tsx';
import { loadLaterParts } from '../../components/panel/use-later-parts.ts';
import { TextsProvider } from '../../components/shared/texts-context.ts';
import { Sheet } from '../../components/sheet/sheet.tsx';
import type { DebugFacts } from '../../extension/debug-report.ts';
import { FIRST_PLACE } from '../../extension/panel-place.ts';
import { DEFAULT_SETTINGS } from '../../extension/settings.ts';
import { textsFor } from '../../extension/texts/texts.ts';
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

const parameters = new URLSearchParams(location.search);
const scene = SCENES[parameters.get('scene') ?? 'overview'];
if (!scene) throw new Error('no such scene');
const texts = textsFor('browser', parameters.get('language') ?? 'de');
document.documentElement.lang = texts.locale;
document.documentElement.style.colorScheme = parameters.get('theme') ?? 'light';

await loadLaterParts();
await showStyles(scene);
render(<TextsProvider value={texts}>{viewOf(scene)}</TextsProvider>, placeOf(scene));
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
    // A popup is 400 pixels wide; whatever is not is a side panel or a phone.
    document.body.className = innerWidth === 400 ? 'popup' : 'sidepanel';
  } else if (surface === 'options') {
    await import('../../assets/styles/options.css');
  } else if (surface === 'sheet') {
    await import('../../assets/styles/sheet.css');
  }
}

function viewOf({ surface = 'panel', state, settings: changed, annotation, hidden }: Scene): ComponentChild {
  const settings = { ...DEFAULT_SETTINGS, ...changed };
  if (surface === 'options')
    return (
      <Options
        settings={settings}
        onReset={() => {}}
        onSettings={() => {}}
        allowedSites={['*://*.zeitung.example/*']}
        onForbid={() => {}}
        corrections={{
          [ARTICLE.url]: [{ kind: 'no-quote', words: 'Hauptsache, es passiert endlich etwas.', start: 0 }],
        }}
        onRemoveCorrection={() => {}}
        shortcuts={[
          { command: '_execute_action', keys: 'Alt+Shift+O' },
          { command: 'toggle', keys: 'Alt+Shift+M' },
          { command: 'next-quote', keys: 'Alt+Shift+Punkt' },
          { command: 'side-panel', keys: '' },
        ]}
        onChangeShortcuts={() => {}}
        debugFacts={DEBUG_FACTS}
      />
    );
  if (surface === 'card' && annotation)
    return (
      <HoverCard
        article={ARTICLE}
        analysis={ANALYSIS}
        annotation={annotation}
        colours={colourVoices(ANALYSIS.summary.voices)}
        copied={null}
        onShow={() => {}}
        onCopy={() => {}}
        onAlone={() => {}}
        onPanel={() => {}}
        onCorrect={() => {}}
      />
    );
  if (surface === 'sheet')
    return (
      <Sheet
        article={ARTICLE}
        analysis={ANALYSIS}
        place={FIRST_PLACE}
        colours={colourVoices(ANALYSIS.summary.voices)}
      />
    );
  return (
    <StandInPanel
      state={state ?? { status: 'working' }}
      settings={settings}
      inView={new Set(['p2', 'p3'])}
      {...(hidden ? { url: '', onSidePanel: null } : { onSidePanel: () => {} })}
    />
  );
}
