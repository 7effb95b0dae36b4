import { browser } from 'wxt/browser';
import { isAlive } from '../portal/life.ts';

/** The browser's command that opens the guide with keys; the partner chooses the keys in the browser. */
export const callCommand = 'call-guide';

/** Keys that no browser uses for itself. We know of nothing that says whether the portal uses them. */
export const suggestedKeys = 'Alt+Shift+G';

/** In the background: passes the press of the keys on to the page in front. One without the guide does not answer. */
export function passCallsOn(): void {
  browser.commands.onCommand.addListener((command, tab) => {
    if (command === callCommand && tab?.id !== undefined)
      browser.tabs.sendMessage(tab.id, callCommand).catch(() => undefined);
  });
}

/** On a portal page: acts whenever the partner presses the keys. */
export function whenCalled(act: () => void): void {
  browser.runtime.onMessage.addListener((message: unknown): undefined => {
    if (message === callCommand && isAlive()) act();
  });
}

/** The keys as the browser writes them; empty when another extension has them, or the partner removed them. */
export async function callKeys(): Promise<string> {
  const commands = await browser.commands.getAll();
  return commands.find(({ name }) => name === callCommand)?.shortcut ?? '';
}
