import type { Page } from 'playwright';
import { openSite } from '../../site/drive/open-site.ts';
import { mostMemory, workerTime } from './processes.ts';
import { traceTasks } from './trace-tasks.ts';

/** The times, memory and bytes of a check of a whole list. */
export interface ListTimes {
  /** Milliseconds of processor time of the worker: reading and deciding every row, and writing the file. */
  readonly read: number;
  readonly write: number;
  /** The page's longest task meanwhile, in milliseconds of processor time. */
  readonly longest: number;
  /** The tasks of the page that its browser itself calls long (over 50 ms by the clock), in milliseconds. */
  readonly longTasks: readonly number[];
  /** The most memory a process of the browser ever had, in bytes: the page with its worker, and the browser itself. */
  readonly page: number;
  readonly browser: number;
  /** The bytes of the written file. */
  readonly written: number;
}

/** A mark in the command line of every process of the measured browser, so that no other process is counted. */
const mark = '--user-agent=measured';

/** Notes when each request to a worker was answered. */
const watch = `
  window.asked = [];
  const post = Worker.prototype.postMessage;
  Worker.prototype.postMessage = function (message, ...others) {
    if (message.request) {
      const one = { do: message.request.do, answered: false };
      asked.push(one);
      this.addEventListener('message', ({ data }) => {
        if (data.to !== message.number || data.underway) return;
        one.answered = true;
        one.size ??= data.answer?.size;
      });
    }
    return post.call(this, message, ...others);
  };
`;

/** Notes the tasks that the browser calls long. */
const watchTasks = `
  window.longTasks = [];
  new PerformanceObserver((tasks) => {
    for (const { duration } of tasks.getEntries()) longTasks.push(duration);
  }).observe({ type: 'longtask' });
`;

/** Turns the pages of the list as fast as they come, then goes to its end and back to its beginning. */
async function turnPages(page: Page): Promise<void> {
  const button = page.locator('.pager').first().getByRole('button');
  for (let turn = 0; turn < 30; turn += 1) await button.nth(2).click();
  for (const each of [3, 1, 0]) {
    await button.nth(each).click();
    await new Promise((resolve) => setTimeout(resolve, 500));
  }
}

const isAnswered = (request: string): string => `asked.findLast((one) => one.do === '${request}')?.answered ?? false`;

/** Waits for a condition in the page; checking it costs the page almost nothing. */
async function until(page: Page, holds: string): Promise<void> {
  while (!(await page.evaluate(holds))) await new Promise((resolve) => setTimeout(resolve, 100));
}

/**
 * Checks a list in a real browser as a person does: choose it, answer, look through it, save it. Everything is
 * pressed by plain selectors, so that the tool itself does almost no work in the page.
 */
export async function watchList(path: string, rows: number): Promise<ListTimes> {
  const { page, context, url, close } = await openSite({ flags: [mark] });
  page.setDefaultTimeout(600_000);
  await page.addInitScript(watch);
  await page.goto(`${url}/en/bulk/`, { waitUntil: 'networkidle' });
  const press = async (selector: string) => {
    await until(page, `document.querySelector('${selector}') !== null`);
    await page.evaluate(`document.querySelector('${selector}').click()`);
  };
  // An answer pressed while another one waits is not taken.
  const answer = async (ask: string, value: string, request = 'answer') => {
    await press(`[name=row-${ask}][value=${value}]`);
    await press('.row-question .main-action:not(:disabled)');
    await until(page, isAnswered(request));
    await page.evaluate('new Promise((drawn) => requestAnimationFrame(() => setTimeout(drawn)))');
  };

  await page.evaluate(watchTasks);
  const longestTask = await traceTasks(context, page);
  await page.locator('#bulk-file').setInputFiles(path);
  await until(page, isAnswered('read'));
  const read = workerTime(mark);
  await answer('whose', 'elsewhere', 'settle');
  await answer('goal', 'support');
  // Licenses and usage differ.
  await answer('channel', 'ea');
  await answer('channel', 'ea');
  await press('[data-total=can]');
  await until(page, isAnswered('list'));
  await turnPages(page);
  await until(page, isAnswered('list'));
  await page.evaluate(`{
    const field = document.querySelector('#result-text');
    field.value = 'contoso 69';
    field.dispatchEvent(new Event('input', { bubbles: true }));
  }`);
  await new Promise((resolve) => setTimeout(resolve, 1_000));
  await until(page, isAnswered('list'));
  const before = workerTime(mark);
  const [download] = await Promise.all([page.waitForEvent('download'), press('.result .main-action')]);
  await download.path();
  const write = workerTime(mark) - before;
  const longest = await longestTask();
  const longTasks: readonly number[] = await page.evaluate('longTasks');
  const all = Number((await page.locator('[data-total=all] .count').textContent())?.replace(/\D/g, ''));
  if (all !== rows) throw new Error(`${all} rows were read, not ${rows}.`);
  const written = Number(await page.evaluate("asked.findLast((one) => one.do === 'write').size"));
  const times: ListTimes = { read, write, longest, longTasks, ...mostMemory(mark), written };
  await close();
  return times;
}
