/**
 * The module that test files get for `vitest` here: the real `expect`, and a `test` that only notes what to run.
 * All tests of a mutant run in one warm process; Vitest itself would start a worker for each file and mutant.
 */
export { expect, vi } from 'vitest';

/** A test as it was noted. */
export interface Noted {
  readonly name: string;
  readonly run: () => unknown;
}

type Body = (...values: never[]) => unknown;
type Table = readonly unknown[];

type Hook = () => unknown;

/** The notes of a test file: its tests, and the functions to run before and after all of them. */
export interface Collected {
  readonly tests: readonly Noted[];
  readonly before: readonly Hook[];
  readonly after: readonly Hook[];
}

let noted: Noted[] = [];
let before: Hook[] = [];
let after: Hook[] = [];
let beforeOne: Hook[] = [];
let afterOne: Hook[] = [];
let group = '';

/** The notes made during some work. */
export async function collected(work: () => Promise<unknown>): Promise<Collected> {
  [noted, before, after, beforeOne, afterOne] = [[], [], [], [], []];
  await work();
  return { tests: noted, before, after };
}

export const beforeAll = (hook: Hook): void => {
  before.push(hook);
};
export const afterAll = (hook: Hook): void => {
  after.push(hook);
};

export const beforeEach = (hook: Hook): void => {
  beforeOne.push(hook);
};
export const afterEach = (hook: Hook): void => {
  afterOne.push(hook);
};

/** Notes a test, with the functions that its file runs before and after each. */
function note(name: string, run: () => unknown): void {
  const [first, last] = [beforeOne, afterOne];
  const whole = async () => {
    for (const hook of first) await hook();
    await run();
    for (const hook of last) await hook();
  };
  noted.push({ name: group + name, run: whole });
}

const rowsOf = (table: Table): (readonly unknown[])[] => table.map((row) => (Array.isArray(row) ? row : [row]));

const noting = () =>
  Object.assign(
    (name: string, body: Body): void => {
      note(name, () => body());
    },
    {
      each: (table: Table) => (name: string, body: Body) => {
        for (const [index, row] of rowsOf(table).entries()) note(`${name} ${index}`, () => body(...(row as never[])));
      },
    },
  );
export const test = noting();
export const it = noting();

export const describe = Object.assign(
  (name: string, body: () => void): void => {
    const outer = group;
    group = `${outer}${name} > `;
    body();
    group = outer;
  },
  {
    each: (table: Table) => (name: string, body: Body) => {
      for (const [index, row] of rowsOf(table).entries()) describe(`${name} ${index}`, () => body(...(row as never[])));
    },
  },
);
