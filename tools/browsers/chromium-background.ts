/** Chromium's background, in which the browser's events are set off that nobody outside can bring about. */
import type { Browser, WebWorker } from 'puppeteer-core';

export async function backgroundOf(browser: Browser): Promise<WebWorker> {
  const target = await browser.waitForTarget((each) => each.type() === 'service_worker');
  const worker = await target.worker();
  if (!worker) throw new Error('The background does not run');
  return worker;
}

/**
 * @param event "commands.onCommand"
 * @param given what it gives to those who listen, before the tab in front
 */
export async function dispatchInChromium(browser: Browser, event: string, given: unknown): Promise<void> {
  const worker = await backgroundOf(browser);
  await worker.evaluate(
    `chrome.tabs.query({ active: true, lastFocusedWindow: true })
      .then(([tab]) => chrome.${event}.dispatch(${JSON.stringify(given)}, tab))`,
  );
}

/**
 * Stops it as the browser does, at any moment. The session ends before the worker: were it still there when the page's
 * next message starts the worker anew, the worker would wait for it for ever.
 */
export async function stopBackground(browser: Browser): Promise<void> {
  const { client } = await backgroundOf(browser);
  const { targetInfo } = await client.send('Target.getTargetInfo');
  const connection = client.connection();
  if (!connection) throw new Error('The background is not connected any more');
  await connection.send('Target.detachFromTarget', { sessionId: client.id() });
  await connection.send('Target.closeTarget', { targetId: targetInfo.targetId });
}
