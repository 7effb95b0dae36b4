import type { Subscription } from '../customer-shape.ts';
import { say, sayDay } from './labels.ts';

/** A subscription's state the way the portal's list words it. */
export function statusText(subscription: Subscription): string {
  const { status, autoRenewEnabled, commitmentEndDate, unitType } = subscription;
  if (status === 'suspended') return say('Suspended');
  if (status === 'disabled') return 'Disabled';
  if (status === 'pending') return 'Pending';
  if (unitType !== 'Licenses') return 'Active';
  if (subscription.termDuration === '') return 'Active';
  return autoRenewEnabled ? `Auto renews on ${sayDay(commitmentEndDate)}` : `Expires on ${sayDay(commitmentEndDate)}`;
}

/** A subscription's quantity the way the portal's list words it. */
export function quantityText({ quantity, unitType }: Subscription): string {
  return unitType === 'Licenses' ? `${quantity} Licenses` : unitType;
}

/** Whether the portal's page lists it: what has expired or been deleted is only in the export. */
export function isListed({ status }: Subscription): boolean {
  return status !== 'expired' && status !== 'deleted';
}
