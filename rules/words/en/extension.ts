/** The extension’s own words, in English. */
export const words = {
  extension: {
    // The name in the browser and in the stores, 45 characters at most.
    name: 'Supportable: can I support this subscription?',
    // The description in the browser and in the stores, 132 characters at most.
    description:
      'Tells on Partner Center’s pages whether you can support what a customer bought elsewhere, why, and what to do.',
    // What the keys for it do, in the browser’s list of shortcuts.
    call: 'Open or close the panel on a Partner Center page',
    // Where a fact comes from, in small type or in brackets next to it.
    origins: {
      you: 'your answer',
      page: 'this page',
      profile: 'profile',
      assumed: 'assumed',
      kept: 'earlier answer',
      // The relationship, when the page does not name it: by the sections it shows, or as a row of the customer list.
      inferred: 'inferred',
      list: 'customer list',
    },
    // Values of facts in one line with others, where the answer to the question does not stand for itself.
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
      'gdap-list': 'Administer (granular permissions)',
      'new-relationship': 'New relationship request',
      'reseller-invitation': 'Invitation of an indirect reseller',
      subscriptions: 'Subscriptions',
      subscription: 'One subscription',
      users: 'Users and licenses',
      'admin-relationships': 'Admin relationships',
      'admin-relationship': 'One admin relationship',
      'service-management': 'Service management',
      account: 'Account',
      'customer-other': 'Another page of this customer',
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
      readInPart: '{page} · read in part',
      notRead: '{page} · not read',
      listed: { one: '{count} customer on this page', other: '{count} customers on this page' },
      uncertain: 'The page does not show the customer that its address names, so nothing is taken from it.',
      unread: 'This page could not be read, so you are asked for everything. Perhaps Microsoft has changed it.',
      partly: 'Only a part of this page could be read; you are asked for the rest.',
      // Copies a text for the person who fixes the extension.
      diagnostic: 'Copy a diagnostic',
      diagnosticHint: 'It holds no IDs, names or domains.',
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
      otherPublisher: 'Another company publishes this product. Ask it first: it may be the one that supports it.',
      // Above what is read from a request link on the page.
      foundLink: 'This page holds a request link',
      // For the small button: it can be moved by dragging, or with the arrow keys while Alt is held.
      movable: 'Drag to move, or press Alt and an arrow key.',
      // In place of the guidance when a fault of the extension keeps it from being shown.
      broken: 'Something went wrong here. Close this and open it again, or reload the page.',
      // Shown once when the browser has replaced or removed the extension under an open page.
      reload: 'Supportable was updated or switched off. Reload this page to go on.',
    },
    guide: {
      keepIds: 'Keep these in my profile',
      // Next to the button that copies the request link: the beginning and the end of the ID that the link carries.
      withTenant: 'With your tenant ID {id}',
      // Copies the address of this answer on the help site; it holds no name and no ID.
      copyLink: 'Copy a link to this answer',
      // Below “Copy as text” where that copies the partner’s own reply.
      copyWhole: 'Copy the whole answer',
    },
    // At the end of the panel on a list of customers.
    list: {
      copyCustomers: 'Copy these customers',
      // For mail, documents and spreadsheets.
      copyTable: 'Copy as a table',
      copyTabs: 'Copy with tabs',
      // Hands the rows to the page of the help site that checks a whole list.
      checkAll: 'Check all of them',
      checkAllHint:
        'Copies the rows and opens the help site’s page for whole lists. Paste them there. Names and IDs go nowhere else.',
    },
    // The line that is shown after a request was copied or opened, followed by a button.
    noting: {
      noted: 'Noted in your request book',
      takenBack: 'Taken back',
      undo: 'Undo',
      again: 'Note it again',
    },
    popup: {
      options: 'Options',
      // Opens the reason why a page of Partner Center shows nothing of the extension.
      nothingShown: 'Nothing shows on the Partner Center page?',
      // Opens the options where that is allowed.
      allow: 'Allow it in the options',
      // Opens the same in the browser’s side panel or sidebar.
      keepOpen: 'Keep open next to the page',
    },
    // Shown once, after the extension was installed, above three fields.
    welcome: {
      title: 'Three things, and nothing is asked twice',
      reads: 'It reads Partner Center’s pages about customers in this browser, and sends nothing anywhere.',
      // Opens what exactly it reads.
      how: 'How it reads',
      done: 'Done',
      skip: 'Skip for now',
      // After either of them.
      start: 'Open a customer in Partner Center, or press the button in the toolbar.',
      all: 'All options',
    },
    options: {
      title: 'Supportable: options',
      // Headings, each of a group of options.
      groups: {
        profile: 'Who you are',
        portal: 'On Partner Center',
        kept: 'What is kept',
        requests: 'Request book',
        help: 'Help site and other addresses of Partner Center',
        team: 'Roll out to your team',
        reading: 'Reading and privacy',
      },
      language: 'Language',
      browserLanguage: 'The browser’s language',
      show: 'Show on Partner Center',
      showing: {
        customers: 'On pages about customers',
        portal: 'On every page',
        toolbar: 'On no page, only from the toolbar',
      },
      keys: '{keys} opens and closes the panel on a Partner Center page. You can change these keys among your browser’s extension shortcuts.',
      noKeys:
        'No keys open the panel, perhaps because another extension uses them. You can choose keys among your browser’s extension shortcuts.',
      saved: 'Saved',
      saveFailed: 'The browser could not save this. Try again.',
      // The address of the company’s own copy of the help site, for links to an answer.
      site: 'Address of the help site',
      siteHint: 'With it you can copy a link to an answer. It begins with https://.',
      // Small marks in the rows of the portal’s lists of customers; off at first.
      markers: 'Mark customers with an answer in lists',
      markersHint: 'Other customers get a mark while the pointer or the focus is in their row.',
      markEvery: 'Mark every customer',
      remember: 'Remember my answers for each customer on this device',
      rememberHint: 'They are kept in this browser only. Switching this off forgets them all.',
      forget: 'Forget all answers',
      forgotten: 'All answers are forgotten.',
      // Below the pages that were read.
      notVisited: {
        one: '{count} kind of page not visited yet',
        other: '{count} kinds of pages not visited yet',
      },
      lastRead: 'Last read on {date}',
      lastFailed: 'Could not be read on {date}',
      notFound: 'Not found on the page: {fields}',
    },
    // Keeping settings and profiles the same on several browsers, through the browser’s own synchronization; off at first.
    inStep: {
      keep: 'Keep my options and profiles in step on all my browsers',
      keepHint:
        'They then also go through the servers of your browser’s maker, under your account there. Your answers for customers and your request book never do. If you switch it off, they are removed from there, and no browser is kept in step any more; each keeps what it has.',
      problems: {
        unavailable:
          'The browser does not offer this at the moment. Everything is kept on this device, and it will be tried again.',
        'too-large':
          'Your profiles need more room than the browser offers for this. Remove some of them; until then, changes stay on this device.',
        later: 'The browser has not taken the last change yet. It will be tried again.',
        'ended-elsewhere':
          'This was switched off on another of your browsers. Your options and profiles are still on this device.',
        'not-removed':
          'The browser could not remove what it kept in step. It will be tried again when the browser starts.',
      },
    },
    // In the line of a closed group of options: what is set in it.
    set: {
      // {end} is the end of a tenant ID.
      id: 'ID …{end}',
      marks: 'Marks in lists',
      answers: 'Answers',
      browsers: 'Several browsers',
      team: 'Group Policy, Intune, Firefox',
      none: 'Nothing yet',
    },
    // A partner with several CSP tenants keeps a profile for each.
    profiles: {
      profile: 'Profile',
      // Opens the ways to add, remove, save and read profiles.
      several: 'Several profiles',
      number: 'Profile {number}',
      add: 'Add a profile',
      remove: 'Remove this profile',
      removed: '“{name}” was removed.',
      // Takes the removal back.
      bringBack: 'Undo',
      export: 'Save the profiles as a file',
      import: 'Add profiles from a file',
      added: { one: '{count} profile was added.', other: '{count} profiles were added.' },
      // When no more profiles fit.
      full: {
        one: 'Only {count} profile fits, and you have it. Remove it before you add another one.',
        other: 'Only {count} profiles fit, and you have that many. Remove one before you add another one.',
      },
      // Of a file that has more profiles than fit.
      left: {
        one: '{count} profile wasn’t added, because only {most} fit.',
        other: '{count} profiles weren’t added, because only {most} fit.',
      },
      refused: 'These could not be taken and were left out:',
      // One of them. {profile} is the number of its profile in the file, {error} a whole sentence.
      refusedIn: '{profile}. {error}',
      // Ids that the partner typed on a page of the portal and wants to keep.
      offered: 'Keep this in your profile?',
      offeredText: 'It was typed on a Partner Center page. Compare it with your own before you keep it.',
      offeredInstead: 'In the profile now: {id}',
      keepOffered: 'Keep',
      discardOffered: 'Discard',
      use: 'Use “{name}”',
    },
    // The label of the small button next to a customer’s row. {customer} is its name.
    marker: 'Can I support {customer}?',
    // The partner’s own details; each field may stay empty.
    profile: {
      text: 'What you fill in here is not asked again, and goes into the request links and emails that you make. Every field may stay empty.',
      // Opens the fields that are needed less often.
      more: 'More about you',
      none: 'Not given',
      partnerName: { label: 'Your company’s name' },
      partnerType: { label: 'What you are in the CSP program' },
      partnerTenant: {
        label: 'Your tenant ID (Microsoft ID)',
        hint: 'In Partner Center under Account settings, Organization profile.',
      },
      partnerId: { label: 'Your PartnerID', hint: 'The number of your location, formerly MPN ID. Digits only.' },
      providerTenant: {
        label: 'Your indirect provider’s tenant ID',
        hint: 'Only for indirect resellers: your provider can tell you.',
      },
      country: { label: 'Your country or region' },
      role: { label: 'Your role in Partner Center' },
      mpa: { label: 'Microsoft Partner Agreement' },
      senderName: { label: 'Your name', hint: 'It is under the emails to customers.' },
      mailLocale: { label: 'Language of emails to customers' },
      replyTemplate: { label: 'Reply template' },
    },
  },
};
