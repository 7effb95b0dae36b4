/** What this edition of the extension never has to know: on no day since then does it decide for an earlier one. */
const firstDay = '2026-11-01';

const entry = /\{(?:[^{}]|\{[^{}]*\})*?\buntil: '([\d-]{10})'(?:[^{}]|\{[^{}]*\})*\},?/g;
const timedValue = /\{ fact: [^{}]*\bsince: '([\d-]{10})'[^{}]*\},?/g;
const since = /\bsince: '([\d-]{10})',?/g;
const statements = /\bstatements: \[(?:[^[\]]|\[[^[\]]*\])*\],?/g;

const comparison = /\bday (<|>=) (?:checkedSince\.)?(\w+)/g;

/** What a comparison with a day that the file names has come to, when it is past. */
const settled = (code: string) => (found: string, operator: string, name: string) => {
  const [, day] = new RegExp(`\\b${name}(?::| =) '([\\d-]{10})'`).exec(code) ?? [];
  return day && day < firstDay ? String(operator === '>=') : found;
};

const before =
  (instead: string) =>
  (found: string, day: string): string =>
    day < firstDay ? instead : found;

/**
 * Leaves a third of the rules out of the content script, which decides for today only and now and then: entries that have
 * ended, the days on which others began and comparisons with them, and on which statements they are based. The background decides again for the sources.
 */
export const rulesOfToday = {
  name: 'rules-of-today',
  enforce: 'pre' as const,
  transform(code: string, id: string): string | undefined {
    const [, file] = /\/rules\/policy\/([\w-]+)\.ts$/.exec(id) ?? [];
    if (!file) return undefined;
    const isList = ['table', 'caveats', 'warnings', 'alternatives', 'term'].includes(file);
    const current = isList ? code.replace(entry, before('')) : code;
    return current
      .replace(comparison, settled(code))
      .replace(timedValue, before(''))
      .replace(since, before(''))
      .replace(statements, '');
  },
};

/** Leaves out what makes a million decisions fast: the extension makes a few at a time. */
export const fewDecisions = {
  name: 'few-decisions',
  enforce: 'pre' as const,
  transform: (_: string, id: string): string | undefined =>
    id.endsWith('/rules/decide/cache.ts') ? 'export const decisionCache = () => () => undefined;' : undefined,
};
