import { browser } from 'wxt/browser';
import { type Given, nothingGiven } from '../guide/known.ts';
import { readGiven } from './remembered-answers.ts';

const key = 'customer-answers';
/** More customers than this are not remembered; the ones answered longest ago go first. */
const most = 500;

/** The answers given for customers, by tenant, while the reader wants them remembered. */
export interface CustomerAnswers {
  readonly of: (tenant: string) => Given;
  readonly keep: (tenant: string, given: Given) => void;
}

/** Forgets every answer. */
export const forgetAnswers = (): Promise<void> => browser.storage.local.remove(key);

/** The answers kept on this device, in step with every other page that keeps or forgets some. */
export async function customerAnswers(): Promise<CustomerAnswers> {
  const answers = new Map<string, unknown>();
  const load = (stored: unknown) => {
    answers.clear();
    for (const entry of Array.isArray(stored) ? stored : [])
      if (Array.isArray(entry) && typeof entry[0] === 'string') answers.set(entry[0], entry[1]);
  };
  load((await browser.storage.local.get(key))[key]);
  browser.storage.onChanged.addListener((changes, area) => {
    if (area === 'local' && changes[key]) load(changes[key].newValue);
  });
  return {
    of: (tenant) => (answers.has(tenant) ? readGiven(answers.get(tenant)) : nothingGiven),
    keep: (tenant, given) => {
      answers.delete(tenant);
      answers.set(tenant, given);
      browser.storage.local.set({ [key]: [...answers].slice(-most) });
    },
  };
}
