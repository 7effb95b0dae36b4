/** The extension’s own words, in English. */
export const words = {
  extension: {
    // The name in the browser and in the stores, 45 characters at most.
    name: 'Supportable: can I support this subscription?',
    // The description in the browser and in the stores, 132 characters at most.
    description:
      'Shows on Partner Center pages whether you can support a subscription a customer bought elsewhere, why, and what to do next.',
    // What its keyboard shortcut does, in the browser’s list of shortcuts.
    call: 'Open or close the panel on a Partner Center page',
    // Where a fact comes from, in small type or in brackets next to it.
    origins: {
      you: 'your answer',
      page: 'this page',
      profile: 'profile',
      assumed: 'assumed',
      kept: 'earlier answer',
      // The relationship, when the page does not state it: from the sections it shows, or from a row of the customer list.
      inferred: 'inferred',
      list: 'customer list',
    },
    // Values of facts in one line with others, where the full answer would be unclear without its question.
    short: {
      support: 'support',
      'take-over': 'move',
      add: 'buy more',
      'end-customer': 'end customer',
      'csp-partner': 'CSP partner',
      'csp-partner-other-tenant': 'CSP partner, other tenant',
      'this-partner': 'bought from you',
      unknown: 'seller unknown',
    },
    // The names of the portal’s pages, as a partner would call them.
    pages: {
      'customer-list': 'Customer list',
      'gdap-list': 'Administer (GDAP of all customers)',
      'new-relationship': 'New relationship request',
      'reseller-invitation': 'Indirect reseller invitation',
      subscriptions: 'Subscriptions',
      subscription: 'Subscription details',
      users: 'Users and licenses',
      'admin-relationships': 'Admin relationships',
      'admin-relationship': 'Admin relationship details',
      'service-management': 'Service management',
      account: 'Account',
      'customer-other': 'Another page about this customer',
      'customers-other': 'Another page about customers',
      elsewhere: 'A page that is not about customers',
    },
    panel: {
      // The label of the small button that opens the panel: short.
      open: 'Can I support this?',
      title: 'Can I support this subscription?',
      close: 'Close',
      // In the options: the name of what was not found on a page.
      customer: 'Customer',
      // On the button, once answered: how much there is left to do.
      left: { one: '{count} step left', other: '{count} steps left' },
      // On the button above a list of customers: how many of them have an answer.
      checked: { one: '{count} checked', other: '{count} checked' },
      // Below the customer’s name. {page} is one of the pages above.
      read: '{page} · read from this page',
      readInPart: '{page} · partly read',
      notRead: '{page} · not read',
      listed: { one: '{count} customer on this page', other: '{count} customers on this page' },
      uncertain: 'The customer on this page does not match the address, so nothing was read from it.',
      unread: 'This page could not be read, so you’ll be asked for everything. Microsoft might have changed it.',
      partly: 'Only part of this page could be read. You’ll be asked for the rest.',
      // Copies a text for the person who fixes the extension.
      diagnostic: 'Copy diagnostic information',
      diagnosticHint: 'Contains no IDs, names, or domains.',
      // What the answer is about: the subscription whose page is open, or one bought elsewhere. {subscription} is its name.
      about: 'What this is about',
      aboutElsewhere: 'About: a subscription bought elsewhere',
      aboutThis: 'About: {subscription} (this page)',
      aboutThisOne: 'this subscription',
      // Next to the answer that the page suggests. {label} is the page’s own word, for example “Online Services”.
      shows: 'This page shows {label}',
      // About one subscription that the page shows.
      offer: 'Offer ID',
      publisher: 'Publisher',
      reseller: 'PartnerID of the reseller',
      status: 'Status',
      // The day on which its term ends, as the page writes it.
      ends: 'End of the term',
      // About a subscription whose publisher is not Microsoft.
      otherPublisher:
        'This product is published by another company. Ask them first: they might be the ones who support it.',
      // Above what is read from a request link on the page.
      foundLink: 'This page contains a request link',
      // For the small button: it can be moved by dragging, or with the arrow keys while Alt is held.
      movable: 'Drag to move, or press Alt and an arrow key.',
      // Shown instead of the guidance when an error in the extension prevents it.
      broken: 'Something went wrong here. Close this and open it again, or reload the page.',
      // Shown once when the browser has replaced or removed the extension under an open page.
      reload: 'Supportable was updated or turned off. Reload this page to continue.',
    },
    guide: {
      keepIds: 'Save to my profile',
      // Next to the button that copies the request link: the beginning and the end of the ID in the link.
      withTenant: 'With your tenant ID {id}',
      // Copies the address of this answer on the help site; it contains no name and no ID.
      copyLink: 'Copy a link to this answer',
      // Below “Copy as text” where that copies the partner’s own reply.
      copyWhole: 'Copy the whole answer',
    },
    // At the end of the panel on a list of customers.
    list: {
      copyCustomers: 'Copy these customers',
      // For email, documents and spreadsheets.
      copyTable: 'Copy as a table',
      copyTabs: 'Copy as tab-separated text',
      // Opens the page of the help site that checks a whole list.
      checkAll: 'Check all of them',
      checkAllHint:
        'Copies the rows and opens the list check on the help site, where you paste them. Names and IDs go nowhere else.',
    },
    // The line shown after a request was copied or opened, followed by a button.
    noting: {
      noted: 'Added to your request log',
      takenBack: 'Removed',
      undo: 'Undo',
      again: 'Add again',
    },
    popup: {
      options: 'Options',
      // Opens the reason why the extension does not appear on a page of Partner Center.
      nothingShown: 'Nothing appears on the Partner Center page?',
      // Opens the options, where it can be allowed.
      allow: 'Allow it in the options',
      // Opens the popup’s content in the browser’s side panel or sidebar.
      keepOpen: 'Keep open next to the page',
    },
    // Shown once, after the extension is installed, above three fields.
    welcome: {
      title: 'Three details, so you’re asked only once',
      reads: 'Supportable reads customer pages in Partner Center in this browser. Nothing is sent anywhere.',
      // Opens a description of what exactly it reads.
      how: 'What it reads',
      done: 'Done',
      skip: 'Skip for now',
      // After either of them.
      start: 'Open a customer in Partner Center, or select the toolbar button.',
      all: 'All options',
    },
    options: {
      title: 'Supportable options',
      // Headings, each of a group of options.
      groups: {
        profile: 'About you',
        portal: 'In Partner Center',
        kept: 'Saved data',
        requests: 'Request log',
        help: 'Help site and other Partner Center addresses',
        team: 'Roll out to your team',
        reading: 'Diagnostics and privacy',
      },
      language: 'Language',
      browserLanguage: 'The portal’s, otherwise the browser’s',
      show: 'Show in Partner Center',
      showing: {
        customers: 'On customer pages',
        portal: 'On every page',
        toolbar: 'Only from the toolbar button',
      },
      keys: '{keys} opens and closes the panel on a Partner Center page. To change the keys, go to your browser’s extension shortcuts.',
      noKeys:
        'No keyboard shortcut is set, perhaps because another extension uses it. You can choose one in your browser’s extension shortcuts.',
      saved: 'Saved',
      saveFailed: 'The browser could not save this. Try again.',
      // The address of the company’s own copy of the help site, for links to an answer.
      site: 'Address of the help site',
      siteHint: 'Used for copying links to answers. The address begins with https://.',
      // Small marks in the rows of the portal’s lists of customers; off by default.
      markers: 'In lists, mark customers that have an answer',
      markersHint: 'For other customers, the mark appears while the pointer or the focus is in their row.',
      markEvery: 'Mark every customer',
      remember: 'Save my answers for each customer on this device',
      rememberHint: 'Answers are stored only in this browser. Turning this off deletes all of them.',
      forget: 'Delete all saved answers',
      forgotten: 'All saved answers were deleted.',
      // Below the pages that were read.
      notVisited: {
        one: '{count} page type not visited yet',
        other: '{count} page types not visited yet',
      },
      lastRead: 'Last read on {date}',
      lastFailed: 'Could not be read on {date}',
      notFound: 'Not found on the page: {fields}',
    },
    // Keeps settings and profiles the same in several browsers, through the browser’s own sync; off by default.
    inStep: {
      keep: 'Sync my options and profiles across my browsers',
      keepHint:
        'Options and profiles are then also stored on your browser vendor’s servers, in your account there. Your answers for customers and your request log never are. If you turn this off, the synced data is deleted there and syncing stops in all your browsers; each browser keeps its own copy.',
      problems: {
        unavailable:
          'The browser cannot sync right now. Everything is saved on this device, and Supportable will try again.',
        'too-large':
          'Your profiles take more space than the browser allows for syncing. Remove some of them; until then, changes stay on this device.',
        later: 'The last change has not been synced yet. Supportable will try again.',
        'ended-elsewhere':
          'Syncing was turned off in another of your browsers. Your options and profiles are still on this device.',
        'not-removed':
          'The browser could not delete the synced data. Supportable will try again when the browser starts.',
      },
    },
    // On the line of a closed group of options: what is set in it.
    set: {
      // {end} is the end of a tenant ID.
      id: 'ID …{end}',
      marks: 'Marks in lists',
      answers: 'Answers',
      browsers: 'Sync',
      team: 'Group Policy, Intune, Firefox',
      none: 'Nothing yet',
    },
    // A partner with several CSP tenants keeps a profile for each.
    profiles: {
      profile: 'Profile',
      // Opens the ways to add, remove, export and import profiles.
      several: 'Several profiles',
      number: 'Profile {number}',
      add: 'Add a profile',
      remove: 'Remove this profile',
      removed: '“{name}” was removed.',
      // Undoes the removal.
      bringBack: 'Undo',
      export: 'Export the profiles to a file',
      import: 'Import profiles from a file',
      added: { one: '{count} profile was added.', other: '{count} profiles were added.' },
      // When no more profiles fit.
      full: {
        one: 'You can have only {count} profile. Remove it before you add another one.',
        other: 'You can have at most {count} profiles. Remove one before you add another one.',
      },
      // For a file that has more profiles than are allowed.
      left: {
        one: '{count} profile wasn’t added, because you can have at most {most}.',
        other: '{count} profiles weren’t added, because you can have at most {most}.',
      },
      refused: 'These could not be imported:',
      // One of them. {profile} is the number of its profile in the file, {error} a whole sentence.
      refusedIn: '{profile}. {error}',
      // IDs that the partner typed on a page of the portal and wants to save.
      offered: 'Save this to your profile?',
      offeredText: 'This was typed on a Partner Center page. Check that it’s yours before you save it.',
      offeredInstead: 'Now in your profile: {id}',
      keepOffered: 'Save',
      discardOffered: 'Discard',
    },
    // The label of the small button next to a customer’s row. {customer} is the customer’s name.
    marker: 'Can I support {customer}?',
    // The partner’s own details; all fields are optional.
    profile: {
      text: 'You won’t be asked again for what you enter here. It is used in the request links and emails you create. All fields are optional.',
      // Opens the fields that are needed less often.
      more: 'More about you',
      none: 'Not given',
      partnerName: { label: 'Your company’s name' },
      partnerType: { label: 'Your CSP partner type' },
      partnerTenant: {
        label: 'Your tenant ID (Microsoft ID)',
        hint: 'In Partner Center, under Account settings > Organization profile.',
      },
      partnerId: { label: 'Your PartnerID', hint: 'The number of your location, formerly MPN ID. Digits only.' },
      providerTenant: {
        label: 'Your indirect provider’s tenant ID',
        hint: 'For indirect resellers only. Ask your provider (distributor) for it.',
      },
      country: { label: 'Your country or region' },
      role: { label: 'Your role in Partner Center' },
      mpa: { label: 'Microsoft Partner Agreement' },
      senderName: { label: 'Your name', hint: 'Used to sign emails to customers.' },
      mailLocale: { label: 'Language of emails to customers' },
      replyTemplate: { label: 'Reply template' },
    },
  },
};
