/** Characters that can follow the last mark of a text; French has a no-break space in front of them. */
const closers = String.raw`(?:[\u00a0\u202f]?["”»」）)])*$`;
const period = new RegExp(`[.。]${closers}`, 'u');
const open = new RegExp(`[…?？]${closers}`, 'u');
const either = new RegExp(`[?？:：}]${closers}`, 'u');

/** Whether a text ends with a period. */
export const hasPeriod = (text: string): boolean => period.test(text);

/** Whether a text ends as a question does, or is left open. */
export const isLeftOpen = (text: string): boolean => open.test(text);

/**
 * Whether a text ends as a sentence does, or does not; undefined for a question, a colon or a value, which can be
 * either.
 */
export const isClosed = (text: string): boolean | undefined =>
  either.test(text.trim()) ? undefined : hasPeriod(text.trim());
