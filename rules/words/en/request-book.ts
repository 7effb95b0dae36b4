/** The extension’s book of the requests that a partner made, in its options, in English. */
export const words = {
  requestBook: {
    // The switch; off at first.
    keep: 'Keep a request book on this device',
    keepHint:
      'It notes each request link that you copy and each email that you copy or open for a customer: the customer’s name, the tenant ID if the page shows it, the kind, the day, and the link. It stays in this browser.',
    // While it is off and has requests in it.
    off: 'Nothing more is noted or marked. What is in the book stays until you remove it.',
    // In the line of the closed group.
    isOff: 'Off',
    waiting: { one: '{count} waiting', other: '{count} waiting' },
    none: 'Nothing is noted yet. Copy a request link or an email on a customer’s page in Partner Center.',
    // Opens the two sentences below.
    how: 'How requests are marked and removed',
    about:
      'A request is marked as accepted when Partner Center shows its customer in the customer list or among the customers with granular permissions. “Probably” means that only the name matches, or that the permission can be older than the request. The last day is counted from the day noted here.',
    bound: {
      one: 'Only {count} request fits. The oldest that is accepted or expired goes first.',
      other: 'Up to {count} requests fit. The oldest of those that are accepted or expired go first.',
    },
    // The name of the list, and how many of its requests are shown.
    list: 'Requests',
    shown: { one: '{count} request', other: '{count} requests' },
    more: { one: 'Show {count} more', other: 'Show {count} more' },
    find: 'Find',
    findHint: 'A customer’s name, a tenant ID, or a kind.',
    state: 'State',
    every: 'Every state',
    states: {
      waiting: 'Waiting',
      accepted: 'Accepted',
      probably: 'Probably accepted',
      expired: 'Expired',
    },
    order: 'Order',
    orders: { latest: 'Latest first', oldest: 'Oldest first' },
    // What was asked for.
    kinds: {
      relationship: 'Relationship',
      joint: 'Relationship, together with your provider',
      gdap: 'Granular permission (GDAP)',
      transfer: 'Transfer from the current partner',
      'provider-transfer': 'Transfer by your provider',
      switch: 'Azure switch',
    },
    // The facts of one request, one after the other.
    noted: 'Noted on {day}',
    last: 'last day {day}',
    noLast: 'no end known',
    markedOn: 'marked on {day}',
    copyLink: 'Copy the link',
    markAccepted: 'Mark as accepted',
    markRefused: 'Mark as not accepted',
    remove: 'Remove',
    removed: { one: '{count} request was removed.', other: '{count} requests were removed.' },
    bringBack: 'Undo',
    save: 'Save as CSV',
    clear: 'Clear the book',
    // The columns of that file.
    columns: {
      customer: 'Customer',
      tenant: 'Tenant ID',
      kind: 'Request',
      day: 'Noted on',
      last: 'Last day',
      state: 'State',
      accepted: 'Marked as accepted on',
    },
  },
};
