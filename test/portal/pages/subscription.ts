import { element, wait } from '../client/element.ts';
import { say, sayDay } from '../client/labels.ts';
import type { Scene } from '../client/scene.ts';
import { wishes } from '../client/wishes.ts';
import type { Subscription } from '../customer-shape.ts';
import { bakery, named, resellers } from '../customers.ts';
import type { PortalPage } from '../portal-page.ts';

const press = named('Quillfeather Press');
const clinic = named('Larkspur Clinic');
const shipyard = named('Driftwood Shipyard');
const museum = named('Tidewater Museum');
const airfreight = named('Kestrel Airfreight');

/** One subscription: a form with its status, renewal, term and reseller. */
export const page: PortalPage = {
  address: 'customers/{tenant}/subscriptions/{item}',
  evidence: 'D',
  because: 'labels from a screenshot of 2023; the markup is inferred',
  situations: (
    [
      [bakery, 0, 'licenses in new commerce', 'An offer with a new-commerce key, sold by the signed-in partner.'],
      [bakery, 1, 'an Azure plan', 'Usage-based.'],
      [shipyard, 0, 'licenses from before new commerce', 'A GUID as the offer, sold by another reseller.'],
      [shipyard, 1, 'suspended', 'Does not renew.'],
      [press, 0, 'still in its cancellation window', 'A monthly term that began three days ago.'],
      [museum, 0, 'Azure from before the Azure plan', 'Offer MS-AZR-0145P, sold by another reseller.'],
      [clinic, 0, 'perpetual software', 'Bought once; nothing renews.'],
      [clinic, 1, 'from another publisher', 'Software as a service from the marketplace.'],
      [airfreight, 0, 'disabled', 'Its end has passed.'],
    ] as const
  ).map(([customer, index, what, description]) => ({
    id: `subscription-${customer.domain.split('.')[0]}-${index + 1}`,
    title: `One subscription: ${what}`,
    description: `${customer.companyName}. ${description}`,
    customer,
    item: customer.subscriptions[index]?.id,
    group: 'subscriptions',
  })),
  app: 'subscription-app',
  prefix: 'mocksubscription',
  content: 'shadow',
  nav: 'customer',
  heading: (scene) => [shownSubscription(scene)?.friendlyName ?? 'Subscription not found'],
  title: 'Subscription',
  draw: (scene) => {
    const shown = shownSubscription(scene);
    const form = element('form', { class: 'detail', submit: (event) => event.preventDefault() });
    const settled = wait(wishes.skeletonMs).then(() => {
      form.replaceChildren(
        ...(shown === undefined ? [element('p', {}, 'There is nothing here.')] : fields(scene, shown)),
      );
    });
    form.append(element('p', { class: 'loading' }, 'Loading…'));
    return { content: [element('section', {}, form)], settled };
  },
};

function shownSubscription({ customer, place }: Scene): Subscription | undefined {
  const own = customer?.subscriptions.find(({ id }) => id === place.item);
  return own ?? (wishes.switches.has('wrong-customer') ? customer?.subscriptions[0] : undefined);
}

function fields(scene: Scene, shown: Subscription): Node[] {
  const license = shown.billingType === 'license';
  return [
    facts(shown),
    element('fieldset', {}, element('legend', {}, say('Status')), ...statuses(shown)),
    ...(license && shown.termDuration !== '' ? renewal(scene, shown) : []),
    choice(scene, 'Reseller (MPN ID)', resellerOptions(shown), shown.partnerId),
    element(
      'div',
      { class: 'commands' },
      element(scene.tag('button'), { appearance: 'primary' }, 'Submit'),
      element(scene.tag('button'), {}, 'Cancel'),
    ),
  ];
}

function facts(shown: Subscription): HTMLElement {
  const pairs: [string, string][] = [
    [say('Subscription ID'), shown.id],
    ['Offer ID', shown.offerId],
    ['Publisher', shown.publisherName],
    [say('Quantity'), shown.unitType === 'Licenses' ? `${shown.quantity} Licenses` : shown.unitType],
    ['Start date', sayDay(shown.effectiveStartDate)],
    ['End date', shown.billingType === 'license' ? sayDay(shown.commitmentEndDate) : '—'],
  ];
  const items = pairs.flatMap(([name, value]) => [element('dt', {}, name), element('dd', {}, value)]);
  return element('dl', { class: 'facts' }, ...items);
}

function statuses(shown: Subscription): HTMLElement[] {
  const until = shown.cancellationAllowedUntilDate;
  const rows: [Subscription['status'], string, string][] = [
    ['active', 'Active', shown.autoRenewEnabled ? `Renews on ${sayDay(shown.commitmentEndDate, 'full')}` : ''],
    ['suspended', say('Suspended'), ''],
    ['deleted', 'Cancel subscription', until === undefined ? '' : `Cancel until ${sayDay(until, 'full')}`],
  ];
  return rows.map(([status, label, hint]) => {
    const radio = element('input', { type: 'radio', name: 'status', value: status, checked: status === shown.status });
    const note = hint === '' ? undefined : element('small', {}, hint);
    return element('label', { class: 'option' }, radio, element('span', {}, label), note);
  });
}

function renewal(scene: Scene, shown: Subscription): HTMLElement[] {
  const terms = [
    ['P1M', '1 month'],
    ['P1Y', '1 year'],
    ['P3Y', '3 years'],
  ] as const;
  const cycles = [
    ['monthly', 'Monthly'],
    ['annual', 'Annual'],
  ] as const;
  return [
    element(scene.tag('checkbox'), { checked: shown.autoRenewEnabled }, 'Auto-renew'),
    choice(scene, 'Term duration', terms, shown.termDuration),
    choice(scene, 'Billing frequency', cycles, shown.billingCycle),
  ];
}

function resellerOptions(shown: Subscription): (readonly [string, string])[] {
  const known = resellers.map(({ partnerId, name }) => [partnerId, `${name} (${partnerId})`] as const);
  return known.some(([id]) => id === shown.partnerId) ? known : [[shown.partnerId, shown.partnerId], ...known];
}

function choice(scene: Scene, label: string, options: readonly (readonly [string, string])[], chosen: string) {
  const made = options.map(([value, text]) => element('option', { value, selected: value === chosen }, text));
  return element(scene.tag('select'), { label }, ...made);
}
