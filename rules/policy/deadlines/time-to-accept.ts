import { type Day, daysLater } from '../days/day.ts';

/** For how many days a request can be accepted: one for granular permission (N11.3), and a transfer (N3.5, N9.4). */
const daysToAccept = { gdap: 90, transfer: 30 } as const;

/** The last day on which a request can be accepted that was made on a day. */
export const lastDayToAccept = (request: keyof typeof daysToAccept, made: Day): Day =>
  daysLater(made, daysToAccept[request]);
