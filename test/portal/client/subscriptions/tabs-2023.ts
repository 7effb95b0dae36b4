import type { Family, Subscription } from '../../customer-shape.ts';
import { commandBar } from '../commands.ts';
import { drawGrid } from '../draw-grid.ts';
import { element } from '../element.ts';
import { say } from '../labels.ts';
import type { Drawn, Scene } from '../scene.ts';
import { quantityText, statusText } from '../subscription-words.ts';

const families: readonly Family[] = ['Azure', 'Marketplace', 'Online Services', 'Software'];

/** The build with a tab for each product family and a table in each tab, after a screenshot of 2023. */
export function tabs2023(scene: Scene, subscriptions: readonly Subscription[]): Drawn {
  const panel = element('div', { role: 'tabpanel', 'aria-labelledby': 'tab-selected' });
  const counts = (family: Family) => subscriptions.filter((each) => each.family === family);
  const first = (['Online Services', ...families] as const).find((family) => counts(family).length > 0);
  const tabs = families.map((family) =>
    element('button', { type: 'button', role: 'tab', 'data-family': family, click: () => void select(family) }, family),
  );
  async function select(family: Family): Promise<void> {
    for (const tab of tabs) {
      const chosen = tab.dataset.family === family;
      tab.ariaSelected = String(chosen);
      tab.id = chosen ? 'tab-selected' : '';
    }
    const table = familyTable(scene, counts(family));
    panel.replaceChildren(table.node);
    await table.settled;
  }
  const settled = select(first ?? 'Online Services');
  const bar = commandBar(scene, { label: 'Add new' }, { label: 'Export subscriptions' });
  const strip = element('div', { role: 'tablist', class: 'tabs', 'aria-label': say('Subscriptions') }, ...tabs);
  return { content: [element('section', {}, bar, strip), element('section', {}, panel)], settled };
}

function familyTable(scene: Scene, subscriptions: readonly Subscription[]) {
  const { base, tenant } = scene.place;
  return drawGrid(scene, {
    columns: [
      { field: 'friendlyName', label: say('Subscription') },
      { field: 'quantity', label: say('Quantity') },
      { field: 'status', label: say('Status') },
      { field: 'partnerId', label: say('Reseller') },
    ],
    rows: subscriptions.map((each) => ({
      key: each.id,
      cells: {
        friendlyName: each.friendlyName,
        quantity: quantityText(each),
        status: statusText(each),
        partnerId: each.partnerId,
      },
      go: `${base}/customers/${tenant}/subscriptions/${each.id}`,
    })),
    nameField: 'friendlyName',
    namesAs: 'span-with-link',
  });
}
