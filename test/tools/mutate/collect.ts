/**
 * What test files get when they import `vitest` here: the real `expect`, and a `test` that only notes what to run.
 * All tests of a mutant run in one warm process; Vitest itself would start a worker for each file and mutant.
 */
export { expect, vi } from 'vitest';

/** A test as it was written down. */
export interface Noted {
  readonly name: string;
  readonly run: () => unknown;
}

type Body = (...values: never[]) => unknown;
type Table = readonly unknown[];

let noted: Noted[] = [];
let group = '';

/** The tests noted while the work is done. */
export async function collected(work: () => Promise<unknown>): Promise<readonly Noted[]> {
  noted = [];
  await work();
  return noted;
}

const rowsOf = (table: Table): (readonly unknown[])[] => table.map((row) => (Array.isArray(row) ? row : [row]));

const noting = () =>
  Object.assign(
    (name: string, body: Body): void => {
      noted.push({ name: group + name, run: () => body() });
    },
    {
      each: (table: Table) => (name: string, body: Body) => {
        for (const [index, row] of rowsOf(table).entries())
          noted.push({ name: `${group}${name} ${index}`, run: () => body(...(row as never[])) });
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
