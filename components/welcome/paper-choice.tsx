import { OWN_HOSTS } from '../../extension/hosts.ts';
import { COUNTRIES, PAPERS, type Paper, siteOfPaper } from '../../extension/papers.ts';
import type { WelcomeTexts } from '../../extension/texts/welcome.ts';
import { Switch } from '../shared/switch.tsx';

interface PaperChoiceProps {
  readonly texts: WelcomeTexts;
  /** Match patterns, as the browser has them. */
  readonly allowedSites: readonly string[];
  /** The extension's own that it may not read any more. */
  readonly sitesTakenBack: readonly string[];
  readonly onAllow: (site: string) => void;
  readonly onForbid: (site: string) => void;
}

const COUNTRY_TEXTS = { AT: 'countryAT', DE: 'countryDE', CH: 'countryCH' } as const;
const ALL_SITES = ['*://*/*', '<all_urls>'];

/** Papers by country, each with its switch: the browser asks the reader once more. */
export function PaperChoice({ texts, allowedSites, sitesTakenBack, onAllow, onForbid }: PaperChoiceProps) {
  const isFromStart = (site: string) => OWN_HOSTS.includes(site) && !sitesTakenBack.includes(site);
  const isAllowed = (site: string) => [site, ...ALL_SITES].some((each) => allowedSites.includes(each));
  const entry = (paper: Paper) => {
    const site = siteOfPaper(paper);
    return (
      <li key={paper.host}>
        <span class="paper">
          {paper.name} <span class="quiet">{paper.host}</span>
        </span>
        {isFromStart(site) ? (
          <span class="quiet">{texts.fromStart}</span>
        ) : (
          <Switch
            label={texts.allow.replace('{name}', paper.name)}
            on={isAllowed(site)}
            onChange={(on) => (on ? onAllow(site) : onForbid(site))}
          />
        )}
      </li>
    );
  };
  return (
    <div class="papers">
      {COUNTRIES.map((country) => (
        <div key={country}>
          <h3>{texts[COUNTRY_TEXTS[country]]}</h3>
          <ul>{PAPERS[country].map(entry)}</ul>
        </div>
      ))}
    </div>
  );
}
