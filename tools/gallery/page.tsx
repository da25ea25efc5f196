/** One scene, as the address names it: `?scene=quotes&theme=dark&language=en`. */
import './stand-in-browser.ts';
import { render } from 'preact';
import '../../assets/styles/panel.css';
import { Panel } from '../../components/panel.tsx';
import { TextsProvider } from '../../components/texts-context.ts';
import { DEFAULT_SETTINGS } from '../../extension/settings.ts';
import { textsFor } from '../../extension/texts/texts.ts';
import { ARTICLE } from './invented-article.ts';
import { SCENES } from './scenes.ts';

const parameters = new URLSearchParams(location.search);
const scene = SCENES[parameters.get('scene') ?? 'overview'];
if (!scene) throw new Error('no such scene');
const texts = textsFor('browser', parameters.get('language') ?? 'de');
document.documentElement.lang = texts.locale;
document.documentElement.style.colorScheme = parameters.get('theme') ?? 'light';

render(
  <TextsProvider value={texts}>
    <Panel
      state={scene.state}
      settings={{ ...DEFAULT_SETTINGS, ...scene.settings }}
      onSettings={() => {}}
      url={ARTICLE.url}
      page={{
        jump: async () => true,
        goBack: () => {},
        copyQuote: async () => true,
        positionsOf: async () => () => null,
      }}
      inView={new Set(['p2', 'p3'])}
      onSidePanel={() => {}}
      onOptions={() => {}}
    />
  </TextsProvider>,
  document.body,
);
await new Promise(requestAnimationFrame);
document.querySelectorAll<HTMLElement>('[role=tab]')[scene.tab ?? 0]?.click();
await new Promise(requestAnimationFrame);
if (scene.click) document.querySelector<HTMLElement>(scene.click)?.click();
document.documentElement.dataset.ready = 'true';
