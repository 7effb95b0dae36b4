import { type Answers, readAnswers } from './answers.ts';
import { isObject, kept } from './kept-value.ts';

/** The answers that the reader takes along from one page of the portal to the next, by a link of ours. */
export interface Carried {
  readonly tenant: string;
  readonly answers: Answers;
}

const key = 'carried';

/** Takes the answers for a customer along to the page of the portal that is opened next in this tab. */
export type Takes = (tenant: string, answers: Answers) => void;

/** By tab, as each takes along its own. Never written to the disk. */
const carried = kept(key, (stored) => (isObject(stored) ? stored : {}), 'session');

/** Keeps what a tab takes along, one tab after the other. Returns false when the browser could not. */
export const carry = (tab: number, { tenant, answers }: Carried): Promise<boolean> =>
  navigator.locks.request(key, async () => carried.write({ ...(await carried.read()), [tab]: { tenant, answers } }));

/** Takes what a tab took along, so that it is given only once. Returns undefined when the tab took nothing along. */
export const takeCarried = (tab: number): Promise<Carried | undefined> =>
  navigator.locks.request(key, async () => {
    const { [tab]: taken, ...others } = await carried.read();
    if (!isObject(taken) || typeof taken.tenant !== 'string') return undefined;
    await carried.write(others);
    return { tenant: taken.tenant, answers: readAnswers(taken.answers) };
  });
