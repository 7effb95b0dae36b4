/** The page that checks a whole list, and the file that it makes, in English. */
export const words = {
  bulk: {
    title: 'Check a whole list',
    description:
      'Choose a file exported from Partner Center and get the answer for every customer or subscription in it. The file stays in your browser.',
    lead: 'Choose a file that was exported from Partner Center: every row gets its answer. What the file does not say, you are asked once for all rows that need it.',
    privacy: 'The file stays in your browser. Nothing is sent anywhere, and nothing is stored.',
    needsScript: 'The file is read in your browser, which needs JavaScript. Without it you can check one at a time.',
    // The link on the start page and among the help for support staff, with a sentence about it.
    link: 'Check a whole list',
    linkText: 'With an export from Partner Center, all customers or subscriptions can be checked at once.',
    common: {
      title: 'What holds for all rows',
      text: 'What you leave out is asked later, where it matters.',
      // The choice in a list that gives no answer for all rows.
      later: 'Ask me later',
      country: 'Your country or region',
      countryText: 'With it, the customer’s market is checked where the file names the customer’s country.',
    },
    file: {
      title: 'The file',
      choose: 'Choose a CSV file',
      // Behind the button that chooses a file.
      drop: 'You can also drop it here. Commas, semicolons and tabs between the cells are understood.',
      known: 'Files that are recognised',
      unknown: 'For any other file, you say yourself which column tells what.',
      another: 'Check another file',
    },
    exports: {
      customers: 'Customer list (Export customers)',
      subscriptions: 'Subscriptions of one customer (Export subscriptions)',
      'new-commerce-recon': 'Reconciliation file of a new commerce invoice',
      'daily-usage': 'Daily rated usage',
      'license-recon': 'License-based reconciliation file',
      'usage-recon': 'Usage-based reconciliation file',
      'subscription-insights': 'Insights: subscription details',
      'customer-insights': 'Insights: customers and revenue, or reseller performance',
      'activity-log': 'Activity log',
      unknown: 'A file we do not know',
    },
    failures: {
      unreadable: 'The file could not be read. It may have been moved or changed; choose it again.',
      empty: 'The file is empty. Choose one whose first line names its columns.',
      workbook:
        'This is a workbook, not a CSV file. Open it in your spreadsheet program, save the sheet as “CSV UTF-8”, and choose that file.',
      archive: 'This is a compressed file. Unpack it, and choose the CSV file in it.',
      picture: 'This is a picture. Choose the file that was exported from Partner Center, as CSV.',
      'not-text': 'This is not a text file. Choose the file that was exported from Partner Center, as CSV.',
      'too-wide': 'The first line names more than 500 columns, so this is not a list of customers or subscriptions.',
      unsuitable:
        'This is an activity log: it lists neither customers nor subscriptions, so there is nothing to check.',
      stopped: 'Stopped.',
      unforeseen: 'Something went wrong while working on the file. Choose it again, or try another one.',
    },
    columns: {
      title: 'Which column tells what?',
      text: 'This is not a file that we know. Choose the columns that you are sure of, and leave the others.',
      none: 'None',
      read: 'Read the file',
      // Opens the same form for a file whose format was detected.
      change: 'Choose the columns yourself',
      cancel: 'Leave as it is',
      meanings: {
        customer: 'Customer, as shown in the list',
        product: 'Subscription or product, as shown in the list',
        id: 'ID, as shown in the list',
        offer: 'Offer ID or product ID',
        sku: 'SKU ID',
        publisher: 'Publisher',
        unit: 'Billing type or unit',
        service: 'Service, such as “Azure plan”',
        start: 'Day of purchase or renewal',
        end: 'End of the term',
        status: 'Status',
        country: 'Customer’s country as a code, such as DE',
        relationship: 'Relationship to you',
      },
    },
    reading: {
      title: 'Reading the file',
      writing: 'Writing the file',
      stop: 'Stop',
      done: { one: '{count} row was read.', other: '{count} rows were read.' },
    },
    rows: { one: '{count} row', other: '{count} rows' },
    read: {
      summary: 'What the file says',
      text: 'Only what the file says for certain is taken from it. The rest is asked.',
      nothing: 'It says nothing that an answer depends on.',
      country: 'Customer’s country',
      // A fact and its value, as they were read from the file.
      fact: '{fact}: {value}',
    },
    encoding: {
      label: 'If names look wrong, read the file as',
      names: {
        'utf-8': 'Unicode (UTF-8)',
        'utf-16le': 'Unicode (UTF-16)',
        'utf-16be': 'Unicode (UTF-16, big-endian)',
        'windows-1252': 'Western European (Windows-1252)',
        'windows-1254': 'Turkish (Windows-1254)',
        'windows-1250': 'Central European (Windows-1250)',
        'windows-1251': 'Cyrillic (Windows-1251)',
        shift_jis: 'Japanese (Shift JIS)',
        'euc-kr': 'Korean (EUC-KR)',
        gb18030: 'Chinese, simplified (GB18030)',
        big5: 'Chinese, traditional (Big5)',
      },
    },
    question: {
      // Above the question.
      for: { one: 'For {count} row', other: 'For {count} rows' },
      answer: 'Answer for these rows',
      leaveOpen: 'Leave open',
      // When no question is left.
      none: 'Every question is answered.',
      notAlike: 'Not the same for all of these rows?',
      tellApart: 'Tell them apart by',
      byCustomer: 'Customer',
      byProduct: 'Subscription or product',
      choose: 'Choose',
      more: {
        one: '{count} more is not listed. It is asked next.',
        other: '{count} more are not listed. They are asked next.',
      },
      apply: 'Use these answers',
      // A row whose cell is empty.
      empty: '(empty)',
    },
    given: {
      title: 'Your answers',
      open: 'left open',
      takeBack: 'Take back',
      takeBackFact: 'Take back: {fact}',
    },
    result: {
      title: 'Result',
      all: 'All rows',
      verdict: 'Show',
      outcome: 'Answer',
      anyOutcome: 'Any answer',
      search: 'Text in the row',
      found: { one: '{count} row', other: '{count} rows' },
      none: 'No row fits. Take one of your choices back.',
      line: 'Line',
      row: 'Row',
      answer: 'Answer',
      // Which rows of the list are on the page.
      seen: 'Rows {from} to {to} of {total}',
      // The name of the buttons that lead from one page of the list to another, and what they say.
      pages: 'Pages',
      page: { one: 'Page {page} of {count}', other: 'Page {page} of {count}' },
      first: 'First',
      previous: 'Previous',
      next: 'Next',
      last: 'Last',
      // A field for the number of a line of the file, and the button behind it.
      goToLine: 'Go to line',
      go: 'Go',
      download: 'Download with answers (CSV)',
      downloadText:
        'You get your file with five more columns. Cells that a spreadsheet would run as a formula get an apostrophe in front; rows that could not be read stay as they are.',
      // Behind the name of the file that is downloaded.
      fileName: '{name} checked.csv',
    },
    statuses: { open: 'Waits for an answer', broken: 'Could not be read' },
    faults: {
      quote: 'Line {line}: a quotation mark is opened and not closed, or stands in the wrong place.',
      'too-few': 'Line {line}: the row has fewer cells than the file has columns.',
      'too-many': 'Line {line}: the row has more cells than the file has columns.',
      'too-long': 'Line {line}: the line is longer than 1 MB. Only its beginning is kept.',
    },
    broken: {
      one: '{count} row could not be read. It stays in the file.',
      other: '{count} rows could not be read. They stay in the file.',
    },
    showBroken: 'Show these rows',
    // The columns that are added to the file.
    added: { verdict: 'Verdict', answer: 'Answer', certainty: 'How sure', steps: 'Steps', link: 'Link' },
  },
};
