import { today } from 'rules';
import { type Answers, readAnswers } from './answers.ts';
import { answersKey, kept } from './kept-value.ts';
import { storedSettings } from './stored-settings.ts';

/** Answers by tenant, those given last at the end. */
export type AnswersByTenant = readonly (readonly [tenant: string, answers: Answers])[];

/** More customers than this are not remembered; the ones answered longest ago are removed first. */
const most = 500;

const isEntry = (entry: unknown): entry is readonly [string, unknown] =>
  Array.isArray(entry) && typeof entry[0] === 'string';

const stored = kept(
  answersKey,
  (value): AnswersByTenant =>
    Array.isArray(value) ? value.filter(isEntry).map(([tenant, answers]) => [tenant, readAnswers(answers)]) : [],
);

/** The answers given for customers, while the reader wants them remembered. */
export const rememberedAnswers = stored.read;

/** Removes every answer. Returns false when the browser could not. */
export const forgetAnswers = (): Promise<boolean> => navigator.locks.request(answersKey, stored.forget);

/**
 * Keeps the answers given for a customer, one customer after the other over all portal pages, if the reader still wants
 * them remembered, with the day of today. Returns false when the browser could not.
 */
export const rememberAnswers = (tenant: string, answers: Answers): Promise<boolean> =>
  navigator.locks.request(answersKey, async () => {
    if (!(await storedSettings.read()).remember) return true;
    const others = (await stored.read()).filter(([of]) => of !== tenant);
    return stored.write([...others, [tenant, { ...answers, day: today() }] as const].slice(-most));
  });
