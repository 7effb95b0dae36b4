/** The extension’s log of the requests that a partner made, in its options, in English. */
export const words = {
  requestLog: {
    // The switch; off by default.
    keep: 'Keep a request log on this device',
    keepHint:
      'For each request link you copy and each email you copy or open for a customer, the log saves the customer’s name, the tenant ID if the page shows it, the type, the date, and the link. The log stays in this browser.',
    // While it is off and has requests in it.
    off: 'Nothing more is added or marked. What is in the log stays until you remove it.',
    // In the line of the closed group.
    isOff: 'Off',
    waiting: { one: '{count} waiting', other: '{count} waiting' },
    none: 'The log is empty. Copy a request link or an email on a customer’s page in Partner Center.',
    // Opens the two sentences below.
    how: 'How requests are marked and removed',
    about:
      'A request is marked as accepted when Partner Center shows its customer in the customer list or among the customers with GDAP. “Probably” means that only the name matches, or that the permission might be older than the request. The last day is counted from the date in this log.',
    bound: {
      one: 'The log can contain only {count} request. The oldest accepted or expired one is removed first.',
      other: 'The log can contain up to {count} requests. The oldest accepted or expired ones are removed first.',
    },
    // The name of the list, and how many of its requests are shown.
    list: 'Requests',
    shown: { one: '{count} request', other: '{count} requests' },
    more: { one: 'Show {count} more', other: 'Show {count} more' },
    find: 'Find',
    findHint: 'A customer’s name, a tenant ID, or a type.',
    state: 'Status',
    every: 'Any status',
    states: {
      waiting: 'Waiting',
      accepted: 'Accepted',
      probably: 'Probably accepted',
      expired: 'Expired',
    },
    order: 'Sort by',
    orders: { latest: 'Newest first', oldest: 'Oldest first' },
    // What was requested.
    kinds: {
      relationship: 'Relationship',
      joint: 'Relationship, together with your provider',
      gdap: 'Permission to manage (GDAP)',
      transfer: 'Transfer from the current partner',
      'provider-transfer': 'Transfer by your provider',
      switch: 'Azure switch',
    },
    // The facts of one request, one after the other.
    noted: 'Added on {day}',
    last: 'last day {day}',
    noLast: 'no known end',
    markedOn: 'marked on {day}',
    copyLink: 'Copy the link',
    markAccepted: 'Mark as accepted',
    markRefused: 'Mark as not accepted',
    remove: 'Remove',
    removed: { one: '{count} request was removed.', other: '{count} requests were removed.' },
    bringBack: 'Undo',
    save: 'Save as CSV',
    clear: 'Clear the log',
    // The columns of that file.
    columns: {
      customer: 'Customer',
      tenant: 'Tenant ID',
      kind: 'Request',
      day: 'Added on',
      last: 'Last day',
      state: 'Status',
      accepted: 'Marked as accepted on',
    },
  },
};
