import { isLocale, messages } from 'rules';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Tab } from '../../browser/tab.ts';
import type { Situation } from '../../portal/situations/situation.ts';
import type { PortalBrowser } from '../drive/browsers.ts';
import { faultsIn } from './check-situation.ts';

/** Situations of the mock portal, each as a test in a browser; as many at a time as the runner allows. */
export function testSituations(
  browserName: string,
  open: () => Promise<PortalBrowser>,
  situations: readonly Situation[],
): void {
  let browser: PortalBrowser;
  const idle: Tab[] = [];
  beforeAll(async () => {
    browser = await open();
  });
  afterAll(() => browser.close());

  describe(`on every page that the portal is known to show, right or wrong, in ${browserName}`, () => {
    test.concurrent.for(situations)(
      'the guide names the customer in the address or none, and stays out of the page’s reach: $id',
      async (situation) => {
        const tab = idle.pop() ?? (await browser.newTab());
        // The panel speaks the portal's language where it can.
        const [, portal = 'en'] = /[?&]lang=([\w-]+)/.exec(situation.address) ?? [];
        expect(await faultsIn(tab, situation, await messages(isLocale(portal) ? portal : 'en'))).toEqual([]);
        idle.push(tab);
      },
    );

    test('no request was meant for another machine', () => {
      expect(browser.outside).toEqual([]);
    });
  });
}
