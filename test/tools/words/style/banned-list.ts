import { join } from 'node:path';
import { locales } from 'rules';
import type { Banned } from './style.ts';
import { styles } from './styles.ts';

/** The rules for writers and translators. */
export const styleFile = join(import.meta.dirname, '../../../../rules/words/STYLE.md');

const [begin, end] = ['<!-- Written by `npm run words -- style`. -->', '<!-- To here. -->'];

const line = ({ not, say }: Banned): string => `- ${not.join(', ')} → ${say}`.replaceAll('*', '…');

/** The words that each language does not use, and those that it uses instead, as a list in Markdown. */
export const bannedList = (): string =>
  locales
    .map((locale) => {
      const { habits, terms } = styles[locale];
      const name = new Intl.DisplayNames('en', { type: 'language' }).of(locale) ?? locale;
      return [`### ${name}`, '', ...[...habits, ...terms].map(line)].join('\n');
    })
    .join('\n\n');

/** The list that is in the rules. */
export const listIn = (rules: string): string =>
  rules.slice(rules.indexOf(begin) + begin.length, rules.indexOf(end)).trim();

/** The rules with the list as it is checked. */
export const withList = (rules: string): string =>
  [rules.slice(0, rules.indexOf(begin)), begin, '\n\n', bannedList(), '\n\n', rules.slice(rules.indexOf(end))].join('');
