// Over 250 lines: one session with a list, from its file to its download.
import Papa from 'papaparse';
import { type Fact, permalinkName, today, usualStart } from 'rules';
import { expect, test } from 'vitest';
import { madeContext as context } from '../../context/made-context.fixture.ts';
import { type Filter, type PageWanted, rowsPerPage } from '../check/list-rows.ts';
import type { Survey } from '../check/survey.ts';
import type { Progress } from '../file/file-rows.ts';
import { madeFile, type Writing } from '../file/made-file.fixture.ts';
import type { Request } from './protocol.ts';
import { CheckSession } from './session.ts';

const common = { known: usualStart, country: 'DE' };
const recon = [
  'CustomerName',
  'ProductName',
  'SubscriptionId',
  'UnitType',
  'SubscriptionDescription',
  'CustomerCountry',
  'PublisherName',
];
const rows = [
  ['Contoso', 'Microsoft 365 E3', 'S1', 'Licenses', '', 'DE', 'Microsoft'],
  ['Contoso', 'Azure plan', 'S2', '1 Hour', 'Azure plan', 'DE', 'Microsoft'],
  ['Fabrikam', 'Microsoft 365 E3', 'S3', 'Licenses', '', 'US', 'Microsoft'],
  ['Fabrikam', 'Something else', 'S4', '', '', 'FR', 'Microsoft'],
  ['broken', 'row'],
  ['İnci', 'Microsoft 365 E5', 'S5', '', '', 'FR', 'Microsoft'],
];

async function checked(list: readonly (readonly string[])[], writing?: Writing) {
  const session = new CheckSession({ context, origin: 'https://help.example' });
  await session.take({ do: 'open', file: madeFile(list, writing) });
  const { survey } = await session.take({ do: 'read', columns: columnsOfRecon, byHand: true, common });
  return { session, survey };
}
const columnsOfRecon = { customer: 0, product: 1, id: 2, unit: 3, service: 4, country: 5, publisher: 6 };

/** The same answer to a question for rows of every kind. */
async function answerAll(session: CheckSession, ask: Fact, value: string): Promise<Survey> {
  for (;;) {
    const survey = await session.take({ do: 'answer', ask, value });
    if (survey.need?.ask !== ask) return survey;
  }
}
const statuses = ({ statuses }: Survey) => Object.fromEntries(statuses.map(({ of, rows }) => [of, rows]));
const table = async (session: CheckSession, report?: () => void) => {
  const bytes = await (await session.take({ do: 'write' }, report)).arrayBuffer();
  const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
  return { text, rows: Papa.parse<string[]>(text.slice(1).trimEnd()).data };
};

test('a fact that the file lacks is asked once for all rows that need it, until every row has its answer', async () => {
  const { session, survey } = await checked([recon, ...rows]);
  expect(survey.need).toMatchObject({ ask: 'goal', rows: 5 });
  expect(statuses(survey)).toEqual({ open: 5, broken: 1 });
  const goal = await session.take({ do: 'answer', ask: 'goal', value: 'support' });
  expect(goal.need).toMatchObject({ ask: 'channel', productKind: 'license', rows: 2 });
  const licenses = await session.take({ do: 'answer', ask: 'channel', value: 'ea' });
  expect(licenses.need).toMatchObject({ ask: 'channel', productKind: 'azure', rows: 1 });
  const channel = await answerAll(session, 'channel', 'ea');
  // The file says how the others are billed.
  expect(channel.need).toMatchObject({ ask: 'billing', rows: 2 });
  expect(statuses(channel)).toEqual({ can: 1, cannot: 1, open: 3, broken: 1 });
  const billing = await session.take({ do: 'answer', ask: 'billing', value: 'license' });
  expect(billing.need).toMatchObject({ ask: 'partner-type', rows: 1 });
  const all = await session.take({ do: 'answer', ask: 'partner-type', value: 'direct-bill' });
  expect(all.need).toMatchObject({ ask: 'ea-kind' });
});

/** The same rows, without anything that shows their type of product. */
const ofNoKind = rows.map((cells) => (cells.length > 2 ? cells.with(1, 'Something').with(3, '').with(4, '') : cells));

