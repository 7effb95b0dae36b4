import type { Page } from 'playwright';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { customers } from '../portal/customers.ts';
import { guideHost, type OpenExtension, openExtension, portalAddress } from './drive/open-extension.ts';
import { reveal } from './drive/reveal.ts';
import { openGuide } from './drive/use-guide.ts';

let open: OpenExtension;
let page: Page;
beforeAll(async () => {
  open = await openExtension();
  page = open.page;
});
afterAll(() => open.close());

test('a partner who goes fast from customer to customer never sees the name of another one', async () => {
  const visited = customers.slice(0, 6);
  const [first] = visited;
  await openGuide(page, `customers/${first?.tenantId}/account`);
  await reveal(page, { toPage: true });
  const names = Object.fromEntries(
    visited.map(({ tenantId, companyName }) => [tenantId, companyName.trim().replace(/\s+/g, ' ')]),
  );
  const paths = ['account', 'users', 'subscriptions', 'adminrelationships'].flatMap((section) =>
    visited.map(({ tenantId }) => new URL(portalAddress(`customers/${tenantId}/${section}`)).pathname),
  );
  const seen = (await page.evaluate(`(async () => {
    const [names, paths] = ${JSON.stringify([names, paths])};
    const seen = { wrong: [], named: 0 };
    const look = () => {
      const shown = document.querySelector('${guideHost}').shadowRoot.querySelector('.customer').textContent;
      const [, tenant] = /customers\\/([0-9a-f-]+)/.exec(location.pathname);
      if (shown === names[tenant]) seen.named += 1;
      else if (shown !== tenant) seen.wrong.push(shown + ' at ' + names[tenant]);
    };
    for (let move = 0; move < 120; move += 1) {
      history.pushState({}, '', paths[(move * 7) % paths.length]);
      dispatchEvent(new PopStateEvent('popstate'));
      const end = performance.now() + (move % 10 === 9 ? 1500 : (move * 37) % 120);
      do {
        await new Promise((go) => requestAnimationFrame(go));
        look();
      } while (performance.now() < end);
    }
    return seen;
  })()`)) as { readonly wrong: readonly string[]; readonly named: number };
  expect(seen.wrong).toEqual([]);
  expect(seen.named).toBeGreaterThan(0);
});
