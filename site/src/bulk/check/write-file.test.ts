import { expect, test } from 'vitest';
import { openFile } from '../file/open-file.ts';
import { writeFile } from './write-file.ts';

const names = { verdict: 'Verdict', answer: 'Answer', certainty: 'Certainty', steps: 'Steps', link: 'Link' };
const answer = {
  status: 'can',
  verdict: 'Can',
  title: 'Yes, ask',
  certainty: 'Documented',
  steps: '1. Ask',
  link: 'https://a.example/',
} as const;
const added = 'Can;"Yes, ask";Documented;1. Ask;https://a.example/';

/** The lines of a file with semicolons once answers were added to it. */
async function written(text: string, answerOf: (row: number) => typeof answer = () => answer) {
  const file = await writeFile(await openFile(new File([text], 'list.csv'), 'en'), names, answerOf, {});
  const bytes = await file.arrayBuffer();
  const all = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
  expect([file.type, all[0], all.endsWith('\r\n')]).toEqual(['text/csv;charset=utf-8', '\uFEFF', true]);
  return all.slice(1).split('\r\n').slice(0, -1);
}

test('the file has its headers, and those of the added columns', async () => {
  expect(await written('Name;"a;b"\n')).toEqual(['Name;"a;b";Verdict;Answer;Certainty;Steps;Link']);
});

const rows: readonly (readonly [string, string, string])[] = [
  ['as it is', 'Contoso;x', 'Contoso;x'],
  ['as it is, with the quotation marks it has', '"Contoso";"x"', '"Contoso";"x"'],
  ['as it is, though a number is below zero', 'a -b;-5', 'a -b;-5'],
  ['as it is, though a quoted cell is next to such a number', '"Contoso";-5', '"Contoso";-5'],
  ['with an apostrophe before a formula in its last cell only', 'Contoso;=1', "Contoso;'=1"],
  ['with an apostrophe before a formula', '=1;x', "'=1;x"],
  ['with an apostrophe before what is a formula after a comma', 'a,=1;x', `"a,'=1";x`],
  ['as long as the headers', 'Contoso;x;;', 'Contoso;x'],
  ['in its first cell where it cannot be read', 'Contoso', 'Contoso;'],
  ['whole, with what made it unreadable', 'a;b;c', '"a;b;c";'],
];

test.each(rows)('a row is written %s', async (_, row, wanted) => {
  expect((await written(`Name;Product\n${row}\n`)).slice(1)).toEqual([`${wanted};${added}`]);
});

test('each row has its own answer, also when others share a part of it', async () => {
  const answers = [answer, { ...answer, title: 'No' }, { ...answer, link: 'https://b.example/' }, answer];
  const lines = await written('Name;Product\na;1\nb;2\nc;3\nd;4\n', (row) => (answers[row] ?? answer) as typeof answer);
  expect(lines.slice(1)).toEqual([
    `a;1;${added}`,
    'b;2;Can;No;Documented;1. Ask;https://a.example/',
    'c;3;Can;"Yes, ask";Documented;1. Ask;https://b.example/',
    `d;4;${added}`,
  ]);
});

test('a file that is written in many parts has every row once, in order', async () => {
  const rows = Array.from({ length: 30_000 }, (_, row) => `${row};${'x'.repeat(120)}`);
  const lines = await written(['Name;Product', ...rows].join('\n'));
  expect(lines.slice(1)).toEqual(rows.map((row) => `${row};${added}`));
});

test('a long file is passed on in parts, each of many rows', async () => {
  const made: number[] = [];
  const { Blob: Whole } = globalThis;
  globalThis.Blob = class extends Whole {
    constructor(parts: BlobPart[] = [], options?: BlobPropertyBag) {
      super(parts, options);
      made.push(parts.length);
    }
  };
  const rows = Array.from({ length: 30_000 }, (_, row) => `${row};${'x'.repeat(120)}`);
  const opened = await openFile(new File([['Name;Product', ...rows].join('\n')], 'list.csv'), 'en');
  const file = await writeFile(opened, names, () => answer, {}).finally(() => {
    globalThis.Blob = Whole;
  });
  expect(file.size).toBeGreaterThan(4 << 20);
  expect(made).toEqual([1, 1, 3]);
});

test('writing reports how far it has come, and stops when the reader wishes', async () => {
  const opened = await openFile(new File(['Name;Product\na;1\n'], 'list.csv'), 'en');
  const told: unknown[] = [];
  await writeFile(opened, names, () => answer, { progress: (at) => told.push(at) });
  expect(told.at(-1)).toEqual({ bytes: 17, total: 17 });
  const stopped = writeFile(opened, names, () => answer, { signal: AbortSignal.abort() });
  await expect(stopped).rejects.toMatchObject({ name: 'AbortError' });
});