test('rows can be distinguished by a column, and an answer taken back is asked again', async () => {
  const { session } = await checked([recon, ...ofNoKind]);
  await session.take({ do: 'answer', ask: 'goal', value: 'support' });
  expect(await session.take({ do: 'texts', column: 0 })).toEqual({
    listed: [
      { text: 'Contoso', rows: 2 },
      { text: 'Fabrikam', rows: 2 },
      { text: 'İnci', rows: 1 },
    ],
    more: 0,
  });
  const answers = new Map([
    ['Contoso', 'this-partner'],
    ['Fabrikam', 'syndication-partner'],
  ]);
  const apart = await session.take({ do: 'answer-by-text', ask: 'channel', column: 0, answers });
  expect(apart.need).toMatchObject({ ask: 'channel', rows: 1 });
  expect(statuses(apart)).toEqual({ 'someone-else': 4, open: 1, broken: 1 });
  expect(apart.outcomes).toEqual([
    { of: 'refer-syndication', rows: 2 },
    { of: 'already-yours', rows: 2 },
  ]);
  const back = await session.take({ do: 'take-back', index: 1 });
  expect(back.need).toMatchObject({ ask: 'channel', rows: 5 });
  const open = await session.take({ do: 'answer', ask: 'channel', value: undefined });
  expect(open.need).toBeUndefined();
  expect(statuses(open)).toEqual({ open: 5, broken: 1 });
  const start = await session.take({ do: 'take-back', index: 0 });
  expect(start.need).toMatchObject({ ask: 'goal', rows: 5 });
});

test('an answer taken back keeps the later ones', async () => {
  const { session } = await checked([recon, ...rows]);
  await session.take({ do: 'answer', ask: 'goal', value: 'support' });
  await session.take({ do: 'answer', ask: 'channel', value: 'syndication-partner' });
  await session.take({ do: 'take-back', index: 0 });
  const again = await session.take({ do: 'answer', ask: 'goal', value: 'add' });
  expect(again.need).toMatchObject({ ask: 'channel', productKind: 'azure' });
  expect(statuses(again)).toEqual({ 'someone-else': 2, open: 3, broken: 1 });
});

test('facts for all rows are not asked again, and can change later', async () => {
  const { session } = await checked([recon, ...rows]);
  const known = { ...usualStart, goal: 'support' } as const;
  const survey = await session.take({ do: 'settle', common: { known } });
  expect(survey.need).toMatchObject({ ask: 'channel', productKind: 'license', rows: 2 });
  const elsewhere = await session.take({ do: 'settle', common: { known: { ...known, cloud: 'china' } } });
  expect(statuses(elsewhere)).toEqual({ cannot: 5, broken: 1 });
});

test('the list is filtered by verdict, answer and text, ignoring case', async () => {
  const { session } = await checked([recon, ...rows]);
  await session.take({ do: 'answer', ask: 'goal', value: 'support' });
  await session.take({ do: 'answer', ask: 'channel', value: 'ea' });
  const rowsFor = async (filter: Filter) => {
    const { rows: shown, total } = await session.take({ do: 'list', filter, at: { page: 0 } });
    expect(shown.length).toBe(total);
    return shown;
  };
  const lines = async (filter: Filter) => (await rowsFor(filter)).map(({ line }) => line);
  expect(await lines({})).toEqual([2, 3, 4, 5, 6, 7]);
  expect(await lines({ status: 'can' })).toEqual([2]);
  expect(await lines({ outcome: 'blocked-market' })).toEqual([4]);
  expect(await lines({ status: 'broken' })).toEqual([6]);
  expect(await lines({ text: ' fabRIKAM ' })).toEqual([4, 5]);
  expect(await lines({ status: 'open', text: 's5' })).toEqual([7]);
  const [broken] = await rowsFor({ status: 'broken' });
  expect(broken).toMatchObject({ line: 6, status: 'broken', texts: ['broken,row'] });
  expect(broken?.title).toContain('6');
});

