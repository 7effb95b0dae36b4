import type { Needed } from '../needed.ts';

/** What the extension copies: a partner’s own reply, and the customers of a list, in English. */
export const words = {
  // A text of the partner’s own that an answer is copied into.
  reply: {
    // Opens it among the options.
    title: 'Your own reply',
    text: 'With a reply of your own, “Copy as text” copies it instead of the whole answer. These places are filled in:',
    // What comes into each place.
    places: {
      customer: 'the customer’s name, where it is known',
      verdict: 'whether you can, in a word or two',
      title: 'the answer’s title',
      answer: 'the answer and the reason for it',
      steps: 'what to do, step by step',
      warnings: 'what to keep in mind',
      facts: 'the answers it is based on',
      link: 'your request link',
      page: 'the address of the answer on the help site',
      sources: 'the documents it is based on',
      date: 'the day of its rules',
    },
    leftOut: 'A line whose places are all empty is left out.',
    // {names} are places in braces that were typed and don’t exist, {places} those that do.
    unknown: {
      one: 'There is no place {names}. Use {places}.',
      other: 'There are no places {names}. Use {places}.',
    },
    preview: 'For example',
  },
  // The customers of a list on the portal, as a table.
  customerTable: {
    customer: 'Customer',
    tenant: 'Microsoft ID',
    verdict: 'Verdict',
    answer: 'Answer',
    left: 'Steps left',
    // The day on which the questions about the customer were answered.
    answeredOn: 'Answered on',
    link: 'Link',
    copied: { one: '{count} customer copied', other: '{count} customers copied' },
    // The rows were copied, and the page that checks a whole list is opened next.
    forBulk: {
      one: '{count} row is on your clipboard. Paste it there.',
      other: '{count} rows are on your clipboard. Paste them there.',
    },
  },
} satisfies Needed['copying'];
