#!/usr/bin/env node
/** The program `supportable`: the parts of the rules' commands that only Node can do. */
import { readFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import Papa from 'papaparse';
import { type CommandLine, commandOptions, runCommand } from 'rules';

/** The version of the package; written into the program when it is built. */
declare const packageVersion: string;

async function readTable(file: string) {
  const text = new TextDecoder('utf-8', { fatal: true }).decode(await readFile(file));
  const rows: { readonly line: number; readonly cells: readonly string[] }[] = [];
  const { delimiter } = Papa.parse<string[]>(text, { preview: 1 }).meta;
  let line = 1;
  let read = 0;
  Papa.parse<string[]>(text, {
    delimiter,
    step: ({ data: cells, errors, meta: { cursor } }) => {
      const [broken] = errors.filter(({ type }) => type === 'Quotes');
      if (broken) throw new Error(`${broken.message} (${line})`);
      if (cells.some((cell) => cell.trim() !== '')) rows.push({ line, cells });
      // A cell can have several lines.
      line += text.slice(read, cursor).split('\n').length - 1;
      read = cursor;
    },
  });
  return { delimiter, rows };
}

const { positionals, values } = parseArgs({ strict: false, allowPositionals: true, options: commandOptions });

const { out, errors, exit } = await runCommand(
  { positionals, options: values as CommandLine['options'] },
  {
    readTable,
    languages: [Intl.DateTimeFormat().resolvedOptions().locale],
    version: packageVersion,
  },
);
process.stdout.write(out);
for (const error of errors ?? []) process.stderr.write(`${error}\n`);
process.exitCode = exit;
