/** The page that checks a whole list, and the file that it makes, in English. */
export const words = {
  bulk: {
    title: 'Check a whole list',
    description:
      'Choose a file from Partner Center, Microsoft Graph, or your own list, and get the answer for every customer or subscription in it. The file stays in your browser.',
    lead: 'Choose a list of customers or subscriptions, and every row gets its answer. What the file doesn’t say, you’re asked once for all rows that are alike.',
    privacy: 'The file stays in your browser. Nothing is sent anywhere, and nothing is stored.',
    needsScript: 'The file is read in your browser, which needs JavaScript. Without it you can check one at a time.',
    // The link on the start page and among the help for support staff, with a sentence about it.
    link: 'Check a whole list',
    linkText: 'With an export from Partner Center, all customers or subscriptions can be checked at once.',
    common: {
      title: 'What is true for every row',
      // In one line while the settings are folded: their values, one after the other.
      summary: 'True for every row: {values}',
      text: 'What you leave out is asked later, where it matters.',
      // The choice in a list that gives no answer for all rows.
      later: 'Ask me later',
      country: 'Your country or region',
      countryText: 'With it, the customer’s market is checked where the file names the customer’s country.',
      ownId: 'Your tenant ID or PartnerID',
      ownIdText:
        'With it, rows that name you as their seller are told from those of other partners. It stays in your browser.',
      ownIdWrong:
        'This is neither a tenant ID (a GUID) nor a PartnerID (digits only). Copy it from Partner Center, and try again.',
    },
    customerList: {
      title: 'Which of these customers have a relationship with you?',
      // The same once a file was chosen.
      chosen: 'Relationships from {name}',
      choose: 'Your customer list (Export customers)',
      text: 'With it, rows of customers who accepted your reseller relationship request don’t ask for it again. It stays in your browser.',
      takeBack: 'Take the customer list back',
    },
    file: {
      title: 'The file',
      choose: 'Choose a file (CSV, Excel, or JSON)',
      // Behind the button that chooses a file.
      drop: 'You can also drop it here, or paste it or the cells you copied. Commas, semicolons, and tabs between cells are understood.',
      // When the extension has copied the rows of a list on the portal and opened this page.
      toPaste: 'The rows are on your clipboard. Press Ctrl+V (⌘V on a Mac) to paste them here.',
      known: 'Files that are recognized',
      unknown: 'For any other file, you say which column means what.',
      // The name of cells that were pasted, as a file.
      pasted: 'Pasted list',
      another: 'Check another file',
    },
    exports: {
      customers: 'Customer list (Export customers)',
      subscriptions: 'Subscriptions of one customer (Export subscriptions)',
      'new-commerce-recon': 'Reconciliation file of a new commerce invoice',
      'daily-usage': 'Daily rated usage',
      'license-recon': 'License-based reconciliation file',
      'usage-recon': 'Usage-based reconciliation file',
      'api-subscriptions': 'Subscriptions from the Partner Center PowerShell module or API (CSV or JSON)',
      'graph-subscriptions': 'A customer’s subscriptions from Microsoft Graph, with who sold each (CSV or JSON)',
      'cipp-licenses': 'CIPP’s license report',
      'admin-relationships': 'Granular admin relationships from Microsoft Graph (CSV or JSON)',
      'subscription-insights': 'Insights: subscription details',
      'customer-insights': 'Insights: customers and revenue, or reseller performance',
      'activity-log': 'Activity log',
      unknown: 'A file we do not know',
    },
    failures: {
      unreadable: 'The file could not be read. It may have been moved or changed; choose it again.',
      empty: 'The file is empty. Choose one whose first line names its columns.',
      workbook:
        'This workbook can’t be read. It may be in an older format, damaged, or protected. Open it in your spreadsheet program, save the sheet as “CSV UTF-8”, and choose that file.',
      archive: 'This is a compressed file. Unpack it, and choose the CSV file in it.',
      picture: 'This is a picture. Choose the file that was exported from Partner Center, as CSV.',
      'not-text': 'This is not a text file. Choose the file that was exported from Partner Center, as CSV.',
      'broken-json': 'This looks like JSON, but it is cut off or not valid. Export or copy it again, all of it.',
      'too-large':
        'This file is larger than 64 MB, too large for a workbook or JSON. Save it as CSV, and choose that file.',
      'too-wide': 'The first line names more than 500 columns, so this is not a list of customers or subscriptions.',
      'not-customers':
        'This is not the customer list. In Partner Center, open Customers, choose “Export customers”, and use that file.',
      unsuitable:
        'This is an activity log: it lists neither customers nor subscriptions, so there is nothing to check.',
      stopped: 'Stopped.',
      unforeseen: 'Something went wrong while working on the file. Choose it again, or try another one.',
    },
    columns: {
      title: 'Which column tells what?',
      text: 'This is not a file that we know. Choose the columns that you’re sure of, and leave the others. Nothing else is assumed.',
      // Below a list of columns: one that its values suggest. The reader decides.
      guess: 'Perhaps “{column}”, with values like “{example}”.',
      useGuess: 'Use it',
      useGuessFor: 'Use “{column}” for: {meaning}',
      useGuesses: 'Use all guesses',
      none: 'None',
      read: 'Read the file',
      // Opens the same form for a file whose format was detected.
      change: 'Choose the columns yourself',
      cancel: 'Leave as it is',
      meanings: {
        customer: 'Customer, as shown in the list',
        product: 'Subscription or product, as shown in the list',
        id: 'ID, as shown in the list',
        tenant: 'Customer’s tenant ID or domain',
        offer: 'Offer ID or product ID',
        sku: 'SKU ID',
        publisher: 'Publisher',
        billing: 'Billing type: license or usage',
        unit: 'Unit, such as “Licenses”',
        service: 'Service, such as “Azure plan”',
        commitment: 'Term and billing plan',
        reservation: 'Reservation ID',
        trial: 'Whether it is a trial',
        seats: 'Number of licenses',
        seller: 'Seller’s tenant ID or PartnerID',
        start: 'Day of purchase or renewal',
        end: 'End of the term',
        status: 'Status',
        country: 'Customer’s country as a code, such as DE',
        relationship: 'Relationship to you',
        'permission-end': 'End of the granular admin relationship',
        'auto-extend': 'Whether that relationship extends itself',
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
      // Where a fact was read.
      cell: 'From {columns}, first in line {line}',
      // The same for a relationship that is on the customer list.
      customerList: 'By your customer list; the customer is named in {columns}, first in line {line}',
      supposed: 'Every row of such a file, by its documentation',
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
      // The same, for rows about one kind of thing, such as “Licenses”.
      forKinds: { one: 'For {count} row ({what})', other: 'For {count} rows ({what})' },
      // What rows are about that name the partner that sold them.
      soldBy: 'sold by the partner {seller}',
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
    whose: {
      question: 'Whose subscriptions are these?',
      text: 'Such a file lists what one account has sold.',
      own: 'I sold them',
      ownHint: 'The file is from your own account.',
      elsewhere: 'The customers bought them elsewhere',
      elsewhereHint: 'The file is from another partner, or you put these rows into it.',
      // How the answer is listed.
      label: 'Whose subscriptions',
    },
    // What kind of thing rows are about.
    productKinds: {
      license: 'licenses',
      trial: 'trials',
      software: 'software',
      saas: 'marketplace SaaS',
      azure: 'Azure',
      'azure-or-saas': 'Azure or marketplace products',
      reservation: 'reservations',
      usage: 'usage',
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
      // The ways to copy the rows that are listed.
      copying: {
        title: 'Copy these rows',
        // For mail, documents and spreadsheets.
        table: 'Copy as a table',
        tabs: 'Copy with tabs',
        copied: { one: '{count} row copied.', other: '{count} rows copied.' },
        first: 'The first {count} of {total} rows copied. The file to download has all of them.',
      },
      download: 'Download with answers (CSV)',
      downloadText:
        'You get your file with five more columns. Cells that a spreadsheet would run as a formula get an apostrophe in front; rows that could not be read stay as they are.',
      calendar: 'Download days as a calendar (ICS)',
      calendarText:
        'Ends of terms, last days to cancel, and ends of granular permission that are still to come, for Outlook, Google Calendar, and others.',
      noDays: 'No row has a day that is still to come and can be read for certain.',
      // Behind the name of the file that is downloaded.
      calendarName: '{name} days.ics',
      fileName: '{name} checked.csv',
    },
    // The name of the calendar of a file.
    calendarName: 'Subscriptions',
    // The list that tells who sold each subscription.
    sellers: {
      title: 'Don’t know who sold them?',
      // The link to this, from the question where a subscription was bought.
      link: 'Have the customer’s admin list who sold each subscription',
      text: 'Microsoft Graph names the partner that created each subscription. Send one of these to the customer’s admin, and choose the file you get back. Where no partner is named, you are asked: it doesn’t mean that the customer bought from Microsoft.',
      explorer: 'In Graph Explorer, run this query and save the response:',
      powerShell: 'Or in Microsoft Graph PowerShell:',
      cipp: 'CIPP’s license report is read too, but it leaves the seller out unless it was made to keep it.',
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
