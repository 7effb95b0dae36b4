import { expect, test } from 'vitest';
import { locales } from '../words/locale.ts';
import { type CommandLine, runCommand } from './command.ts';

const table = (delimiter: string, rows: readonly (readonly string[])[]) => ({
  delimiter,
  rows: rows.map((cells, index) => ({ line: index + 1, cells })),
});

const files: Readonly<Record<string, ReturnType<typeof table>>> = {
  'customers.csv': table(';', [
    ['\uFEFFCustomer', 'channel', 'billing'],
    ['Contoso', 'ea', 'license'],
    ['=1; Ltd', 'eaa', 'usage'],
    ['Short', 'ea'],
    ['Open', 'ea', ''],
    ['Long', 'ea', 'license', 'kept'],
  ]),
  'names.csv': table(',', [['Customer'], ['Contoso']]),
  'hostile.csv': table(',', [
    ['Customer', 'channel', 'billing'],
    ['\u001b[2JContoso', 'ea', 'license'],
    ['\u009b2J', '\u001b]0;x\u0007', 'license'],
  ]),
  'empty.csv': table(',', [['channel']]),
};

const run = (positionals: readonly string[], options: CommandLine['options'] = {}) =>
  runCommand(
    { positionals, options },
    {
      readTable: async (file) => {
        const found = files[file];
        if (!found) throw new Error(`no file ${file}`);
        return found;
      },
      languages: ['en-US'],
      version: '1.2.3',
    },
  );

const ea = ['channel=ea', 'billing=license', 'goal=support'];
const tenant = '5be5de6a-5a4c-4a1e-9b4e-0d5b1c2a3f4e';

const given: readonly (readonly [string, readonly string[], CommandLine['options'], RegExp])[] = [
  ['an answer', ['decide', ...ea], { 'as-of': '2026-11-28' }, /^You can: Ask the customer.*November 28, 2026/s],
  ['an answer in Turkish', ['decide', ...ea], { language: 'tr' }, /^Mümkün: /],
  ['what was assumed', ['decide', ...ea], {}, /Assumed.*Public cloud/s],
  ['an answer as data', ['decide', ...ea], { json: true }, /"outcome": "request-relationship"/],
  ['a link', ['link', ...ea, 'partner-type=direct-bill'], { 'partner-tenant': tenant }, RegExp(`^https://.*${tenant}`)],
  ['the help', [], {}, /channel=microsoft-direct\|advisor/],
  ['the help of a command', ['link'], { help: true }, /--partner-tenant <GUID>/],
  ['the version', [], { version: true }, /^1\.2\.3\n$/],
];

test.each(given)('%s is printed', async (_, positionals, options, expected) => {
  const { out, errors = [], exit } = await run(positionals, options);
  expect({ errors, exit }).toEqual({ errors: [], exit: 0 });
  expect(out).toMatch(expected);
});

const direct = ['link', ...ea, 'partner-type=direct-bill'];

