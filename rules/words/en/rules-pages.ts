import type { Needed } from '../needed.ts';

/** The policy table, the drawn tree, and the changes, in English. */
export const words = {
  policy: {
    // In the site's header and footer.
    rules: 'Rules',
    changed: 'What changed',
    table: {
      // On a phone, opens the days, the certainty and the sources of a rule.
      more: 'Days and sources',
      title: 'Every rule in one table',
      description:
        'The whole decision table: every rule with its dates, conditions, answer, certainty, and sources, to filter and to download.',
      lead: 'Read from top to bottom. The first rule that is in force on the day and whose conditions are all met decides. Facts that a rule does not mention do not affect it.',
      rule: 'Rule',
      period: 'In force',
      when: 'When',
      answer: 'Answer',
      certainty: 'Certainty',
      sources: 'Sources',
      always: 'Always',
      since: 'From {date}',
      until: 'Until {date}',
      between: '{from} to {until}',
      // Before the days on which a row changed, each of them a link.
      changedOn: 'Changed on',
      // Accessible name of the number that links to itself.
      linkTo: 'Link to rule {rule}',
      // Links at the head of the page.
      toTree: 'The same rules as a tree diagram',
      toChanges: 'What changed, and when',
    },
    filter: {
      title: 'Show only rules that can apply',
      // On a phone, the line that opens the choices; how many facts are chosen.
      fold: 'Filter ({count})',
      any: 'Any',
      day: 'In force on',
      more: 'More facts',
      answer: 'Answer',
      all: 'Show all rules',
      shown: { one: '{count} of {total} rules', other: '{count} of {total} rules' },
      none: 'No rules match. Remove one of the filters.',
      decides: 'Decides with these facts',
      needsScript: 'Turn on JavaScript to filter the rules here. All rules are listed below.',
    },
    files: {
      title: 'Download the table',
      text: 'The same table as files, for your own tools. The hit policy is FIRST: the first rule whose conditions are met decides. An empty cell means any value.',
      agree:
        'For every version of this site, an independent DMN engine reads this table and must arrive at the same rule and the same answer for every set of facts and every period.',
      dmn15: 'DMN 1.5, the current standard',
      dmn13: 'DMN 1.3, for dmn-js and Camunda Modeler',
      csv: 'CSV, for spreadsheets',
      json: 'JSON, for programs',
    },
    tree: {
      title: 'The questions as a tree diagram',
      description:
        'Every question and every answer under today’s rules, in a few diagrams that you can zoom, and as lists. Each box links to its page.',
      lead: 'Each box is a question or an answer and links to its page. Answers that lead to the same place share one line, which links to the first of them.',
      // Heading of the first drawing.
      whole: 'From the first question',
      skip: 'Skip this diagram',
      // Accessible name of the scrollable drawing.
      drawing: 'Diagram: {title}',
      closer: 'Zoom in',
      farther: 'Zoom out',
      fit: 'Fit to width',
      actual: 'Actual size',
      keys: 'Keyboard: + and − zoom, 0 fits to width, and the arrow keys move the diagram.',
      // On a narrow screen, below the list.
      asDrawing: 'Show as a diagram',
      asList: 'The same as a list',
      // In a box whose own drawing follows further below on the page.
      below: 'See diagram {number}',
      // An answer followed by another one on the same line.
      or: '{value}, or',
    },
    changes: {
      // Opens what changed on a day.
      ofDay: { one: '{count} change', other: '{count} changes' },
      description: 'Every day on which a rule, a step, a check, or a request link changed, newest first, with sources.',
      lead: 'Changes to the rules since December 2, 2016, newest first. Each day has its own page that you can link to.',
      feed: 'Follow the changes as a feed (Atom)',
      calendar: 'Subscribe to the changes in your calendar (iCalendar)',
      // The title of each day in that calendar.
      event: 'New rules on multi-channel support',
      compareTitle: 'Compare two days',
      compareText: 'See which rules differ between any two days.',
      rowsDiffer: {
        one: '{count} rule differs between {from} and {to}',
        other: '{count} rules differ between {from} and {to}',
      },
      noneDiffer: 'No rules differ between {from} and {to}',
      // Below the compared rows; the list of days then shows only those between.
      daysBetween: {
        one: '{count} day in between had changes to rules, or to the steps, checks, and notes around them. See below.',
        other:
          '{count} days in between had changes to rules, or to the steps, checks, and notes around them. See below.',
      },
      showAll: 'Show all days',
      // A row that ends or begins for one case while the rest of it goes on.
      'row-narrowed': 'Rule {row} no longer applies to one case: {before}.',
      'row-widened': 'Rule {row} now also applies to this case: {after}.',
      'row-kept': 'Rule {row} still leads to “{after}.” Its certainty changed from “{before}” to “{certainty}.”',
      'row-kept-sources': 'Rule {row} still leads to “{after}”; its conditions or sources have changed.',
      // Before links to the lines of the table.
      inTable: 'In the table:',
      tableThen: 'The table of rules on this day',
      allChanges: 'All changes',
    },
    // The list of documents, and each document’s page with its statements.
    documents: {
      title: 'Documents and their statements',
      description:
        'Every document the answers are based on: its date, how it was read, and each of its statements in our own words, with the rules and answers that use it.',
      lead: 'Each document has a page with its numbered statements. The numbers in an answer link there.',
      // Of one document; {title} is its title in its own language.
      ofOne: '{title}: what it says, in our own words, and which rules and answers are based on it.',
      statements: { one: '{count} statement', other: '{count} statements' },
      // Links between these pages and the help page on how sources are read.
      all: 'All documents',
      howRead: 'How sources are dated and read',
      // Before the numbers of rules, and before the titles of answers.
      rules: 'Rules:',
      decides: 'Decides today:',
      // Opens the answers that it does not decide.
      supports: {
        one: 'In the steps, checks, or notes of {count} other answer',
        other: 'In the steps, checks, or notes of {count} other answers',
      },
      unclear: 'Unclear:',
      nothing: 'No current answer is based on this statement.',
    },
    // On an answer page.
    answer: {
      now: 'Now: {value}',
      several: { one: 'then {count} answer is possible', other: 'then one of {count} answers' },
      everyChange: 'Every change since {date}',
      never: 'This answer has been the same since {date}.',
      nowAnswer: 'Before: {before}',
      rules: 'Rules that changed:',
    },
  },
  history: {
    title: 'What changed',
    feedTitle: 'Changes to the rules on multi-channel support',
    // The page for a year.
    year: 'What changed in {year}',
    edition: 'Rules in force since {date}',
    first: 'The earliest known version of the rules.',
    'row-new': 'Rule {row} takes effect: {after}.',
    'row-changed': 'Rule {row}: “{before}” becomes “{after}.”',
    'row-gone': 'Rule {row} no longer applies: {before}.',
    'value-on': '“{value}” is now a possible answer to “{fact}.”',
    'value-off': '“{value}” is no longer a possible answer to “{fact}.”',
    'caveat-on': 'Note: {text}',
    'caveat-off': 'Note removed: {text}',
    'step-on': 'New step: {text}',
    'step-off': 'Step no longer needed: {text}',
    'warning-on': 'Warning: {text}',
    'warning-off': 'Warning removed: {text}',
    'alternative-on': 'Alternative: {text}',
    'alternative-off': 'Alternative removed: {text}',
    checks: 'The checks changed.',
    links: 'The request links changed.',
    from: 'From',
    to: 'To',
    compare: 'Compare',
    parts: {
      question: 'The question',
      outcome: 'The answer',
      certainty: 'Certainty',
      row: 'The rule that decides',
      checks: 'What to check',
      steps: 'What to do',
      warnings: 'What to keep in mind',
      alternatives: 'Other ways',
      caveats: 'Notes on the sources',
      link: 'The request link',
    },
  },
  // The page where someone can paste many links at once, for example from a ticket system.
  oldLinks: {
    title: 'Check old links',
    description: 'Paste links to answers to see which answers are still the same, which have changed, and since when.',
    lead: 'Paste links to answers that you have shared, for example an export of your tickets. You’ll see which answers are still the same, which have changed, and since when.',
    privacy: 'Nothing leaves your browser, and nothing is stored.',
    needsScript: 'This page needs JavaScript. Without it, open a link to see whether its answer has changed.',
    field: 'Text that contains links',
    file: 'Or choose a file',
    check: 'Check the links',
    none: 'This text contains no links to answers.',
    notRead: 'This file could not be read as text. Save it as CSV or text, and try again.',
    found: { one: '{count} link', other: '{count} links' },
    // How many have a status: “Changed: 3”.
    total: '{status}: {count}',
    firstShown: 'The first {count} are shown. The copy and the file contain all of them.',
    columns: { line: 'Line', link: 'Link', shows: 'The link shows', now: 'Today', status: 'Status', since: 'Since' },
    statuses: {
      same: 'Unchanged',
      details: 'Same answer, details changed',
      changed: 'Changed',
      today: 'Always shows today’s answer',
      unreadable: 'Cannot be read',
    },
    save: 'Save as CSV',
    fileName: 'links checked.csv',
  },
} satisfies Needed['rules-pages'];
