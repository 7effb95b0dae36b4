import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { count, messages } from 'rules';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type OpenFirefox, openFirefox } from '../../browser/firefox.ts';
import { reader, until } from '../../extension/drive/reader.ts';
import { siteFolder } from '../../tools/ensure-built.ts';
import { type Served, serve } from '../../tools/serve.ts';
import { reconciliationFile } from './bulk-file.ts';

const words = await messages('en');
const { bulk } = words;
const many = 3_000;

let site: Served;
let firefox: OpenFirefox;
let folder: string;
beforeAll(async () => {
  site = await serve(siteFolder);
  firefox = await openFirefox();
  folder = await mkdtemp(join(tmpdir(), 'list-'));
});
afterAll(async () => {
  await firefox.close();
  await site.close();
  await rm(folder, { recursive: true });
});

test('a partner in Firefox chooses a list, answers the questions, looks through it, filters it and saves it', async () => {
  const list = join(folder, 'Contoso.csv');
  await writeFile(list, Buffer.concat([reconciliationFile(many), Buffer.from('too,few\r\n')]));
  const tab = await firefox.newTab();
  await tab.open(`${site.url}/en/bulk/`);
  const page = reader(tab, 'document');
  const seen = (rows: string) => page.sees(rows, '.list-head [role=status]');
  const focusedLine = () => tab.evaluate<number>('Number(document.activeElement.cells?.[0].textContent)');

  await tab.chooseFile('#bulk-file', list);
  await page.sees(bulk.whose.question);
  await page.press(bulk.whose.elsewhere);
  await page.press(bulk.question.answer);
  await page.sees(words.facts.goal.question);
  await page.press(words.facts.goal.answers.support.label);
  await page.press(bulk.question.answer);
  await page.sees(words.facts.channel.question);
  await seen('Rows 1 to 100 of 3,001');

  await page.press(bulk.result.last);
  await seen('Rows 3,001 to 3,001 of 3,001');
  await page.fill(bulk.result.goToLine, '1234');
  await tab.press('Enter');
  await seen('Rows 1,201 to 1,300 of 3,001');
  await until('line 1234', async () => (await focusedLine()) === 1234 || undefined);
  await page.press(bulk.statuses.broken);
  await seen('1 row');
  await page.sees(`Line ${many + 2}`, '.checked-rows');

  await page.press(bulk.result.copying.title);
  await page.press(bulk.result.copying.table);
  await page.sees(count('en', bulk.result.copying.copied, 1));

  await page.press(bulk.result.download);
  const saved = join(firefox.downloads, 'Contoso checked.csv');
  const text = await until('the file', async () => {
    const found = await readFile(saved, 'utf8').catch(() => '');
    return found.endsWith('\r\n') ? found : undefined;
  });
  const lines = text.trimEnd().split('\r\n');
  expect(lines.length).toBe(many + 2);
  expect(lines[0]?.endsWith(Object.values(bulk.added).join(','))).toBe(true);
  expect(lines.at(-1)).toContain(bulk.statuses.broken);
  expect(firefox.outside).toEqual([]);
  expect(tab.errors).toEqual([]);
});
