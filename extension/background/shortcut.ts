import { browser } from 'wxt/browser';
import { isAlive } from '../portal/life.ts';

/** The browser's command that opens the guide with keys; the partner chooses the keys in the browser. */
export const callCommand = 'call-guide';

/** The browser’s own command that opens the toolbar’s window. */
export const popupCommand = '_execute_action';

/** Keys that no browser uses for itself. We found no documentation that says whether the portal uses them. */
export const suggestedKeys = { call: 'Alt+Shift+G', popup: 'Alt+Shift+F' } as const;

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

/** The keys of both commands. */
export interface Keys {
  readonly call: string;
  readonly popup: string;
}

/** The keys as the browser writes them; empty when another extension has them, or the partner removed them. */
export async function keysNow(): Promise<Keys> {
  const commands = await browser.commands.getAll();
  const keysOf = (command: string) => commands.find(({ name }) => name === command)?.shortcut ?? '';
  return { call: keysOf(callCommand), popup: keysOf(popupCommand) };
}

/** Keys as the browser writes them, named as the reader's keyboard does; letters and the signs of a Mac stay. */
export const keysInWords = (keys: string, names: Readonly<Record<string, string>>): string =>
  keys
    .split('+')
    .map((key) => names[key] ?? key)
    .join('+');
