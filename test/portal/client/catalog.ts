import { type Customer, guid, type Subscription } from '../customer-shape.ts';
import { customers } from '../customers.ts';
import { wishes } from './wishes.ts';

/** Names that no one should have, but someone will. */
const hostileNames = [
  '<img src=x onerror="window.attacked=true">',
  '"><script>window.attacked=true</script>',
  'Moc.tfosorciM \u202Egnp.tpircs',
  '__proto__',
  'constructor',
  // biome-ignore lint/suspicious/noTemplateCurlyInString: a name that looks like a template is the point.
  '{customer} {{7*7}} ${alert(1)}',
  `Endless${' and endless'.repeat(2_000)}`,
  'W'.repeat(4_000),
  '\u200B\u200B\u2066\u2067',
  'javascript:alert(1)',
  'Z̸̢̛͎̗͇̣͕̫͚̦̩̤̱̈́̇̔̈́̉́̌̑̕͝a̶̛͙͕̗̱̝̳̘̅́͋͌̓̀̆l̴͎̈́g̷̢̛̘̘̗̣̫̀͂̐̄̀o̵͖̅',
];

const many: readonly Customer[] = Array.from({ length: 500 }, (_, index) => {
  const like = customers[index % 3] as Customer;
  return {
    ...like,
    tenantId: guid('dddd0000', 0, index + 1),
    companyName: `Sample Company ${String(index + 1).padStart(3, '0')}`,
    domain: `sample-${index + 1}.example`,
  };
});

function shown(customer: Customer, index: number): Customer {
  const name = hostileNames[index];
  const subscriptions = wishes.switches.has('rows-500') ? repeated(customer.subscriptions) : customer.subscriptions;
  if (!wishes.switches.has('hostile-names') || name === undefined) return { ...customer, subscriptions };
  return {
    ...customer,
    companyName: name,
    subscriptions: subscriptions.map((each, item) => ({
      ...each,
      friendlyName: hostileNames[(index + item) % hostileNames.length] as string,
    })),
  };
}

function repeated(subscriptions: readonly Subscription[]): Subscription[] {
  if (subscriptions.length === 0) return [];
  return Array.from({ length: 500 }, (_, index) => ({
    ...(subscriptions[index % subscriptions.length] as Subscription),
    id: guid('5b5b5000', 0, index + 1),
  }));
}

/** Every customer the portal knows, changed as the switches ask. */
export const catalog: readonly Customer[] = (wishes.switches.has('rows-500') ? [...customers, ...many] : customers).map(
  shown,
);

/** The customer whose page this address is; with `wrong-customer`, a different one. */
export function customerAt(tenant: string | undefined): Customer | undefined {
  const index = catalog.findIndex(({ tenantId }) => tenantId === tenant);
  if (index === -1) return undefined;
  return catalog[wishes.switches.has('wrong-customer') ? (index + 1) % catalog.length : index];
}