test('the list has the rows of its filter with their present answers, however they change', async () => {
  const { session } = await checked([recon, ...rows]);
  const list = (status: 'open' | 'broken' | 'someone-else') =>
    session.take({ do: 'list', filter: { status }, at: { page: 0 } });
  expect((await list('broken')).rows.map(({ line }) => line)).toEqual([6]);
  expect((await list('open')).rows.map(({ title }) => title)).toEqual(
    Array.from({ length: 5 }, () => context.words.facts.goal.question),
  );
  await session.take({ do: 'answer', ask: 'goal', value: 'support' });
  expect((await list('open')).rows[0]?.title).toBe(context.words.facts.channel.question);
  await answerAll(session, 'channel', 'this-partner');
  expect([(await list('open')).total, (await list('someone-else')).total]).toEqual([0, 5]);
  await session.take({ do: 'settle', common: { known: { ...usualStart, cloud: 'china' } } });
  expect((await list('someone-else')).total).toBe(0);
});

test('a line of the file is found in the list, or else the next one that is there', async () => {
  const { session } = await checked([recon, ...rows]);
  const found = async (line: number, filter: Filter = {}) => {
    const page = await session.take({ do: 'list', filter, at: { line } });
    return page.rows[page.found ?? -1]?.line;
  };
  expect(await Promise.all([1, 2, 5, 7, 1_000].map((line) => found(line)))).toEqual([2, 2, 5, 7, 7]);
  expect(await Promise.all([1, 4, 5, 6].map((line) => found(line, { text: 'fabrikam' })))).toEqual([4, 4, 5, 5]);
  expect(await found(3, { text: 'nowhere' })).toBeUndefined();
});

const pages: readonly (readonly [string, PageWanted, object, number])[] = [
  ['the first', { page: 0 }, { page: 0, from: 0 }, 2],
  ['the second', { page: 1 }, { page: 1, from: 100 }, 102],
  ['the last, which is shorter', { page: 2 }, { page: 2, from: 200 }, 202],
  ['the last where there are fewer', { page: 9 }, { page: 2, from: 200 }, 202],
  ['the one with a line', { line: 150 }, { page: 1, from: 100, found: 48 }, 102],
  ['the one with the last row of a page', { line: 101 }, { page: 0, from: 0, found: 99 }, 2],
  ['the last for a line behind the last', { line: 5_000 }, { page: 2, from: 200, found: 49 }, 202],
];

test.each(pages)('a long list comes a page at a time: %s', async (_, at, wanted, firstLine) => {
  const many = Array.from({ length: 250 }, (_, row) => [`Contoso ${row}`, 'Microsoft 365', '', '', '', '', '']);
  const { session } = await checked([recon, ...many]);
  const list = await session.take({ do: 'list', filter: {}, at });
  expect(list).toMatchObject({ total: 250, pages: 3, ...wanted });
  expect(list.rows[0]?.line).toBe(firstLine);
  expect(list.rows).toHaveLength(list.page === 2 ? 50 : rowsPerPage);
  expect('found' in list).toBe('line' in at);
});

test('a list without rows has one page', async () => {
  const { session } = await checked([recon, ...rows]);
  const list = await session.take({ do: 'list', filter: { text: 'nowhere' }, at: { page: 4 } });
  expect(list).toEqual({ total: 0, pages: 1, page: 0, from: 0, rows: [] });
});

test('the file comes back whole, with answer, steps and link; no name and no id is in a link', async () => {
  for (const delimiter of [',', ';', '\t'] as const) {
    const { session } = await checked([recon, ...rows], { delimiter, encoding: 'utf-16le', marked: true });
    await session.take({ do: 'answer', ask: 'goal', value: 'support' });
    await session.take({ do: 'answer', ask: 'channel', value: 'ea' });
    const { text, rows: out } = await table(session);
    expect(text.startsWith('\uFEFF')).toBe(true);
    expect(text.split('\r\n')[0]).toContain(`CustomerName${delimiter}`);
    expect(out.map((cells) => cells.slice(0, 2))).toEqual([
      recon.slice(0, 2),
      ...rows.slice(0, 4).map((cells) => cells.slice(0, 2)),
      [`broken${delimiter}row`, ''],
      rows[5]?.slice(0, 2),
    ]);
    const [verdict, answer, certainty, steps, link] = out[1]?.slice(-5) ?? [];
    expect([verdict, answer, certainty]).toEqual([
      context.words.verdicts.can,
      context.words.outcomes['request-relationship'].title,
      context.words.certainties.conflict.label,
    ]);
    expect(steps).toMatch(/^1\. You: .* 2\. You: .* 3\. Customer: /);
    expect(link).toBe(
      `https://help.example/c/en-${permalinkName({ ...usualStart, goal: 'support', channel: 'ea', billing: 'license' }, today())}/?market=same`,
    );
    expect(out[5]?.at(-5)).toBe(context.words.bulk.statuses.broken);
    for (const cells of out.slice(1)) expect(cells.at(-1)).not.toMatch(/contoso|fabrikam|inci|S[1-5]\b/i);
  }
});

