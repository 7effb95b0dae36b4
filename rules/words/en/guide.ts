import type { Needed } from '../needed.ts';

/** Around a question or an answer on every screen: headings, problems, what if, countries, in English. */
export const words = {
  tree: {
    start: 'Start again',
    change: 'Change',
    changeFact: 'Change: {fact}',
    whyAsked: 'Why we ask',
    notSure: 'I’m not sure',
    whereToFind: 'Where to find out',
    stillPossible: 'Until you know, these answers are possible:',
    leadsTo: '“{answer}” can lead to:',
    why: 'Why',
    steps: 'What to do',
    stepDone: 'Done',
    warnings: 'Keep in mind',
    alternatives: 'Other ways',
    seeAlternative: 'See this answer',
    otherwise: 'Otherwise: {title}',
    asOf: 'Rules as of {date}',
    row: 'Rule {row}',
    back: 'Back',
    notAffiliated: 'Not affiliated with Microsoft.',
    freshness: 'Microsoft changes these rules. Check what matters in Partner Center.',
  },
  // Passing an answer or a question on, by link or as text.
  share: {
    copyText: 'Copy as text',
    copyMarkdown: 'Copy as Markdown',
    given: '{label}: {value}',
    soFar: 'Answers given',
    choices: 'Possible answers',
  },
  // What is already there with this customer, and how many steps are left.
  soFar: {
    pending: 'Your request has been sent. Next, the customer accepts.',
    reseller: 'You already have a reseller relationship.',
    'reseller-shown': 'You already have a reseller relationship, as this page shows.',
    'reseller-with-admin': 'You have the relationship and the permission. Nothing is left to request.',
    'admin-expired': 'You have a reseller relationship. The permission has expired.',
    'admin-only': 'You have administrator permission, but no reseller relationship.',
    'admin-only-shown': 'You have administrator permission, as this page shows. No reseller relationship is seen here.',
    left: { one: '{count} step left.', other: '{count} steps left.' },
    // Question with two buttons, when a relationship is known but not whether there is permission.
    permission: 'Permission to manage:',
    havePermission: 'I have it',
    noPermission: 'Not yet',
    // Where the page shows something else than was answered on an earlier visit.
    earlier: 'You had answered: {answer}.',
    // The day as the page of the subscription writes it.
    ends: 'Its term ends on {date}, as this page shows.',
  },
  // The one thing to do first, as a button: 32 characters at most.
  actions: {
    makeLink: 'Make the request link',
    copyLink: 'Copy request link',
    copyAgain: 'Copy the request link again',
    writeMail: 'Write the email',
    'admin-relationships': 'Open Admin relationships',
    subscriptions: 'Open Subscriptions',
    useProfile: 'Use “{name}”',
    nameSeller: 'I know the seller now',
    anyone: 'Copy the answer as text',
    provider: 'Copy it for your provider',
    customer: 'Copy it for the customer',
    microsoft: 'Copy it for Microsoft’s support',
  },
  // The parts of an answer below its head.
  parts: {
    // Above situations by their short names, below the first question.
    orSituation: 'Or a situation you know',
    basedOn: 'Based on: {facts}',
    left: 'What is left',
    whereAreYou: 'Where are you with this customer?',
    notKnown: 'Not known',
    // Above the steps that are still open.
    stepsDone: { one: '{count} of {all} steps done', other: '{count} of {all} steps done' },
    moreSteps: { one: '{count} more step', other: '{count} more steps' },
    // Under a check that can change the answer. {verdict} is the verdict of the other answer.
    otherwise: 'If not, the answer is “{verdict}”.',
    decides: 'This decides the answer.',
    // Checks that are left; {checks} are their names.
    alsoCheck: 'Also make sure: {checks}',
    takeCare: 'Take care: {checks}',
    keepInMind: 'Keep in mind ({count})',
    unclear: 'Where the sources are unclear ({count})',
    more: 'More about this answer',
    // The documents that the answer is based on, on the line that opens them.
    sources: { one: 'Sources: {count} document', other: 'Sources: {count} documents' },
    bothSides: 'Both sides',
    instead: 'What could be done instead',
    ifItIs: 'If it turns out to be …',
    afterTerm: 'Once the old subscription has ended',
    share: 'Share',
  },
  // A field that finds a situation or an answer by what is typed into it.
  finder: {
    field: 'Find a situation or an answer',
    // Inside the field while it is empty.
    example: 'For example: EA Azure, GDAP expired',
    found: { one: '{count} result', other: '{count} results' },
    none: 'Nothing fits “{query}”. Try fewer or other words, or answer the question above.',
    // Below the results. Where there is no help site, there is no link to copy.
    keys: 'Enter opens a result, Shift+Enter copies its link.',
    opens: 'Enter opens a result.',
  },
  whatIf: {
    title: 'What would change the answer',
    leadsTo: 'then: {outcome}',
    leadsToOneOf: 'then one of these: {outcomes}',
  },
  markets: {
    partnerCountry: 'Your country',
    customerCountry: 'Country of the customer’s tenant',
    'same-country': 'The same country: nothing stands in the way.',
    'same-market':
      'Two countries of one market: enough for requests and licenses, but an Azure switch needs the same country.',
    'other-market': 'Two different markets: you need a CSP tenant in the customer’s market.',
    'same-market-switch': 'Two countries of one market: not enough, because an Azure switch needs the same country.',
  },
  errors: {
    day: '“{given}” is not a date. Write it as year-month-day, for example 2026-11-22.',
    'day-since-first': '“{given}” is before December 2, 2016. The rules are known only from that day on.',
    fact: '“{field}” is not a fact we know.',
    value: '“{given}” is not an answer to “{field}”.',
    guid: '{field}: “{given}” is not a tenant ID. It has 32 digits and letters a–f in five groups, like 5be5de6a-5a4c-4a1e-9b4e-0d5b1c2a3f4e.',
    'partner-id': '{field}: “{given}” is not a PartnerID. It has digits only, like 5139005.',
    'relationship-id':
      '{field}: “{given}” is not the ID of a relationship, which is two IDs like a tenant ID, joined by a hyphen.',
    'half-relationship-id':
      'This link ends too early: the ID of the relationship is two IDs joined by a hyphen, and the second is missing or cut off. Copy the whole link from Partner Center again.',
    'cut-link':
      'This link is cut off or broken into parts, so it may not say everything that is asked. Copy the whole link again, from https:// to its end.',
    address: '“{given}” is not a web address. It begins with https://.',
    'accepted-host':
      'This link does not lead to Microsoft. Request links lead to admin.microsoft.com, admin.cloud.microsoft or portal.office.com.',
    'request-link': 'This is a Microsoft address, but not a request link.',
    'contradictory-link':
      'This link contradicts itself about who is asking or what for. For example, it comes from a direct-bill partner but names an indirect provider. Ask the sender for a new link.',
    'long-link': 'This text is too long for a link. Paste only the link.',
    'wrapped-link':
      'This link hides where it leads, and only opening it would tell. Ask the sender for the original link.',
    'partner-page':
      'This is a page of Partner Center, which only partners can open. It is not a request link for a customer.',
    'gdap-link': 'This is a request link, but not one for granular permission (GDAP).',
    'gdap-days': 'Number of days: a whole number from 1 to 730, for example 365.',
    'settings-file': '{field}: “{given}” does not belong in a profile. Choose a file that was exported here.',
    'reply-length': '{field}: this text has {given} characters, and no more than 2,000 fit. Shorten it.',
    country: '{field}: “{given}” is not in the list of markets. Choose a country from the list.',
  },
} satisfies Needed['guide'];
