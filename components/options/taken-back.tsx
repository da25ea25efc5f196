import { hostOfSite } from '../../extension/hosts.ts';
import { useTexts } from '../shared/texts-context.ts';

interface TakenBackProps {
  /** Match patterns. */
  readonly sites: readonly string[];
  readonly onAllow: (site: string) => void;
}

/** The extension's own sites that it may not read any more, each with the way back, in the panel's words. */
export function TakenBack({ sites, onAllow }: TakenBackProps) {
  const { say } = useTexts();
  if (sites.length === 0) return null;
  return (
    <div class="removable">
      <h3>{say('sitesTakenBack')}</h3>
      <ul>
        {sites.map((site) => (
          <li key={site}>
            <button type="button" class="link" data-action="allow" onClick={() => onAllow(site)}>
              {say('readAlways', { site: hostOfSite(site) ?? say('allSites') })}
            </button>
          </li>
        ))}
      </ul>
    </div>
  );
}
