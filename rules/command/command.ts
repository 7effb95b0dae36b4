import type { PartnerIds } from '../request/request-link.ts';
import { bestLocale } from '../words/best-locale.ts';
import { fill } from '../words/format.ts';
import { loadWords } from '../words/load.ts';
import { isLocale, type Locale, locales } from '../words/locale.ts';
import { checkCommand, type Table } from './check-command.ts';
import { CommandProblem, type CommandWords, commandRooms, type Printed } from './command-words.ts';
import { decideCommand } from './decide-command.ts';
import { givenDay, givenFacts } from './given-facts.ts';
import { helpText } from './help-text.ts';
import { linkCommand } from './link-command.ts';
import { commandForms, commandOptions, type ValueOption } from './options.ts';

/** A command line, taken apart: the arguments without a name, and the value of each `--name`. */
export interface CommandLine {
  readonly positionals: readonly string[];
  readonly options: Readonly<Record<string, string | boolean | undefined>>;
}

/** The things that a command needs from the program that runs it. */
export interface CommandSurroundings {
  /** Reads a CSV file. When it throws, its message is printed. */
  readonly readTable: (file: string) => Promise<Table>;
  /** The languages that the person prefers, most wanted first; those of the system. */
  readonly languages: readonly string[];
  readonly version: string;
}

/** The value of an option that needs one. @throws CommandProblem when it has none */
function textOf({ command }: CommandWords, { options }: CommandLine, name: ValueOption): string | undefined {
  const value = options[name];
  if (typeof value === 'boolean' || value === '')
    throw new CommandProblem(fill(command.errors.value, { option: `--${name}` }));
  return value;
}

/** @throws CommandProblem when an option is unknown */
function checkOptions({ command }: CommandWords, { options }: CommandLine): void {
  const unknown = Object.keys(options).find((name) => !Object.hasOwn(commandOptions, name));
  if (unknown !== undefined)
    throw new CommandProblem(fill(command.errors.option, { given: `${unknown.length === 1 ? '-' : '--'}${unknown}` }));
}

/** Whether the link should ask for permission. @throws CommandProblem when it is neither yes nor no */
function adminOf(words: CommandWords, line: CommandLine): boolean | undefined {
  const given = textOf(words, line, 'admin');
  if (given === undefined) return undefined;
  if (given !== 'yes' && given !== 'no') throw new CommandProblem(fill(words.command.errors.admin, { given }));
  return given === 'yes';
}

async function readFile(words: CommandWords, { readTable }: CommandSurroundings, file: string): Promise<Table> {
  try {
    return await readTable(file);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new CommandProblem(fill(words.command.errors.file, { file, reason }));
  }
}

async function run(
  words: CommandWords,
  locale: Locale,
  line: CommandLine,
  around: CommandSurroundings,
): Promise<Printed> {
  const { errors } = words.command;
  const [name, ...given] = line.positionals;
  checkOptions(words, line);
  if (line.options.version === true) return { out: `${around.version}\n`, exit: 0 };
  if (name === undefined || line.options.help === true) return { out: `${helpText(words)}\n`, exit: 0 };
  const day = givenDay(words, textOf(words, line, 'as-of'));
  const json = line.options.json === true;
  if (name === 'decide') return decideCommand(words, locale, givenFacts(words, given), day, json);
  if (name === 'check') {
    const [file, ...facts] = given;
    if (file === undefined) throw new CommandProblem(errors['no-file']);
    const known = givenFacts(words, facts);
    return checkCommand(words, locale, known, day, await readFile(words, around, file), json);
  }
  if (name === 'link') {
    const ids: PartnerIds = {
      partnerTenant: textOf(words, line, 'partner-tenant') ?? '',
      partnerId: textOf(words, line, 'partner-id') ?? '',
      providerTenant: textOf(words, line, 'provider-tenant') ?? '',
    };
    return linkCommand(words, locale, givenFacts(words, given), day, { ids, admin: adminOf(words, line), json });
  }
  throw new CommandProblem(fill(errors.command, { given: name, commands: Object.keys(commandForms).join(', ') }));
}

/** A text without the control characters that could drive the terminal it is printed to. */
const printable = (text: string): string => text.replace(/(?![\t\n\r])\p{Cc}/gu, '');

/**
 * Carries out a command line of the program `supportable` and returns its output. Wrong input is answered with what to
 * change, in the reader's language. It touches no file and no process: the caller does.
 *
 * @example
 * await runCommand({ positionals: ['decide', 'channel=ea'], options: {} }, { readTable, languages: ['en'], version });
 */
export async function runCommand(line: CommandLine, around: CommandSurroundings): Promise<Printed> {
  const { language } = line.options;
  const asked = typeof language === 'string' && isLocale(language) ? language : undefined;
  const locale = asked ?? bestLocale(around.languages);
  const words = await loadWords(locale, commandRooms);
  try {
    if (typeof language === 'string' && language !== '' && !asked)
      throw new CommandProblem(fill(words.command.errors.language, { given: language, languages: locales.join(', ') }));
    const { out, errors = [], exit } = await run(words, locale, line, around);
    return { out: printable(out), errors: errors.map(printable), exit };
  } catch (error) {
    if (!(error instanceof CommandProblem)) throw error;
    return { out: '', errors: [printable(error.message)], exit: error.exit };
  }
}
