/** What the command-line program says, in English. */
export const words = {
  command: {
    about: 'Can you support, take over, or add to a Microsoft subscription that the customer bought elsewhere?',
    usage: 'Usage',
    // What each command does, next to how it is written.
    does: {
      decide: 'Gives the answer, or the next question.',
      check: 'Adds an answer to each row of a CSV file. Columns are named after facts; all others are kept.',
      link: 'Creates the request link of an answer.',
    },
    options: 'Options',
    optionTexts: {
      'as-of': 'Use the rules of this day. Without it, today’s.',
      language: 'The language of the answer: {languages}.',
      json: 'Print data instead of text.',
      'partner-tenant': 'Your tenant ID.',
      'partner-id': 'Your PartnerID.',
      'provider-tenant': 'The tenant ID of your indirect provider.',
      admin: 'Whether the link asks for administrator permission: yes or no.',
      help: 'Show this text.',
      version: 'Show the version.',
    },
    // Above the list of facts with their values.
    facts: 'Facts and their values',
    exits: 'Exit codes',
    exitTexts: {
      '0': 'Done.',
      '1': 'Something failed.',
      '2': 'The input is wrong. The message says what to change.',
      '3': 'A fact or an ID is missing. The message says which.',
      '4': 'The answer has no request link. The message says why.',
    },
    // Above facts that were not given, each with its usual value.
    assumed: 'Assumed, because you did not say otherwise',
    // Above the values of the open question, each as it is written on the command line.
    howToAnswer: 'Run the command again with one of these',
    errors: {
      command: '“{given}” is not a command. The commands are: {commands}.',
      option: '“{given}” is not an option. Run with --help to see all of them.',
      value: 'The option {option} needs a value.',
      form: '“{given}” is not a fact with its value. Write it as channel=ea, for example.',
      fact: '“{given}” is not a fact. The facts are: {facts}.',
      'fact-value': '“{given}” is not a value of {fact}. Its values are: {values}.',
      twice: 'The fact {fact} is given more than once.',
      language: '“{given}” is not a language of this program. The languages are: {languages}.',
      admin: '“{given}” is neither yes nor no.',
      file: 'The file “{file}” could not be read: {reason}',
      'no-file': 'Name the CSV file to check.',
      'no-facts': 'No column of the file is named after a fact. The facts are: {facts}.',
      'no-rows': 'The file has no rows.',
      row: 'Line {line}: {problem}',
      cells: 'Line {line}: the row has {count} cells, but the file has {columns} columns.',
      'missing-id': 'The link needs {option}.',
    },
  },
};
