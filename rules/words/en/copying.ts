import type { Needed } from '../needed.ts';

/** What the extension copies: a partner’s own reply, and the customers in a list, in English. */
export const words = {
  // The partner’s own text, into which an answer is copied.
  reply: {
    // Opens it in the options.
    title: 'Your own reply',
    text: 'If you write your own reply, “Copy as text” copies it instead of the whole answer. These placeholders are filled in:',
    // What replaces each placeholder.
    places: {
      customer: 'the customer’s name, if known',
      verdict: 'whether you can, in a word or two',
      title: 'the answer’s title',
      answer: 'the answer and the reason for it',
      steps: 'what to do, step by step',
      warnings: 'what to keep in mind',
      facts: 'the answers it is based on',
      link: 'your request link',
      page: 'the address of the answer on the help site',
      sources: 'the documents it is based on',
      date: 'the date of its rules',
    },
    leftOut: 'Lines with only empty placeholders are left out.',
    // {names} are placeholders in braces that were typed and don’t exist, {places} those that do.
    unknown: {
      one: 'There is no placeholder {names}. Use {places}.',
      other: 'There are no placeholders {names}. Use {places}.',
    },
    preview: 'Example',
  },
  // The customers in a list on the portal, as a table.
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
