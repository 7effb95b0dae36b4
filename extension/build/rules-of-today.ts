/** What this edition of the extension never has to know: on no day since then does it decide for an earlier one. */
const firstDay = '2026-11-01';

const entry = /\{(?:[^{}]|\{[^{}]*\})*?\buntil: '([\d-]{10})'(?:[^{}]|\{[^{}]*\})*\},?/g;
const timedValue = /\{ fact: [^{}]*\bsince: '([\d-]{10})'[^{}]*\},?/g;
const since = /\bsince: '([\d-]{10})',?/g;
const statements = /\bstatements: \[(?:[^[\]]|\[[^[\]]*\])*\],?/g;

const before =
  (instead: string) =>
  (found: string, day: string): string =>
    day < firstDay ? instead : found;

/**
 * Leaves a third of the rules out of the content script, which decides for today only and now and then: entries that have
 * ended, the days on which others began, on which statements they are based, and what makes a million decisions fast. The
 * background decides again for the sources.
 */
export const rulesOfToday = {
  name: 'rules-of-today',
  enforce: 'pre' as const,
  transform(code: string, id: string): string | undefined {
    if (id.endsWith('/rules/decide/cache.ts')) return 'export const decisionCache = () => () => undefined;';
    const [, file] = /\/rules\/policy\/([\w-]+)\.ts$/.exec(id) ?? [];
    if (!file) return undefined;
    const isList = ['table', 'caveats', 'warnings', 'alternatives', 'term'].includes(file);
    const current = isList ? code.replace(entry, before('')) : code;
    return current.replace(timedValue, before('')).replace(since, before('')).replace(statements, '');
  },
};