const refused: readonly (readonly [string, readonly string[], CommandLine['options'], number, RegExp])[] = [
  ['an unknown command', ['decied'], {}, 2, /The commands are: decide, check, link\./],
  ['an unknown option', ['decide'], { asof: '2026-01-01' }, 2, /--asof.*--help/],
  ['an unknown letter', ['decide'], { x: true }, 2, /“-x”/],
  ['an option without its value', ['decide'], { 'as-of': true }, 2, /--as-of needs a value/],
  ['a fact without a value', ['decide', 'channel'], {}, 2, /channel=ea/],
  ['an unknown fact', ['decide', 'chanel=ea'], {}, 2, /The facts are: cloud, /],
  ['a name that every object has', ['decide', 'constructor=ea'], {}, 2, /The facts are: cloud, /],
  ['an unknown value', ['decide', 'channel=eaa'], {}, 2, /Its values are: .*\bea\b/],
  ['a fact given twice', ['decide', 'channel=ea', 'channel=open'], {}, 2, /channel is given more than once/],
  ['a day that is none', ['decide'], { 'as-of': '28.11.2026' }, 2, /year-month-day/],
  ['an unknown language', ['decide'], { language: 'xx' }, 2, /The languages are: en, /],
  ['a file that cannot be read', ['check', 'none.csv'], {}, 2, /“none\.csv”.*no file/],
  ['a check without a file', ['check'], {}, 2, /CSV file/],
  ['a file without facts', ['check', 'names.csv'], {}, 2, /No column .* cloud, /],
  ['a file without rows', ['check', 'empty.csv'], {}, 2, /no rows/],
  ['a wrong ID', direct, { 'partner-tenant': 'x' }, 2, /--partner-tenant: “x”/],
  ['a missing ID', direct, {}, 3, /needs --partner-tenant/],
  ['a wish that is neither yes nor no', direct, { 'partner-tenant': tenant, admin: 'maybe' }, 2, /“maybe”/],
  ['an answer without a link', ['link', 'channel=syndication-partner', 'goal=support', 'billing=license'], {}, 4, /./],
];

test.each(refused)('%s is refused with what to change', async (_, positionals, options, exit, expected) => {
  const printed = await run(positionals, options);
  expect(printed).toMatchObject({ exit, out: '' });
  expect(printed.errors?.join('\n')).toMatch(expected);
});

test('an open question is asked, with what to run next', async () => {
  const asked = await run(['decide', 'channel=ea']);
  expect(asked.exit).toBe(3);
  expect(asked.out).toContain('goal=support  (');
  expect((await run(['link', 'channel=ea'])).out).toBe(asked.out);
  expect(JSON.parse((await run(['decide', 'channel=ea'], { json: true })).out)).toMatchObject({ ask: 'goal' });
});

test('a list keeps every row, with its answer, its next question, or what to change', async () => {
  const { out, errors, exit } = await run(['check', 'customers.csv', 'goal=support']);
  const [header, first, second, third, fourth, fifth, ...rest] = out.trimEnd().split('\r\n');
  expect(exit).toBe(2);
  expect(header).toMatch(/Customer;channel;billing;Verdict;Answer;Certainty;Steps$/);
  expect(first).toMatch(/^Contoso;ea;license;You can;Ask the customer/);
  expect(second).toMatch(/^"'=1; Ltd";eaa;usage;Could not be read;/);
  expect(third).toMatch(/^Short;ea;;Could not be read;.*2 cells.*3 columns/);
  expect(fourth).toMatch(/^Open;ea;;Waiting for your answer;/);
  expect(fifth).toMatch(/^Long;ea;license;kept;Could not be read;/);
  expect(rest).toEqual([]);
  expect(errors).toEqual([/^Line 3: .*eaa/, /^Line 4: /, /^Line 6: /].map((each) => expect.stringMatching(each)));
});

test('nothing that is printed can drive a terminal', async () => {
  const { out, errors } = await run(['check', 'hostile.csv', 'goal=support']);
  expect(out + errors?.join()).not.toMatch(/(?![\t\n\r,])\p{Cc}/u);
  expect(out).toContain('[2JContoso');
  expect((await run(['decide', 'channel=\u001b[2J'])).errors?.join()).not.toContain('\u001b');
});

test('a list can be printed as data', async () => {
  const { out } = await run(['check', 'customers.csv', 'goal=support'], { json: true });
  const rows = JSON.parse(out);
  expect(rows.map(({ status }: { status: string }) => status)).toEqual(['can', 'broken', 'broken', 'open', 'broken']);
  expect(rows[4].more).toEqual(['kept']);
  expect(rows[0].row).toEqual({ Customer: 'Contoso', channel: 'ea', billing: 'license' });
});

test.each(locales)('the help is in %s, without a gap left open', async (locale) => {
  const { out } = await run([], { language: locale });
  expect(out).not.toMatch(/\{\w+\}/);
});
