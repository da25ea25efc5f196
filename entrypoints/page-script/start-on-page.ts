/** Binds a page's session to the settings, to the panel's questions and to the life of the script. */
import { onMessage, type PageStart } from '../../extension/messages.ts';
import { isOnAsStored, pageStart, watchPageSettings } from '../../extension/page-settings.ts';
import { PageLife } from './page-life.ts';
import { PageSession } from './page-session.ts';
import { watchPage } from './watch-page.ts';

/** Milliseconds. */
const PAUSES = [500, 1_000, 2_000, 4_000, 8_000];

declare global {
  /** The copy of the script that is at work in this page. */
  var stimmenPage: { readonly life: PageLife; readonly begin: () => Promise<boolean> } | undefined;
}

/** A second copy, be it by a click or because a site was allowed, has the first begin anew: a page is never read twice. */
export async function startOnPage(): Promise<void> {
  const working = globalThis.stimmenPage;
  if (working && !working.life.isOver) await working.begin();
  else await startFirst();
}

async function startFirst(): Promise<void> {
  const life = new PageLife();
  const session = new PageSession(life, globalThis.stimmenIsClicked ? 'click' : 'site');
  const begin = () => beginOn(session, life);
  globalThis.stimmenPage = { life, begin };
  globalThis.stimmenIsClicked = false;
  life.onEnd(onMessage('pageResult', () => session.result));
  life.onEnd(onMessage('sitesTakenBack', () => void begin()));
  life.onEnd(onMessage('corrected', () => session.readAnew()));
  const beginning = begin();
  // The background may have to wake up first.
  if (await isOnAsStored(location.href)) session.readAhead();
  if (!(await beginning)) return;
  watchPageSettings((changed) => session.apply(changed), life.signal);
  // A page kept for "back" sleeps through changes of settings and sites, and the browser forgets its badge.
  life.listen(window, 'pageshow', (event) => {
    if ((event as PageTransitionEvent).persisted) void begin();
  });
  watchPage(life, session);
}

/** @returns false where the page may not be read, or the extension has gone */
async function beginOn(session: PageSession, life: PageLife): Promise<boolean> {
  const start = await askForStart(life);
  if (!start || life.isOver || !session.mayRead(start.isSiteAllowed)) return false;
  session.apply(start.settings);
  session.announce();
  return true;
}

/** The background may be stopped before it has answered: then it is asked again, after ever longer pauses. */
async function askForStart(life: PageLife): Promise<PageStart | null> {
  for (const pause of PAUSES) {
    const start = await pageStart();
    if (start || life.isOver) return start;
    await new Promise<void>((done) => life.after(pause, done));
  }
  return null;
}