const hostile = [
  '=1+1',
  '+1+1',
  '-1+1',
  '@SUM(A1)',
  '\tx',
  '\rx',
  '\nx',
  '＝1',
  '=HYPERLINK("http://x","y")',
  '-2+3+cmd|x',
  '--1',
];
const harmless = ['-12.50', '+3', '-1,000.5', 'a=b', '0', "'quoted", ''];

test('no cell of the file that is written is run as a formula, and numbers stay numbers', async () => {
  const list = [...hostile, ...harmless].map((cell) => [cell, 'Microsoft 365', 'id', '', '', '', '']);
  const { session } = await checked([recon, ...list], { quoted: true });
  const { rows: out } = await table(session);
  const plain = (cell: string) => cell.replace(/\r/g, '\n');
  expect(out.slice(1).map(([cell]) => cell)).toEqual([...hostile.map((cell) => `'${plain(cell)}`), ...harmless]);
  for (const cell of out.flat()) expect(cell).not.toMatch(/^[=@\t\n＝]|^[+-](?![\d.,]+$)/);
});

test('work that is stopped ends as stopped', async () => {
  const { session } = await checked([recon, ...rows]);
  const writing = session.take({ do: 'write' });
  session.stop();
  await expect(writing).rejects.toMatchObject({ name: 'AbortError' });
});

test('a hundred of many texts are listed, and the others counted', async () => {
  const many = (count: number) => [
    recon,
    ...Array.from({ length: count }, (_, row) => [`C${row}`, '', '', '', '', '', '']),
  ];
  const few = await (await checked(many(100))).session.take({ do: 'texts', column: 0 });
  expect([few.listed.length, few.more]).toEqual([100, 0]);
  const more = await (await checked(many(103))).session.take({ do: 'texts', column: 0 });
  expect([more.listed.length, more.more]).toEqual([100, 3]);
});

test('rows are not read before a file is open, and there are no questions about rows that were not read', async () => {
  const session = new CheckSession({ context, origin: 'https://help.example' });
  await expect(session.take({ do: 'read', columns: {}, common })).rejects.toThrow('opened');
  await session.take({ do: 'open', file: madeFile([recon]) });
  await expect(session.take({ do: 'list', filter: {}, at: { page: 0 } })).rejects.toThrow('read');
  await expect(session.take({ do: 'write' })).rejects.toThrow('read');
});

test('everything needed to show a file comes when it is opened and read', async () => {
  const session = new CheckSession({ context, origin: 'https://help.example' });
  const list = madeFile([recon, ...rows], { encoding: 'windows-1254' });
  const opened = await session.take({ do: 'open', file: list, encoding: 'windows-1254' });
  expect(opened).toMatchObject({
    delimiter: ',',
    encoding: 'windows-1254',
    headers: recon,
  });
  expect(opened).not.toHaveProperty('file');
  expect(opened).not.toHaveProperty('samples');
  const read = await session.take({ do: 'read', columns: opened.columns, common });
  expect([read.encoding, read.survey.rows]).toEqual(['windows-1254', 6]);
});

test('an export with nothing to check is not opened, and as a customer list it is the wrong file', async () => {
  const log = madeFile([
    ['Date-Time', 'Affected customer', 'Action', 'Partner user'],
    ['1', '2', '3', '4'],
  ]);
  const { session } = await checked([recon, ...rows]);
  await expect(session.take({ do: 'open', file: log })).rejects.toMatchObject({ reason: 'unsuitable' });
  await expect(session.take({ do: 'customers', file: log })).rejects.toMatchObject({ reason: 'not-customers' });
  // The file that was open still is.
  expect((await session.take({ do: 'read', columns: columnsOfRecon, common })).survey.rows).toBe(6);
});

