/** The page that checks a whole list, and the file it writes, in English. */
export const words = {
  bulk: {
    title: 'Check a whole list',
    description:
      'Choose a file from Partner Center or Microsoft Graph, or your own list, and get an answer for every customer or subscription in it. The file stays in your browser.',
    lead: 'Choose a list of customers or subscriptions and get an answer for every row. If something isn’t in the file, you’re asked once for all similar rows.',
    privacy: 'The file stays in your browser. Nothing is sent anywhere, and nothing is stored.',
    needsScript:
      'Your browser reads the file, which requires JavaScript. Without it, you can check one subscription at a time.',
    // The link on the start page and among the help for support staff, with a sentence about it.
    link: 'Check a whole list',
    linkText: 'Check all your customers or subscriptions at once, with an export from Partner Center.',
    common: {
      title: 'Details that apply to all rows',
      // In one line while the settings are folded: their values, one after the other.
      summary: 'Applies to all rows: {values}',
      text: 'You can leave fields empty. If an answer is needed, you’ll be asked later.',
      // The choice in a list that gives no answer for all rows.
      later: 'Ask me later',
      country: 'Your country or region',
      countryText:
        'If you choose your country, the customer’s market is checked wherever the file gives the customer’s country.',
      ownId: 'Your tenant ID or PartnerID',
      ownIdText: 'Used to tell the subscriptions you sold from those of other partners. Your ID stays in your browser.',
      ownIdWrong:
        'This is neither a tenant ID (a GUID) nor a PartnerID (digits only). Copy your ID from Partner Center and try again.',
    },
    customerList: {
      title: 'Which of these customers have a relationship with you?',
      // The same, once a file has been chosen.
      chosen: 'Relationships from {name}',
      choose: 'Your customer list (Export customers)',
      text: 'For customers on this list, the answers don’t ask you to request a reseller relationship again. The list stays in your browser.',
      takeBack: 'Remove the customer list',
    },
    file: {
      title: 'The file',
      choose: 'Choose a file (CSV, Excel, or JSON)',
      // Behind the button that chooses a file.
      drop: 'You can also drop the file here, or paste it or copied cells. Cells can be separated by commas, semicolons, or tabs.',
      // When the extension has copied the rows of a list on the portal and opened this page.
      toPaste: 'The rows are on your clipboard. Press Ctrl+V (⌘V on a Mac) to paste them here.',
      known: 'Recognized files',
      unknown: 'For any other file, you choose what each column contains.',
      // The name of cells that were pasted, as a file.
      pasted: 'Pasted list',
      another: 'Check another file',
    },
    exports: {
      customers: 'Customer list (Export customers)',
      subscriptions: 'One customer’s subscriptions (Export subscriptions)',
      'new-commerce-recon': 'New-commerce invoice reconciliation file',
      'daily-usage': 'Daily rated usage',
      'license-recon': 'License-based reconciliation file',
      'usage-recon': 'Usage-based reconciliation file',
      'api-subscriptions': 'Subscriptions from the Partner Center PowerShell module or API (CSV or JSON)',
      'graph-subscriptions': 'A customer’s subscriptions from Microsoft Graph, with the seller of each (CSV or JSON)',
      'cipp-licenses': 'CIPP’s license report',
      'admin-relationships': 'Admin relationships (GDAP) from Microsoft Graph (CSV or JSON)',
      'subscription-insights': 'Insights: subscription details',
      'customer-insights': 'Insights: customers and revenue, or reseller performance',
      'activity-log': 'Activity log',
      unknown: 'Unrecognized file',
    },
    failures: {
      unreadable: 'The file could not be read. It might have been moved or changed. Choose it again.',
      empty: 'The file is empty. Choose a file with column names in its first line.',
      workbook:
        'This workbook cannot be read. It might be in an older format, damaged, or protected. Open it in your spreadsheet program, save the sheet as “CSV UTF-8,” and choose that file.',
      archive: 'This is a compressed file. Extract it, and choose the CSV file inside.',
      picture: 'This is a picture. Choose the CSV file that you exported from Partner Center.',
      'not-text': 'This is not a text file. Choose the CSV file that you exported from Partner Center.',
      'broken-json': 'This looks like JSON, but it is incomplete or not valid. Export it again, or copy all of it.',
      'too-large':
        'Workbooks and JSON can have up to 64 MB, or 512 MB unpacked. This file has more. Save it as CSV, and choose that file.',
      'too-wide': 'The first line has more than 500 columns, so this is not a list of customers or subscriptions.',
      'not-customers':
        'This is not the customer list. In Partner Center, open Customers, select “Export customers,” and choose that file.',
      unsuitable:
        'This is an activity log. It lists neither customers nor subscriptions, so there is nothing to check.',
      stopped: 'Stopped.',
      unforeseen: 'Something went wrong while processing the file. Choose it again, or try another one.',
    },
    columns: {
      title: 'What does each column contain?',
      text: 'Choose the columns you’re sure of, and leave the rest empty. No other column is used.',
      // Below a list of columns: one suggested by its values. The reader decides.
      guess: 'Possibly “{column}”, with values like “{example}”.',
      useGuess: 'Use it',
      useGuessFor: 'Use “{column}” for: {meaning}',
      useGuesses: 'Use all suggestions',
      none: 'None',
      read: 'Read the file',
      // Opens the same form for a file whose format was detected.
      change: 'Choose the columns yourself',
      cancel: 'Keep the current columns',
      meanings: {
        customer: 'Customer (for display)',
        product: 'Subscription or product (for display)',
        id: 'ID (for display)',
        tenant: 'Customer’s tenant ID or domain',
        offer: 'Offer ID or product ID',
        sku: 'SKU ID',
        publisher: 'Publisher',
        billing: 'Billing type: license or usage',
        unit: 'Unit, such as “Licenses”',
        service: 'Service, such as “Azure plan”',
        commitment: 'Term and billing plan',
        reservation: 'Reservation ID',
        trial: 'Whether the subscription is a trial',
        seats: 'Number of licenses',
        seller: 'Seller’s tenant ID or PartnerID',
        start: 'Date of purchase or renewal',
        end: 'End of the term',
        status: 'Status',
        country: 'Customer’s country as a code, such as DE',
        relationship: 'Relationship with you',
        'permission-end': 'End of the admin relationship (GDAP)',
        'auto-extend': 'Whether the admin relationship is extended automatically',
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
      text: 'Only what the file states clearly is used. You’re asked for the rest.',
      nothing: 'The file contains nothing that affects an answer.',
      country: 'Customer’s country',
      // A fact and its value, as they were read from the file.
      fact: '{fact}: {value}',
      // Where a fact was read.
      cell: 'From {columns}, first on line {line}',
      // The same for a relationship that is on the customer list.
      customerList: 'From your customer list; the customer is in {columns}, first on line {line}',
      supposed: 'All rows of this type of file, according to its documentation',
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
      // The same, for rows about one type of product, such as “Licenses”.
      forKinds: { one: 'For {count} row ({what})', other: 'For {count} rows ({what})' },
      // Added for rows that name the partner that sold them.
      soldBy: 'sold by the partner {seller}',
      answer: 'Answer for these rows',
      leaveOpen: 'Skip',
      notAlike: 'Not the same for all of these rows?',
      tellApart: 'Group them by',
      byCustomer: 'Customer',
      byProduct: 'Subscription or product',
      choose: 'Choose',
      more: {
        one: '{count} more is not listed. You’ll be asked about it next.',
        other: '{count} more are not listed. You’ll be asked about them next.',
      },
      apply: 'Use these answers',
      // A row whose cell is empty.
      empty: '(empty)',
    },
    whose: {
      question: 'Whose subscriptions are these?',
      text: 'This type of file lists what one account has sold.',
      own: 'I sold them',
      ownHint: 'The file is from your own account.',
      elsewhere: 'The customers bought them elsewhere',
      elsewhereHint: 'The file is from another partner, or you added these rows yourself.',
      // How the answer is listed.
      label: 'Who sold them',
    },
    // What type of product the rows are about.
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
      open: 'skipped',
      takeBack: 'Undo',
      takeBackFact: 'Undo: {fact}',
    },
    result: {
      title: 'Result',
      all: 'All rows',
      verdict: 'Show',
      outcome: 'Answer',
      anyOutcome: 'Any answer',
      search: 'Find text in rows',
      found: { one: '{count} row', other: '{count} rows' },
      none: 'No rows match. Remove one of the filters.',
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
      // A field for the number of a line of the file, and the button after it.
      goToLine: 'Go to line',
      go: 'Go',
      // The ways to copy the listed rows.
      copying: {
        title: 'Copy these rows',
        // For email, documents and spreadsheets.
        table: 'Copy as a table',
        tabs: 'Copy as tab-separated text',
        copied: { one: '{count} row copied.', other: '{count} rows copied.' },
        first: 'First {count} of {total} rows copied. The download has all of them.',
      },
      download: 'Download with answers (CSV)',
      downloadText:
        'Your file with five more columns. Cells that a spreadsheet would run as formulas get a leading apostrophe. Rows that could not be read are unchanged.',
      calendar: 'Download dates as a calendar (ICS)',
      calendarText:
        'Upcoming term ends, last days to cancel, and GDAP end dates, for Outlook, Google Calendar, and others.',
      noDays: 'No row has an upcoming date that can be read with certainty.',
      // Added to the name of the downloaded file.
      calendarName: '{name} dates.ics',
      fileName: '{name} checked.csv',
    },
    // The name of the calendar of a file.
    calendarName: 'Subscriptions',
    // How to find out who sold each subscription.
    sellers: {
      title: 'Don’t know who sold them?',
      // The link to this, from the question about where a subscription was bought.
      link: 'Ask the customer’s admin for a list of who sold each subscription',
      text: 'Microsoft Graph shows which partner created each subscription. Send one of these to the customer’s admin, and choose the file you get back. If no partner is shown, you’ll be asked, because that doesn’t mean the customer bought from Microsoft.',
      explorer: 'In Graph Explorer, run this query and save the response:',
      powerShell: 'Or in Microsoft Graph PowerShell:',
      cipp: 'CIPP’s license report works too, but it includes the seller only if CIPP was set up to keep it.',
    },
    statuses: { open: 'Waiting for your answer', broken: 'Could not be read' },
    faults: {
      quote: 'Line {line}: a quotation mark is not closed or is in the wrong place.',
      'too-few': 'Line {line}: the row has fewer cells than the file has columns.',
      'too-many': 'Line {line}: the row has more cells than the file has columns.',
      'too-long': 'Line {line}: the line is longer than 1 MB. Only the beginning is kept.',
    },
    broken: {
      one: '{count} row could not be read. It stays in the file.',
      other: '{count} rows could not be read. They stay in the file.',
    },
    showBroken: 'Show these rows',
    // The columns that are added to the file.
    added: { verdict: 'Verdict', answer: 'Answer', certainty: 'Certainty', steps: 'Steps', link: 'Link' },
  },
};
