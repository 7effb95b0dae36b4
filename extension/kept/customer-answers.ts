import type { Carried } from '../background/requests.ts';
import { type Answers, noAnswers, readAnswers } from './answers.ts';
import { kept } from './kept-value.ts';

/** Answers as stored, by tenant, those given last at the end. Each is validated when it is asked for. */
type StoredAnswers = readonly (readonly [tenant: string, answers: unknown])[];

/** More customers than this are not remembered; the ones answered longest ago are removed first. */
const most = 500;

const isEntry = (entry: unknown): entry is StoredAnswers[number] =>
  Array.isArray(entry) && typeof entry[0] === 'string';

const stored = kept('customer-answers', (value): StoredAnswers => (Array.isArray(value) ? value.filter(isEntry) : []));

/** The answers given for customers, by tenant, while the reader wants them remembered. */
export interface CustomerAnswers {
  readonly of: (tenant: string) => Answers;
  readonly keep: (tenant: string, answers: Answers) => void;
}

/** Removes every answer. Returns false when the browser could not. */
export const forgetAnswers = stored.forget;

/** The answers on this device, kept up to date with what every other page stores or removes. */
export async function customerAnswers(): Promise<CustomerAnswers> {
  let answers = new Map(await stored.read());
  stored.watch((changed) => {
    answers = new Map(changed);
  });
  return {
    of: (tenant) => (answers.has(tenant) ? readAnswers(answers.get(tenant)) : noAnswers),
    keep: (tenant, given) => {
      answers.delete(tenant);
      answers.set(tenant, given);
      stored.write([...answers].slice(-most));
    },
  };
}

/** The answers that came along from the page of the portal before. Nothing else is kept, and only while this page is open. */
export function answersInTab(carried: Carried | undefined): CustomerAnswers | undefined {
  if (!carried) return undefined;
  let { answers } = carried;
  return {
    of: (tenant) => (tenant === carried.tenant ? answers : noAnswers),
    keep: (tenant, given) => {
      if (tenant === carried.tenant) answers = given;
    },
  };
}