test('another file replaces the one before, and so does its list', async () => {
  const { session } = await checked([recon, ...rows]);
  const names = async () =>
    (await session.take({ do: 'list', filter: {}, at: { page: 0 } })).rows.map(({ texts }) => texts[0]);
  expect(await names()).toHaveLength(6);
  const other = [recon, ['Tailspin', '', '', 'Licenses', '', '', '']];
  const { columns } = await session.take({ do: 'open', file: madeFile(other) });
  await session.take({ do: 'read', columns, common });
  expect(await names()).toEqual(['Tailspin']);
  const { rows: out } = await table(session);
  expect(out.map(([name]) => name)).toEqual(['CustomerName', 'Tailspin']);
});

test('a row whose question is open is written as open, and one with an answer with its verdict', async () => {
  const { session } = await checked([recon, ...rows.slice(0, 5)]);
  await session.take({ do: 'answer', ask: 'goal', value: 'support' });
  await session.take({ do: 'answer', ask: 'channel', value: 'ea' });
  const { rows: out } = await table(session);
  const { verdicts, bulk } = context.words;
  expect(out.slice(1).map((cells) => cells.at(-5))).toEqual([
    verdicts.can,
    bulk.statuses.open,
    verdicts.cannot,
    bulk.statuses.open,
    bulk.statuses.broken,
  ]);
});

test('the progress of reading and writing is reported', async () => {
  const told: unknown[] = [];
  const session = new CheckSession({ context, origin: 'https://help.example' });
  const report = (underway: Progress) => told.push(underway);
  const file = madeFile([recon, ...rows]);
  const { columns } = await session.take({ do: 'open', file });
  await session.take({ do: 'read', columns, common }, report);
  expect(told.at(-1)).toEqual({ bytes: file.size, total: file.size });
  await session.take({ do: 'write' }, report);
  expect(told.at(-1)).toEqual({ bytes: file.size, total: file.size });
});

type Change = Extract<Request, { do: 'answer' | 'answer-by-text' | 'settle' | 'take-back' }>;
const changes: readonly Change[] = [
  { do: 'answer', ask: 'channel', value: 'ea' },
  { do: 'answer-by-text', ask: 'channel', column: 0, answers: new Map([['Contoso', 'this-partner']]) },
  { do: 'settle', common: { known: { ...usualStart, cloud: 'china' } } },
  { do: 'take-back', index: 0 },
];

test.each(changes)('a download has one set of answers, though they change while it is written: $do', async (change) => {
  const many = Array.from({ length: 4_000 }, () => ['Contoso', 'x'.repeat(100), '', 'Licenses', '', '', '']);
  const { session } = await checked([recon, ...many]);
  await session.take({ do: 'answer', ask: 'goal', value: 'support' });
  let made: Promise<unknown> | undefined;
  const { rows: out } = await table(session, () => {
    made ??= session.take(change);
  });
  const before = context.words.facts.channel.question;
  expect(out.slice(1).map((cells) => cells.at(-4))).toEqual(many.map(() => before));
  // The change is made once the file is written.
  await made;
  const { rows: shown } = await session.take({ do: 'list', filter: {}, at: { page: 0 } });
  expect(shown[0]?.title).not.toBe(before);
});

test('an answer to a question that is no longer open is not taken', async () => {
  const { session } = await checked([recon, ...rows]);
  const late = await session.take({ do: 'answer', ask: 'channel', value: 'ea' });
  expect([late.need?.ask, late.given]).toEqual(['goal', []]);
});

test('stopping ends every file that is being written or waits for that, and no answer', async () => {
  const { session } = await checked([recon, ...rows]);
  const written = [session.take({ do: 'write' }), session.take({ do: 'write-calendar' })];
  const answered = session.take({ do: 'answer', ask: 'goal', value: 'support' });
  session.stop();
  for (const each of written) await expect(each).rejects.toMatchObject({ name: 'AbortError' });
  expect((await answered).need).toMatchObject({ ask: 'channel' });
  expect((await session.take({ do: 'write' })).size).toBeGreaterThan(100);
});
