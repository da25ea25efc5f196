/** Chromium's background, in which the browser's events are set off that nobody outside can bring about. */
import type { Browser, CDPSession } from 'puppeteer-core';

/**
 * Connects to the worker for one thing: a worker that has had nothing to do for half a minute while somebody was connected
 * neither stops nor answers any more.
 */
async function connectToBackground(browser: Browser): Promise<CDPSession> {
  const target = await browser.waitForTarget((each) => each.type() === 'service_worker');
  return target.createCDPSession();
}

/**
 * @param event "commands.onCommand"
 * @param given what it gives to those who listen, before the tab in front
 */
export async function dispatchInChromium(browser: Browser, event: string, given: unknown): Promise<void> {
  await evaluateInBackground(
    browser,
    `chrome.tabs.query({ active: true, lastFocusedWindow: true })
      .then(([tab]) => chrome.${event}.dispatch(${JSON.stringify(given)}, tab))`,
  );
}

/** @param expression JavaScript; what it promises is waited for @returns its value, as JSON can hold it */
export async function evaluateInBackground(browser: Browser, expression: string): Promise<unknown> {
  const session = await connectToBackground(browser);
  const { exceptionDetails, result } = await session.send('Runtime.evaluate', {
    expression,
    awaitPromise: true,
    returnByValue: true,
  });
  await session.detach();
  if (exceptionDetails) throw new Error(exceptionDetails.text);
  return result.value;
}

/**
 * Stops it as the browser does, at any moment. The session ends before the worker: were it still there when the page's
 * next message starts the worker anew, the worker would wait for it for ever.
 */
export async function stopBackground(browser: Browser): Promise<void> {
  const session = await connectToBackground(browser);
  const { targetInfo } = await session.send('Target.getTargetInfo');
  const connection = session.connection();
  if (!connection) throw new Error('The background is not connected any more');
  await session.detach();
  await connection.send('Target.closeTarget', { targetId: targetInfo.targetId });
}
