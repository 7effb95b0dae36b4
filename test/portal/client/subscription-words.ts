import type { Subscription } from '../customer-shape.ts';
import { say, sayDay } from './labels.ts';

/** A subscription's state in the words of the portal's list. */
export function statusText(subscription: Subscription): string {
  const { status, autoRenewEnabled, commitmentEndDate, unitType } = subscription;
  if (status === 'suspended') return say('Suspended');
  if (status === 'disabled') return 'Disabled';
  if (status === 'pending') return 'Pending';
  if (unitType !== 'Licenses') return 'Active';
  if (subscription.termDuration === '') return 'Active';
  return autoRenewEnabled ? `Auto renews on ${sayDay(commitmentEndDate)}` : `Expires on ${sayDay(commitmentEndDate)}`;
}

/** A subscription's quantity in the words of the portal's list. */
export function quantityText({ quantity, unitType }: Subscription): string {
  return unitType === 'Licenses' ? `${quantity} Licenses` : unitType;
}

/** Whether the portal's page lists it: expired and deleted subscriptions are only in the export. */
export function isListed({ status }: Subscription): boolean {
  return status !== 'expired' && status !== 'deleted';
}
