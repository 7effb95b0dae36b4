import { browser } from 'wxt/browser';

/** The permission for Chrome’s and Edge’s side panel. It is not asked for at install; Firefox’s sidebar needs none. */
const wish = { permissions: ['sidePanel'] } as unknown as Parameters<typeof browser.permissions.request>[0];

/** Parts that the types of our browser’s interface lack. */
interface SideViews {
  readonly sidePanel: { readonly open: (where: { readonly windowId: number }) => Promise<void> };
  readonly sidebarAction: { readonly open: () => Promise<void> };
}

const sideViews = browser as unknown as SideViews;

/** Whether the reader has to allow it first in this browser. */
export const needsPermission = !import.meta.env.FIREFOX;

/** Whether the reader has allowed it. */
export const isSidePanelAllowed = (): Promise<boolean> => browser.permissions.contains(wish);

/**
 * Makes the browser ask for it; called only when the reader presses a button. The extension then starts again: Chrome
 * readies a side panel only while an extension starts, and ends itself when one is opened that is not ready.
 */
export async function allowSidePanel(): Promise<boolean> {
  const isGiven = await browser.permissions.request(wish);
  if (isGiven) browser.runtime.reload();
  return isGiven;
}

/** Gives the permission back. */
export const forbidSidePanel = (): Promise<boolean> => browser.permissions.remove(wish);

/**
 * Returns a function that opens the guide in the side panel or the sidebar, where it stays open; call it only when the
 * reader presses a button. Returns undefined while it is not allowed.
 */
export async function sidePanelOpener(): Promise<(() => Promise<void>) | undefined> {
  if (import.meta.env.FIREFOX) return () => sideViews.sidebarAction.open();
  if (!(await isSidePanelAllowed())) return undefined;
  const { id: windowId = -1 } = await browser.windows.getCurrent();
  return () => sideViews.sidePanel.open({ windowId });
}
