import type { Needed } from '../needed.ts';

/** Reminders of important dates, on screens and in calendar files, in English. */
export const words = {
  reminders: {
    // The line that the dates of an answer are under: a heading, not a button.
    title: 'Remind me',
    // The same line when the seller has lost its authorization.
    rescue: 'Dates after the seller’s anniversary',
    // What the reader is asked to enter.
    asks: {
      'seller-anniversary': {
        label: 'Anniversary of the seller’s authorization',
        hint: 'The anniversary on which the seller is not reauthorized.',
      },
      'term-start': { label: 'When did the term start?', hint: 'The date of the purchase or the last renewal.' },
      'term-end': { label: 'When does the term end?' },
      'transfer-sent': { label: 'When was the transfer request sent?' },
      'gdap-sent': { label: 'When was the GDAP request sent?' },
      'gdap-approved': { label: 'When was the GDAP request approved?' },
      'gdap-days': { label: 'For how many days?' },
      what: {
        label: 'What is it for? (optional)',
        hint: 'A customer or a subscription. This stays on your device. If you save a file again under the same name, it updates your calendar.',
      },
    },
    occasions: {
      'seller-restricted': {
        title: 'Seller’s account restricted',
        text: 'A seller that is not reauthorized is restricted on the anniversary of their authorization.',
      },
      'seller-suspended': {
        title: 'Seller’s account suspended',
        text: 'The seller is suspended 30 days after the anniversary.',
      },
      'seller-revoked': {
        title: 'Seller’s authorization revoked',
        text: 'The seller loses their authorization 60 days after the anniversary and can no longer accept a transfer.',
      },
      'cancel-until': {
        title: 'Last day to cancel',
        text: 'The cancellation window closes the next day, at the time of the purchase or renewal.',
      },
      'term-ends-soon': { title: 'Term ends in 30 days', text: 'What to do before the term ends:' },
      'term-ends': { title: 'Term ends', text: 'The new licenses have to be in place when the old subscription ends.' },
      'transfer-expires': {
        title: 'Transfer request expires',
        text: 'The current partner has 30 days to accept. After that, a new request is needed.',
      },
      'gdap-request-expires': {
        title: 'GDAP request expires',
        text: 'The customer has 90 days to approve. After that, a new request is needed.',
      },
      'gdap-ends-soon': {
        title: 'GDAP expires in 30 days',
        text: 'Request GDAP again in time, unless it is extended automatically.',
      },
      'gdap-ends': {
        title: 'GDAP expires',
        text: 'Unless it was extended, you no longer have this permission.',
      },
    },
    reported:
      'Uncertain: these dates come from a forum report from October 2025. We know of no Microsoft text that states them.',
    wrongDay: 'Enter a full date from {first} to {last}.',
    save: 'Save calendar file (.ics)',
    fileName: 'reminders.ics',
    // The calendar’s own name.
    calendar: 'Reminders',
    sources: 'Sources',
  },
} satisfies Needed['reminders'];
