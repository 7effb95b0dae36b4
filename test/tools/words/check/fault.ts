import type { Exceptions } from '../style/style.ts';

/** A fault of a sentence. */
export interface Fault {
  readonly key: string;
  readonly problem: string;
  readonly detail: string;
}

/** Something that is open, with the room or help page that it is in. */
export interface Placed extends Omit<Fault, 'detail'> {
  readonly place: string;
  readonly detail?: string;
}

/** Whether a key fits one of these: `statements.S3`, or `statements.*` for all below. A plural fits with any form. */
export const fits = (key: string, patterns: readonly string[]): boolean =>
  patterns.some((pattern) =>
    pattern.endsWith('*') ? key.startsWith(pattern.slice(0, -1)) : key === pattern || key.startsWith(`${pattern}.`),
  );

/** Whether a sentence is excepted. */
export const isExcepted = (key: string, exceptions: Exceptions = {}): boolean => fits(key, Object.keys(exceptions));
