import type { Needed } from '../needed.ts';

/** Days to be reminded of, on screens and in calendar files, in English. */
export const words = {
  reminders: {
    title: 'Remind me',
    // The same line where the seller lost its authorization.
    rescue: 'Dates after the seller’s anniversary',
    // What the reader is asked for.
    asks: {
      'seller-anniversary': {
        label: 'Anniversary of the seller’s authorization',
        hint: 'The one that it misses or has missed.',
      },
      'term-start': { label: 'When did the term start?', hint: 'The day of the purchase or of the last renewal.' },
      'term-end': { label: 'When does the term end?' },
      'transfer-sent': { label: 'When was the transfer request sent?' },
      'gdap-sent': { label: 'When was granular permission (GDAP) requested?' },
      'gdap-approved': { label: 'When was granular permission (GDAP) approved?' },
      'gdap-days': { label: 'For how many days?' },
      what: {
        label: 'What is it for? (optional)',
        hint: 'A customer or a subscription. It stays on this device. A file saved again for the same name updates your calendar.',
      },
    },
    occasions: {
      'seller-restricted': {
        title: 'Seller’s account restricted',
        text: 'A seller that misses its yearly authorization is restricted on its anniversary.',
      },
      'seller-suspended': {
        title: 'Seller’s account suspended',
        text: 'The seller is suspended 30 days after its anniversary.',
      },
      'seller-revoked': {
        title: 'Seller’s authorization revoked',
        text: 'The seller loses its authorization 60 days after its anniversary, and can no longer accept a transfer.',
      },
      'cancel-until': {
        title: 'Last day to cancel',
        text: 'The window closes on the next day, at the hour of the purchase or renewal.',
      },
      'term-ends-soon': { title: 'Term ends in 30 days', text: 'What has to be done before the term ends:' },
      'term-ends': { title: 'Term ends', text: 'The new licenses have to be in place when the old subscription ends.' },
      'transfer-expires': {
        title: 'Transfer request expires',
        text: 'The current partner has 30 days to accept. After that, a new request is needed.',
      },
      'gdap-request-expires': {
        title: 'Request for granular permission expires',
        text: 'The customer has 90 days to approve. After that, a new request is needed.',
      },
      'gdap-ends-soon': {
        title: 'Granular permission ends in 30 days',
        text: 'Request it again in time, unless it is extended automatically.',
      },
      'gdap-ends': {
        title: 'Granular permission ends',
        text: 'Unless it was extended, the permission is over.',
      },
    },
    reported:
      'Uncertain: these days come from a forum report of October 2025. We know of no text of Microsoft that states them.',
    wrongDay: 'Enter a full date from {first} to {last}.',
    save: 'Save calendar file (.ics)',
    fileName: 'reminders.ics',
    // The calendar’s own name.
    calendar: 'Reminders',
    sources: 'Sources',
  },
} satisfies Needed['reminders'];
