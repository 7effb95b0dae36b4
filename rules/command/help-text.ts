import { everyFact } from '../policy/facts.ts';
import { fill } from '../words/format.ts';
import { locales } from '../words/locale.ts';
import type { CommandWords } from './command-words.ts';
import { commandForms, commandOptions } from './options.ts';

const entries = <K extends string, V>(given: Readonly<Record<K, V>>) => Object.entries(given) as [K, V][];

/** What `--help` prints. */
export function helpText({ command }: CommandWords): string {
  const options = entries(commandOptions).map(([name, option]) => ({
    name,
    form: 'form' in option ? `--${name} ${option.form}` : `--${name}`,
  }));
  const width = Math.max(...options.map(({ form }) => form.length)) + 2;
  const languages = locales.join(', ');
  const section = (heading: string, lines: readonly string[]) =>
    [heading, ...lines.map((line) => `  ${line}`)].join('\n');
  return [
    command.about,
    section(
      command.usage,
      entries(commandForms).flatMap(([name, form]) => [form, `  ${command.does[name]}`]),
    ),
    section(
      command.options,
      options.map(({ name, form }) => form.padEnd(width) + fill(command.optionTexts[name], { languages })),
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
