import { decide, type Fact, isConclusion, messages, type Path, paths, usualStart } from 'rules';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type OpenExtension, openExtension } from './drive/open-extension.ts';

const words = await messages('en');
let open: OpenExtension;

beforeAll(async () => {
  open = await openExtension();
});
afterAll(() => open.close());

/**
 * Answers every question on a path as a person would, by pressing buttons, and returns the heading at the end. Answers
 * that it shares with the path before are already given: the window shows them, as it does those given next to a page.
 */
const press = `async (known, assumed, shared) => {
  const titleOf = () => document.querySelector('.heading').textContent;
  const changed = (before) =>
    new Promise((done) => {
      const look = () => titleOf() !== before && (seen.disconnect(), done());
      const seen = new MutationObserver(look);
      seen.observe(document.body, { childList: true, characterData: true, subtree: true });
      look();
    });
  const find = (name, value) => document.querySelector('button[name="' + name + '"][value="' + value + '"]');
  const click = async (button, what) => {
    if (!button) throw new Error('There is nothing to press for ' + what + '.');
    const before = titleOf();
    button.click();
    await changed(before);
  };
  if (Object.keys(shared).length > 0) {
    const before = titleOf();
    await chrome.storage.session.set({ 'popup-answers': { you: shared, countries: {} } });
    await changed(before);
  } else if (document.querySelector('button[name=start]')) await click(document.querySelector('button[name=start]'), 'start');
  for (const [fact, value] of Object.entries(assumed))
    if (shared[fact] === undefined && known[fact] !== undefined && known[fact] !== value) {
      document.querySelector('button[name=premises]').click();
      await new Promise(requestAnimationFrame);
      await click(find('change', fact), 'change of ' + fact);
      await click(find(fact, known[fact]), fact);
    }
  for (let asked = document.querySelector('.choice'); asked; asked = document.querySelector('.choice'))
    await click(find(asked.name, known[asked.name]), asked.name + ' = ' + known[asked.name]);
  return titleOf();
}`;

/** The title of the answer that the way leads to when the questions it leaves out have the usual answers. */
function titleOf({ known }: Path): string {
  const decision = decide({ ...usualStart, ...known });
  if (!isConclusion(decision)) throw new Error('A way to an answer ends at a question.');
  return words.outcomes[decision.outcome].title;
}

describe('a partner without a page of the portal', () => {
  test('reaches every outcome on every way through the questions', async () => {
    const { page } = open;
    await page.goto(open.own('popup.html'));
    await page.locator('.heading').waitFor();
    const wrong: string[] = [];
    let before: readonly (readonly [string, string])[] = [];
    for (const path of paths()) {
      const given = Object.entries(path.known);
      const differs = given.findIndex(([fact, value], at) => before[at]?.[0] !== fact || before[at][1] !== value);
      // The two facts that are assumed are changed by hand, on each way that begins with another value of them.
      const shared = differs > 2 ? given.slice(0, differs) : [];
      before = given;
      const [known, assumed, start] = [path.known, usualStart, Object.fromEntries(shared)].map((each) =>
        JSON.stringify(each),
      );
      const title = await page.evaluate(`(${press})(${known}, ${assumed}, ${start})`);
      if (title !== titleOf(path)) wrong.push(`${JSON.stringify(path.known)} shows ${title}`);
    }
    expect(wrong).toEqual([]);
  });

  test('finds the answers again when the window was closed by a click outside it', async () => {
    const { page, context } = open;
    await page.goto(open.own('popup.html'));
    await page.getByRole('button', { name: words.tree.start }).click();
    await page.getByRole('button', { name: words.facts.goal.answers['take-over'].label }).click();
    await page.getByRole('heading', { name: words.facts.channel.question }).waitFor();
    const again = await context.newPage();
    await again.goto(open.own('popup.html'));
    await again.getByRole('heading', { name: words.facts.channel.question }).waitFor();
    expect(await again.locator('.premises').textContent()).toContain(words.extension.short['take-over']);
    await again.close();
  });

  test('learns why a question is asked, and what to do when unsure', async () => {
    const { page } = open;
    const fact: Fact = 'channel';
    await page.getByText(words.tree.notSure, { exact: true }).click();
    await page.getByText(words.facts[fact].why).waitFor();
    await page.getByText(words.facts[fact].where).waitFor();
    await page.getByText(words.outcomes['refer-syndication'].title).waitFor();
  });

  test('reads Turkish when the browser is Turkish', async () => {
    const tr = await messages('tr');
    const turkish = await openExtension({ locale: 'tr-TR' });
    await turkish.page.goto(turkish.own('popup.html'));
    await turkish.page.getByRole('heading', { name: tr.facts.goal.question }).waitFor();
    expect(await turkish.page.locator('html').getAttribute('lang')).toBe('tr');
    await turkish.close();
  });
});
