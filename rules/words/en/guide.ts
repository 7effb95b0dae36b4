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
    otherwise: 'Without this obstacle: {title}',
    asOf: 'Rules as of {date}',
    row: 'Rule {row}',
    back: 'Back',
    notAffiliated: 'Not affiliated with Microsoft.',
    freshness: 'Microsoft changes these rules from time to time. Verify anything important in Partner Center.',
  },
  // Sharing an answer or a question, by link or as text.
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
    'admin-only': 'You have administrator permission but no reseller relationship.',
    'admin-only-shown':
      'You have administrator permission, as this page shows. The page shows no reseller relationship.',
    left: { one: '{count} step left.', other: '{count} steps left.' },
    // Question with two buttons, when a relationship is known but not whether there is permission.
    permission: 'Permission to manage:',
    havePermission: 'I have it',
    noPermission: 'Not yet',
    // Where the page shows something else than was answered on an earlier visit.
    earlier: 'Your earlier answer: {answer}.',
    // The day as the page of the subscription writes it.
    ends: 'The term ends on {date}, as this page shows.',
  },
  // The one thing to do first, as a button: 32 characters at most.
  actions: {
    makeLink: 'Create the request link',
    copyLink: 'Copy request link',
    copyAgain: 'Copy the request link again',
    writeMail: 'Write the email',
    'admin-relationships': 'Open Admin relationships',
    subscriptions: 'Open Subscriptions',
    useProfile: 'Use “{name}”',
    nameSeller: 'I know the seller now',
    anyone: 'Copy the answer as text',
    provider: 'Copy for your provider',
    customer: 'Copy for the customer',
    microsoft: 'Copy for Microsoft support',
  },
  // The parts of an answer below its head.
  parts: {
    // Above situations by their short names, below the first question.
    orSituation: 'Or find your situation',
    basedOn: 'Based on: {facts}',
    left: 'Remaining steps',
    whereAreYou: 'What relationship do you have with this customer?',
    notKnown: 'Not known',
    // Above the steps that are still open.
    stepsDone: { one: '{count} of {all} steps done', other: '{count} of {all} steps done' },
    moreSteps: { one: '{count} more step', other: '{count} more steps' },
    // Under a check that can change the answer. {verdict} is the verdict of the other answer.
    otherwise: 'If not, the answer is “{verdict}.”',
    decides: 'The answer depends on this.',
    // Checks that are left; {checks} are their names.
    alsoCheck: 'Also check: {checks}',
    takeCare: 'Caution: {checks}',
    keepInMind: 'Keep in mind ({count})',
    unclear: 'Where the sources are unclear ({count})',
    more: 'More about this answer',
    // The documents that the answer is based on, on the line that opens them.
    sources: { one: 'Sources: {count} document', other: 'Sources: {count} documents' },
    bothSides: 'Both sides',
    instead: 'What you can do instead',
    ifItIs: 'If the seller turns out to be …',
    afterTerm: 'Once the old subscription has ended',
    share: 'Share',
  },
  // A field that finds a situation or an answer by what is typed into it.
  finder: {
    field: 'Find a situation or an answer',
    // Inside the field while it is empty.
    example: 'For example: EA Azure, GDAP expired',
    found: { one: '{count} result', other: '{count} results' },
    none: 'No results for “{query}”. Try fewer or different words, or answer the question above.',
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
    'same-country': 'Same country: you can go ahead.',
    'same-market':
      'Same market, different countries: enough for requests and licenses, but an Azure switch requires the same country.',
    'other-market': 'Different markets: you need a CSP tenant in the customer’s market.',
    'same-market-switch':
      'Same market, different countries: not enough, because an Azure switch requires the same country.',
  },
  errors: {
    day: '“{given}” is not a date. Write a date as year-month-day, for example 2026-11-22.',
    'day-since-first': '“{given}” is before December 2, 2016. No rules are known before that day.',
    fact: 'There is no question named “{field}”.',
    value: '“{given}” is not an answer to “{field}”.',
    guid: '{field}: “{given}” is not a tenant ID. A tenant ID has 32 characters (0–9 and a–f) in five groups, like 5be5de6a-5a4c-4a1e-9b4e-0d5b1c2a3f4e.',
    'partner-id': '{field}: “{given}” is not a PartnerID. A PartnerID has only digits, like 5139005.',
    'relationship-id':
      '{field}: “{given}” is not a relationship ID. A relationship ID is two GUIDs joined by a hyphen.',
    'half-relationship-id':
      'This link ends too early: a relationship ID is two GUIDs joined by a hyphen, and the second is missing or cut off. Copy the whole link from Partner Center again.',
    'cut-link':
      'This link is cut off or broken into parts, so it might not show everything that is requested. Copy the whole link again, from https:// to its end.',
    address: '“{given}” is not a web address. A web address begins with https://.',
    'accepted-host':
      'This link does not lead to Microsoft. Request links lead to admin.microsoft.com, admin.cloud.microsoft, or portal.office.com.',
    'request-link': 'This is a Microsoft address, but not a request link.',
    'contradictory-link':
      'This link contradicts itself about who is asking or for what. For example, it comes from a direct-bill partner but names an indirect provider. Ask the sender for a new link.',
    'long-link': 'This text is too long for a link. Paste only the link.',
    'wrapped-link': 'This link hides where it leads. Ask the sender for the original link.',
    'partner-page':
      'This is a page of Partner Center, which only partners can open. It is not a request link for a customer.',
    'gdap-link': 'This is a request link, but not one for granular delegated admin privileges (GDAP).',
    'gdap-days': 'Enter the duration as a whole number of days from 1 to 730, for example 365.',
    'settings-file':
      '{field}: “{given}” does not belong in a profile. Choose a file that was exported from this extension.',
    'reply-length': '{field}: this text has {given} characters, but the limit is 2,000. Shorten the text.',
    country: '{field}: “{given}” is not in the list of markets. Choose a country from the list.',
  },
} satisfies Needed['guide'];
