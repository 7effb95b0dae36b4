import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { expect, test } from 'vitest';
import { gaps } from './gaps.ts';

const english = {
  tree: { title: 'Can I?', asOf: 'Rules as of {date}' },
  rows: { one: '{count} row', other: '{count} rows' },
  answers: { public: { label: 'Public', hint: 'Worldwide' } },
};
const complete = {
  tree: { title: 'Kann ich?', asOf: 'Stand {date}' },
  rows: { one: '{count} Zeile', other: '{count} Zeilen' },
  answers: { public: { label: 'Öffentlich' } },
};
const forms = ['one', 'other'];

test('complete words have no gap; a hint is each language’s choice', () => {
  expect(gaps(english, complete, forms)).toEqual([]);
});

test('every missing sentence is listed at once, with the English one', () => {
  expect(gaps(english, {}, forms)).toEqual([
    { key: 'tree.title', problem: 'missing', detail: 'Can I?' },
    { key: 'tree.asOf', problem: 'missing', detail: 'Rules as of {date}' },
    { key: 'rows', problem: 'missing', detail: '{count} rows' },
    { key: 'answers.public.label', problem: 'missing', detail: 'Public' },
  ]);
});

test('a sentence nobody asked for, a lost placeholder and a lost plural form are listed', () => {
  const own = {
    ...complete,
    tree: { title: 'Kann ich?', asOf: 'Stand', more: 'Mehr' },
    rows: { other: '{count} Zeilen' },
  };
  expect(gaps(english, own, forms)).toEqual([
    { key: 'tree.asOf', problem: 'placeholders', detail: '{date}' },
    { key: 'tree.more', problem: 'unknown', detail: 'Mehr' },
    { key: 'rows', problem: 'plural', detail: 'one' },
  ]);
});

const list = (tag: string) =>
  promisify(execFile)(process.execPath, [join(import.meta.dirname, 'run.ts'), tag]).then(
    ({ stdout }) => ({ stdout, code: 0 }),
    ({ stdout, code }) => ({ stdout, code }),
  );

test('a language that is there lacks nothing; one that has not been begun lacks everything', async () => {
  expect(await list('tr')).toMatchObject({ code: 0 });
  const { stdout, code } = await list('fr');
  expect(code).toBe(1);
  expect(stdout).toContain('rules/words/fr/guide.ts');
  expect(stdout).toContain('tree.title');
  expect(stdout).toContain('site/src/content/docs/fr/help/roles.mdx');
  expect(stdout).toContain("'fr' in rules/words/locale.ts");
});
