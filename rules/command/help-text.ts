import { fill } from '../words/format.ts';
import { locales } from '../words/locale.ts';
import type { CommandWords } from './command-words.ts';
import { everyFact } from './given-facts.ts';

/** How each command is written. */
const forms = {
  decide: 'supportable decide channel=ea billing=license goal=support',
  check: 'supportable check customers.csv goal=support',
  link: 'supportable link channel=ea billing=license goal=support partner-type=direct-bill --partner-tenant <GUID>',
} as const;

/** How each option is written. */
const optionForms = {
  'as-of': '--as-of <yyyy-mm-dd>',
  language: '--language <xx>',
  json: '--json',
  'partner-tenant': '--partner-tenant <GUID>',
  'partner-id': '--partner-id <number>',
  'provider-tenant': '--provider-tenant <GUID>',
  admin: '--admin <yes|no>',
  help: '--help',
  version: '--version',
} as const;

const entries = <K extends string, V>(given: Readonly<Record<K, V>>) => Object.entries(given) as [K, V][];

/** What `--help` prints. */
export function helpText({ command }: CommandWords): string {
  const width = Math.max(...Object.values(optionForms).map((form) => form.length)) + 2;
  const languages = locales.join(', ');
  const section = (heading: string, lines: readonly string[]) =>
    [heading, ...lines.map((line) => `  ${line}`)].join('\n');
  return [
    command.about,
    section(
      command.usage,
      entries(forms).flatMap(([name, form]) => [form, `  ${command.does[name]}`]),
    ),
    section(
      command.options,
      entries(optionForms).map(([name, form]) => form.padEnd(width) + fill(command.optionTexts[name], { languages })),
    ),
    section(
      command.facts,
      entries(everyFact).map(([fact, values]) => `${fact}=${values.join('|')}`),
    ),
    section(
      command.exits,
      entries(command.exitTexts).map(([code, text]) => `${code}  ${text}`),
    ),
  ].join('\n\n');
}
