import type { ExportKind } from './export-kind.ts';

/** The activity log (activity-logs): it lists actions, not what a customer has. */
export const activityLog = {
  id: 'activity-log',
  headers: ['Date-Time', 'Affected customer', 'Action', 'Partner user'],
  mark: ['Date-Time', 'Affected customer', 'Partner user'],
  reads: { customer: 'Affected customer' },
  unsuitable: true,
} as const satisfies ExportKind;
