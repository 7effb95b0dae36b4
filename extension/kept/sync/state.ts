import { browser } from 'wxt/browser';
import type { Items } from './items.ts';

/** Why settings are not in step although the reader wanted it, or why they no longer are. */
export const problems = ['unavailable', 'too-large', 'later', 'ended-elsewhere', 'not-removed'] as const;
/** One of them. */
export type Problem = (typeof problems)[number];

/** How far this browser is in step: the items as they were last the same everywhere, while it takes part. */
export interface InStep {
  readonly base?: Items;
  readonly problem?: Problem;
}

const key = 'in-step';

const isObject = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null;

function readInStep(stored: unknown): InStep {
  if (!isObject(stored)) return {};
  const problem = problems.find((each) => each === stored.problem);
  return { ...(isObject(stored.base) && { base: stored.base }), ...(problem && { problem }) };
}

/** How far this browser is in step. */
export const readState = async (): Promise<InStep> => readInStep((await browser.storage.local.get(key))[key]);

/** Keeps how far it is. */
export const writeState = (state: InStep): Promise<void> => browser.storage.local.set({ [key]: state });

/** Calls back with the problem, or its end, now and whenever it changes; returns how to stop. */
export function watchProblem(changed: (problem: Problem | undefined) => void): () => void {
  readState().then(({ problem }) => changed(problem));
  const listen = (changes: Record<string, { newValue?: unknown }>, area: string) => {
    const change = changes[key];
    if (area === 'local' && change) changed(readInStep(change.newValue).problem);
  };
  browser.storage.onChanged.addListener(listen);
  return () => browser.storage.onChanged.removeListener(listen);
}
