import { type Day, daysLater } from '../days/day.ts';

/**
 * The number of days in which a request can be accepted: for granular permission (N11.3), and for a transfer (N3.5,
 * N9.4).
 */
const daysToAccept = { gdap: 90, transfer: 30 } as const;

/** The last day on which a request that was made on a day can be accepted. */
export const lastDayToAccept = (request: keyof typeof daysToAccept, made: Day): Day =>
  daysLater(made, daysToAccept[request]);
