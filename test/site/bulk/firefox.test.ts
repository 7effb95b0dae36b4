import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { messages } from 'rules';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type OpenFirefox, openFirefox } from '../../browser/firefox.ts';
import { reader, until } from '../../extension/reader.ts';
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

test('a whole list is checked in Firefox: chosen, asked about, looked through, filtered and taken along', async () => {
  const list = join(folder, 'Contoso.csv');
  await writeFile(list, Buffer.concat([reconciliationFile(many), Buffer.from('too,few\r\n')]));
  const tab = await firefox.newTab();
  await tab.open(`${site.url}/en/bulk/`);
  const page = reader(tab, 'document');
  const seen = (rows: string) => page.sees(rows, '.seen');
  const lineAtEdge = (edge: 'first' | 'last') =>
    tab.evaluate<number>(`(() => {
      const region = document.querySelector('.rows').getBoundingClientRect();
      const head = document.querySelector('.checked-rows thead th').getBoundingClientRect();
      const rows = [...document.querySelectorAll('.checked-rows tbody tr')].filter((row) => {
        const box = row.getBoundingClientRect();
        return box.bottom > head.bottom + 1 && box.top < region.bottom - 1;
      });
      return Number(rows.at(${edge === 'first' ? 0 : -1})?.dataset.row);
    })()`);

  await tab.chooseFile('#bulk-file', list);
  await page.sees(words.facts.goal.question);
  await page.press(words.facts.goal.answers.support.label);
  await page.press(bulk.question.answer);
  await page.sees(words.facts.channel.question);
  await seen('of 3,001');

  await tab.evaluate("document.querySelector('.rows').focus()");
  await tab.press('End');
  await seen('to 3,001 of 3,001');
  expect(await lineAtEdge('last')).toBe(many + 2);
  await page.fill(bulk.result.goToLine, '1234');
  await tab.press('Enter');
  await until('line 1234', async () => (await lineAtEdge('first')) === 1234 || undefined);
  await page.press(bulk.standings.broken);
  await seen('Rows 1 to 1 of 1');
  await page.sees(`Line ${many + 2}`, '.checked-rows');

  await page.press(bulk.result.download);
  const saved = join(firefox.downloads, 'Contoso checked.csv');
  const text = await until('the file', async () => {
    const found = await readFile(saved, 'utf8').catch(() => '');
    return found.endsWith('\r\n') ? found : undefined;
  });
  const lines = text.trimEnd().split('\r\n');
  expect(lines.length).toBe(many + 2);
  expect(lines[0]?.endsWith(Object.values(bulk.added).join(','))).toBe(true);
  expect(lines.at(-1)).toContain(bulk.standings.broken);
  expect(firefox.outside).toEqual([]);
  expect(tab.errors).toEqual([]);
});
