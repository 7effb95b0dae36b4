import { InvalidInput, readCountry, readKnown } from 'rules';
import { browser } from 'wxt/browser';
import { type Countries, type Given, nothingGiven } from '../guide/known.ts';

const key = 'popup-answers';

const isObject = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null;

function readCountries(stored: Record<string, unknown>): Countries {
  const country = (who: keyof Countries) =>
    typeof stored[who] === 'string' ? { [who]: readCountry(who, stored[who]) } : {};
  return { ...country('partner'), ...country('customer') };
}

/** The answers in what was stored; nothing when it is damaged. */
export function readGiven(stored: unknown): Given {
  if (!isObject(stored) || !isObject(stored.you) || !isObject(stored.countries)) return nothingGiven;
  try {
    return { you: readKnown(stored.you), countries: readCountries(stored.countries) };
  } catch (error) {
    if (error instanceof InvalidInput) return nothingGiven;
    throw error;
  }
}

/** The answers given in the toolbar's window since the browser was started; they are never written to the disk. */
export async function rememberedAnswers(): Promise<Given> {
  return readGiven((await browser.storage.session.get(key))[key]);
}

/** Keeps the answers until the browser is closed. */
export const rememberAnswers = (given: Given): Promise<void> => browser.storage.session.set({ [key]: given });
