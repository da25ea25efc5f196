/** Binds a page's session to the settings, to the panel's questions and to the life of the script. */
import { readyStateOf } from '../../article/page/nodes.ts';
import { onMessage, type PageStart } from '../../extension/messages.ts';
import { ownGlobal } from '../../extension/own-global.ts';
import { isOnAsStored, pageStart, watchStored } from '../../extension/page-settings.ts';
import { PageLife } from './page-life.ts';
import { PageSession } from './page-session.ts';
import { watchPage } from './watch-page.ts';

/** Milliseconds. */
const PAUSES = [500, 1_000, 2_000, 4_000, 8_000];
const SECOND = 1_000;

declare global {
  /** The copy of the script that is at work in this page. */
  var stimmenPage: { readonly life: PageLife; readonly begin: () => Promise<void> } | undefined;
}

/** A second copy, be it by a click or because a site was allowed, has the first begin anew: a page is never read twice. */
export async function startOnPage(): Promise<void> {
  const working = ownGlobal('stimmenPage');
  if (working && !working.life.isOver) await working.begin();
  else await startFirst();
}

async function startFirst(): Promise<void> {
  const life = new PageLife();
  if (life.isOver) return;
  const session = new PageSession(life, ownGlobal('stimmenIsClicked') ? 'click' : 'site');
  const isParsed = parsed(life);
  const follow = () => followStart(session, life, isParsed);
  const begin = async () => {
    if (await follow()) session.announce();
  };
  globalThis.stimmenPage = { life, begin };
  globalThis.stimmenIsClicked = false;
  life.onEnd(onMessage('pageResult', () => session.result));
  life.onEnd(onMessage('sitesTakenBack', () => void begin()));
  life.onEnd(onMessage('corrected', () => session.readAnew()));
  // Pages may take long to load, and readers change their mind meanwhile.
  watchStored(() => void follow(), life.signal);
  // A page kept for "back" sleeps through changes of settings and sites, and the browser forgets its badge.
  life.listen(window, 'pageshow', (event) => {
    if ((event as PageTransitionEvent).persisted) void begin();
  });
  life.listen(document, 'prerenderingchange', () => void begin());
  void begin();
  const isOn = isOnAsStored(location.href);
  await isParsed;
  if (life.isOver) return;
  // Before it is read for the first time: what changes between reading and watching would never be seen.
  watchPage(life, session);
  // The background may still be waking up.
  if (await isOn) session.readAhead();
}

/** Resolves once the whole text of the document is there, before the browser lays it out. */
function parsed(life: PageLife): Promise<void> {
  return new Promise((done) => {
    // A page that writes itself anew, document.open(), ends all that was listened to.
    const look = () => (readyStateOf(document) === 'loading' ? void life.after(SECOND, look) : done());
    // At the window, where it comes last: what the page's document does then is done.
    life.listen(window, 'DOMContentLoaded', () => done());
    look();
  });
}

/** @returns false where the page may not be read, or the extension has gone */
async function followStart(session: PageSession, life: PageLife, isParsed: Promise<void>): Promise<boolean> {
  const [start] = await Promise.all([askForStart(life), isParsed]);
  if (!start || life.isOver || !session.mayRead(start.isSiteAllowed)) return false;
  session.apply(start.settings);
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
