import type { Needed } from '../needed.ts';

/** The policy table, the drawn tree and the changes, in English. */
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
        'The whole decision table: every rule with its dates, its conditions, its answer, how sure it is and its sources, to filter and to download.',
      lead: 'Read it from the top: the first rule that is in force on the day and whose conditions all hold decides. A fact that a rule does not name does not matter to it.',
      rule: 'Rule',
      period: 'In force',
      when: 'When',
      answer: 'Answer',
      certainty: 'How sure',
      sources: 'Sources',
      always: 'All the time',
      since: 'From {date}',
      until: 'Until {date}',
      between: '{from} to {until}',
      // Before the days on which a row changed, each of them a link.
      changedOn: 'Changed on',
      // Accessible name of the number that links to itself.
      linkTo: 'Link to rule {rule}',
      // Links at the head of the page.
      toTree: 'The same rules as a drawn tree',
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
      none: 'No rule fits. Take one of your choices back.',
      decides: 'Decides with these facts',
      needsScript: 'With JavaScript switched on, the rules can be filtered here. All of them stand below.',
    },
    files: {
      title: 'Take the table along',
      text: 'The same table as files, for your own tools. Hit policy FIRST: the first rule that holds decides; an empty cell means any value.',
      agree:
        'With every version of this site, an independent DMN engine reads this table and has to come to the same rule and the same answer for every set of facts and every period.',
      dmn15: 'DMN 1.5, the current standard',
      dmn13: 'DMN 1.3, for dmn-js and Camunda Modeler',
      csv: 'CSV, for spreadsheets',
      json: 'JSON, for programs',
    },
    tree: {
      title: 'The questions as a drawn tree',
      description:
        'Every question and every answer of today’s rules in a few drawings that can be zoomed, and as lists; each box leads to its page.',
      lead: 'Each box is a question or an answer, and leads to its page. Answers that lead on alike share one line; its link takes the first of them.',
      // Heading of the first drawing.
      whole: 'From the first question',
      skip: 'Skip this drawing',
      // Accessible name of the scrollable drawing.
      drawing: 'Drawing: {title}',
      closer: 'Zoom in',
      farther: 'Zoom out',
      fit: 'Fit to width',
      actual: 'Actual size',
      keys: 'Keys in the drawing: + and − zoom, 0 fits it to the width, the arrows move it.',
      // On a narrow screen, below the list.
      asDrawing: 'Show as a drawing',
      asList: 'The same as a list',
      // In a box whose own drawing follows further below on the page.
      below: 'See drawing {number}',
      // An answer that is followed by another one on the same line.
      or: '{value}, or',
    },
    changes: {
      // Opens what changed on a day.
      ofDay: { one: '{count} change', other: '{count} changes' },
      description:
        'Every day on which a rule, a step, a check or a request link changed, newest first, with the sources.',
      lead: 'The rules since December 2, 2016, newest first. Each day has a page of its own that you can link to.',
      feed: 'Follow the changes as a feed (Atom)',
      calendar: 'Subscribe to the changes in your calendar (iCalendar)',
      // The title of each day in that calendar.
      event: 'New rules on multi-channel support',
      compareTitle: 'Compare two days',
      compareText: 'See which rules differ between any two days.',
      rowsDiffer: {
        one: '{count} row of the table differs between {from} and {to}',
        other: '{count} rows of the table differ between {from} and {to}',
      },
      noneDiffer: 'No row of the table differs between {from} and {to}',
      // Below the compared rows; the list of days then shows only those between.
      daysBetween: {
        one: 'On {count} day in between something changed, rules or the steps, checks and notes around them. It stands below.',
        other:
          'On {count} days in between something changed, rules or the steps, checks and notes around them. They stand below.',
      },
      showAll: 'Show all days',
      // A row that ends or begins for one case while the rest of it goes on.
      'row-narrowed': 'Rule {row} no longer applies to one case: {before}.',
      'row-widened': 'Rule {row} now also applies to this case: {after}.',
      'row-kept': 'Rule {row} still leads to “{after}”. How sure it is: {before}, then {certainty}.',
      'row-kept-sources': 'Rule {row} still leads to “{after}”, for other cases or by other sources.',
      // Before links to the lines of the table.
      inTable: 'In the table:',
      tableThen: 'The table of rules on this day',
      allChanges: 'All changes',
    },
    // The list of documents, and the page of each with its statements.
    documents: {
      title: 'Documents and their statements',
      description:
        'Every document that the answers rest on: its date, how it was read, and each of its statements in our words, with what rests on it.',
      lead: 'Each document has a page with its statements, by number. A number in an answer leads there.',
      // Of one document; {title} is its title in its own language.
      ofOne: '{title}: what it says, in our words, and which rules and answers rest on it.',
      statements: { one: '{count} statement', other: '{count} statements' },
      // Links between these pages and the help page on how sources are read.
      all: 'All documents',
      howRead: 'How sources are dated and read',
      // Before the numbers of rules, and before the titles of answers.
      rules: 'Rules:',
      decides: 'Decides today:',
      // Opens the answers that it does not decide.
      supports: {
        one: 'In steps, checks or notes of {count} other answer',
        other: 'In steps, checks or notes of {count} other answers',
      },
      unclear: 'Unclear:',
      nothing: 'No answer of today rests on it.',
    },
    // On the page of an answer.
    answer: {
      whatIf: 'Facts that would lead to another answer',
      now: 'Now: {value}',
      several: { one: 'then {count} answer is possible', other: 'then one of {count} answers' },
      changedTitle: 'When this answer changed',
      everyChange: 'Every change since {date}',
      never: 'It has been the same since {date}.',
      nowAnswer: 'Before: {before}',
      rules: 'Rules that changed:',
    },
  },
  history: {
    title: 'What changed',
    feedTitle: 'Changes of the rules on multi-channel support',
    // The page of a year.
    year: 'What changed in {year}',
    edition: 'Rules since {date}',
    first: 'The first edition of the rules that is known.',
    'row-new': 'Rule {row} begins: {after}.',
    'row-changed': 'Rule {row}: “{before}” becomes “{after}”.',
    'row-gone': 'Rule {row} ends: {before}.',
    'value-on': '“{value}” becomes an answer to “{fact}”.',
    'value-off': '“{value}” is no longer an answer to “{fact}”.',
    'caveat-on': 'Note: {text}',
    'caveat-off': 'No longer noted: {text}',
    'step-on': 'New step: {text}',
    'step-off': 'Step no longer needed: {text}',
    'warning-on': 'Warning: {text}',
    'warning-off': 'No longer warned of: {text}',
    'alternative-on': 'Another way: {text}',
    'alternative-off': 'No longer another way: {text}',
    checks: 'What has to be checked changes.',
    links: 'The request links change.',
    from: 'From',
    to: 'To',
    compare: 'Compare',
    unchanged: 'The answer stays the same between these days.',
    changedOn: 'Changed on {date}',
    before: 'Before',
    after: 'After',
    parts: {
      question: 'What is asked',
      outcome: 'The answer',
      certainty: 'How sure it is',
      row: 'The rule that decides',
      checks: 'What to make sure of',
      steps: 'What to do',
      warnings: 'What to keep in mind',
      alternatives: 'Other ways',
      caveats: 'Notes on the sources',
      link: 'The request link',
    },
  },
  // The page on which somebody pastes many links at once, for example from a ticket system.
  oldLinks: {
    title: 'Check old links',
    description:
      'Paste links to answers, and see which answers are still the same, which have changed, and since when.',
    lead: 'Paste the links to answers that you have passed on, for example an export of your tickets. You see which answers are still the same, which have changed, and since when.',
    privacy: 'Nothing leaves your browser, and nothing is kept.',
    needsScript: 'This page needs JavaScript. Without it, open a link to see whether its answer has changed.',
    field: 'Text with links',
    file: 'Or choose a file',
    check: 'Check the links',
    none: 'There is no link to an answer in this text.',
    notRead: 'This file could not be read as text. Save it as CSV or text, and try again.',
    found: { one: '{count} link', other: '{count} links' },
    // How many have a status: “Changed: 3”.
    total: '{status}: {count}',
    firstShown: 'The first {count} are shown. The copy and the file have all of them.',
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
