import type { Subscription } from '../../customer-shape.ts';
import { commandBar } from '../commands.ts';
import { element, wait } from '../element.ts';
import { say } from '../labels.ts';
import type { Drawn, Scene } from '../scene.ts';
import { quantityText, statusText } from '../subscription-words.ts';
import { wishes } from '../wishes.ts';

/** The build with two sections in light DOM, license-based and usage-based, after a screenshot of 2021. */
export function sections2021(scene: Scene, subscriptions: readonly Subscription[]): Drawn {
  const shown = wishes.switches.has('empty') ? [] : subscriptions;
  const licenses = element('section', { class: 'billing' }, element('h2', {}, 'License-based'), loading());
  const usage = element('section', { class: 'billing' }, element('h2', {}, 'Usage-based'), loading());
  const settled = wait(wishes.skeletonMs).then(() => {
    licenses.lastElementChild?.replaceWith(
      table(
        scene,
        shown.filter(({ billingType }) => billingType !== 'usage'),
      ),
    );
    usage.lastElementChild?.replaceWith(
      reports(
        scene,
        shown.filter(({ billingType }) => billingType === 'usage'),
      ),
    );
  });
  const tabs = element(
    'div',
    { class: 'tabs', role: 'tablist', 'aria-label': say('Subscriptions') },
    element('button', { type: 'button', role: 'tab', 'aria-selected': 'true' }, say('Subscriptions')),
    element('button', { type: 'button', role: 'tab', 'aria-selected': 'false' }, 'Transfer requests'),
  );
  const bar = commandBar(scene, { label: 'Add new' }, { label: 'Export subscriptions' });
  return { content: [element('section', {}, tabs, bar), licenses, usage], settled };
}

function table(scene: Scene, subscriptions: readonly Subscription[]): HTMLElement {
  if (subscriptions.length === 0) return element('p', {}, 'No subscriptions.');
  const head = ['Name', say('Quantity'), say('Status')].map((label) => element('th', { scope: 'col' }, label));
  const rows = subscriptions.map((each) =>
    element(
      'tr',
      {},
      element('td', {}, link(scene, each)),
      element('td', {}, quantityText(each)),
      element('td', {}, statusText(each)),
    ),
  );
  return element(
    'table',
    { class: 'plain' },
    element('thead', {}, element('tr', {}, ...head)),
    element('tbody', {}, ...rows),
  );
}

function reports(scene: Scene, subscriptions: readonly Subscription[]): HTMLElement {
  if (subscriptions.length === 0) return element('p', {}, 'No subscriptions.');
  const items = subscriptions.map((each) => element('li', {}, link(scene, each), ` · Report for ${each.friendlyName}`));
  const azure = `https://portal.azure.com/${scene.customer?.domain ?? ''}`;
  return element(
    'div',
    {},
    element('ul', { class: 'plain' }, ...items),
    element('a', { href: azure, rel: 'noreferrer', target: '_blank' }, 'View all resources on Azure portal'),
  );
}

function link({ place }: Scene, { id, friendlyName }: Subscription): HTMLElement {
  return element('a', { href: `${place.base}/customers/${place.tenant}/subscriptions/${id}` }, friendlyName);
}

function loading(): HTMLElement {
  return element('p', { class: 'loading' }, 'Loading…');
}
