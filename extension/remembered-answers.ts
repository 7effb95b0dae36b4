import { InvalidInput, type Known, readKnown } from 'rules';
import { browser } from 'wxt/browser';

const key = 'popup-answers';

/** The answers given in the toolbar's window since the browser was started; they are never written to the disk. */
export async function rememberedAnswers(): Promise<Known> {
  const stored: unknown = (await browser.storage.session.get(key))[key];
  try {
    return typeof stored === 'object' && stored !== null ? readKnown(stored as Record<string, unknown>) : {};
  } catch (error) {
    if (error instanceof InvalidInput) return {};
    throw error;
  }
}

/** Keeps the answers until the browser is closed. */
export const rememberAnswers = (known: Known): Promise<void> => browser.storage.session.set({ [key]: { ...known } });
