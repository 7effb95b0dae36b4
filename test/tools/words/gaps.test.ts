import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { expect, test } from 'vitest';
import { exampleOf, gaps } from './gaps.ts';

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
    { key: 'rows', problem: 'missing', detail: '{count} row | {count} rows' },
    { key: 'answers.public.label', problem: 'missing', detail: 'Public' },
  ]);
});

test('an unknown sentence, a lost placeholder and a lost plural form are listed', () => {
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

test.each([
  ['fr', 'one', '0'],
  ['fr', 'many', '1,000,000'],
  ['ru', 'few', '2'],
  ['cs', 'many', '1.5'],
])('in %s, %s is needed for %s', (locale, form, number) => {
  expect(exampleOf(locale, form)).toBe(number);
});

const list = (...words: readonly string[]) =>
  promisify(execFile)(process.execPath, [join(import.meta.dirname, 'run.ts'), ...words]).then(
    ({ stdout, stderr }) => ({ stdout, stderr, code: 0 }),
    ({ stdout, stderr, code }) => ({ stdout, stderr, code }),
  );

test('a complete language lacks nothing; one that has not been started lacks everything', async () => {
  expect(await list('tr')).toMatchObject({ code: 0 });
  const { stdout, code } = await list('eo');
  expect(code).toBe(1);
  expect(stdout).toContain('rules/words/eo/guide.ts (missing)');
  expect(stdout).toContain('  tree.back: missing\n');
  expect(stdout).toContain('site/src/content/docs/eo/help/roles.mdx (missing)');
  expect(stdout).toContain("'eo' in rules/words/locale.ts");
  expect(stdout).toContain("'eo' in test/tools/words/style/styles.ts");
});

test('only some rooms of a language can be listed', async () => {
  const { stdout } = await list('eo', 'request', 'reminders.title');
  const files = stdout.match(/^rules\S+/gm);
  expect(files).toEqual(['rules/words/eo/request.ts', 'rules/words/eo/reminders.ts']);
  expect(stdout).toMatch(/^eo request reminders\.title: \d+ missing$/m);
});

test.each([
  [['glosary'], 'There is no language, room, or key ‘glosary’.'],
  [['help'], 'npm run words -- start xx'],
  [['start', 'xy1'], 'No language has the tag ‘xy1’'],
  [['start', 'de'], 'German has been started'],
  [['start', 'DE'], 'German has been started'],
  [['DE', 'days'], 'de days: complete'],
  [['read', 'eo'], 'There is no language eo'],
  [['read', 'de', 'glosary'], 'No room, page or sentence is called glosary.'],
])('%s is answered without a stack trace', async (words, answer) => {
  const { stdout, stderr } = await list(...words);
  expect(`${stdout}${stderr}`).toContain(answer);
  expect(`${stdout}${stderr}`).not.toContain('    at ');
});
