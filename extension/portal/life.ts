import { browser } from 'wxt/browser';

const life = new AbortController();

/**
 * A signal that is aborted when the extension of this script is gone. When the extension is updated, switched off or
 * removed, the browser leaves the script on the page, where it cannot reach the extension any more.
 */
export const extensionGone: AbortSignal = life.signal;

/** Whether the extension is still there: the browser does not report its end, so it is asked. */
export function isAlive(): boolean {
  if (browser.runtime?.id === undefined) life.abort();
  return !extensionGone.aborted;
}

/** Acts again and again, a pause in milliseconds apart, for as long as the extension is there and the signal is silent. */
export function every(pause: number, act: () => void, until: AbortSignal): void {
  const timer = setInterval(() => isAlive() && act(), pause);
  until.addEventListener('abort', () => clearInterval(timer));
}

/** Acts once after a pause in milliseconds, if the extension is still there. */
export const later = (pause: number, act: () => void): unknown => setTimeout(() => isAlive() && act(), pause);
