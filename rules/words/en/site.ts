import type { Needed } from '../needed.ts';

/** The site’s own words, in English. */
export const words = {
  site: {
    name: 'Supportable',
    // The title in the browser's tab and in link previews.
    pageTitle: '{page} · {site}',
    skip: 'Skip to the content',
    navigation: 'Main',
    check: 'Check a subscription',
    help: 'Help',
    helpPages: 'Help pages',
    glossary: 'Glossary',
    // In the footer when the page is shown in a frame on another page.
    ownPage: 'Open this page in its own tab',
    // Accessible name of the language menu; each language is listed by its own name.
    language: 'Language',
    // The color theme of the site; a choice in the footer.
    colors: 'Theme',
    colorsAuto: 'Same as device',
    colorsLight: 'Light',
    colorsDark: 'Dark',
    search: {
      open: 'Search',
      title: 'Search this site',
      field: 'What are you looking for?',
      close: 'Close',
      keys: 'Use the arrow keys to move through the results, and Enter to open one.',
      loading: 'Searching…',
      found: { one: '{count} result', other: '{count} results' },
      pages: 'Pages',
      answers: 'Answers',
      all: { one: 'Show {count} more', other: 'Show {count} more' },
      situations: { one: '{count} more situation', other: '{count} more situations' },
      none: 'No results for “{query}”. Try fewer or different words.',
      failed: 'Search could not be loaded. Try again later.',
      offline:
        'You are offline, and search is not available on this device. It will work again when you are back online.',
    },
    offline: {
      copy: 'The site cannot be reached right now. This is a copy stored on your device, with the rules as of {day}.',
      title: 'This page is not on your device',
      text: 'The site cannot be reached right now, and you have not opened this page before. Pages you have already opened still work, and you can still check a subscription.',
    },
    home: {
      description:
        'For Microsoft partners: find out whether you can support, take over, or add to a subscription a customer bought elsewhere, with steps, sources, and dates.',
      helpTitle: 'Learn more',
      allHelp: 'All help pages',
      helpDescription:
        'What multi-channel support is, who can do what, and how to send a request, in pages for partners and their support staff.',
      extensionTitle: 'Right in Partner Center',
      extensionText:
        'The browser extension gives the same answer on the customer’s page in Partner Center, and asks only for what the page does not show.',
      extensionLink: 'About the extension',
      // Describes the picture of the panel.
      panelAlt:
        'The panel on a customer’s page says: You can. Ask for permission to manage. Below that: what is already done, the next step, and what the answer is based on.',
    },
    start: {
      title: 'Can I support this subscription?',
      description:
        'Pick the situation that fits, or answer a few questions, to find out whether and how a partner can support a subscription bought elsewhere.',
      lead: 'A customer asks you to manage and support something they bought elsewhere. A few questions show whether you can.',
      // What the first question takes for granted; a link to change it follows.
      assumed: 'For end customers in the public cloud.',
      another: 'Change the cloud or the customer',
    },
    state: {
      answers: 'Your answers',
      assumed: 'Assumed. Change it if it is wrong.',
      sources: 'Sources',
      haveRelationship: 'Already have a relationship? Go to step {step}',
      history: 'When this answer changed',
      compareCountries: 'Compare two countries',
      chooseCountry: 'Choose a country',
      marketsSource:
        'The list is from Microsoft’s page dated {date}. That page is inconsistent about Africa (18 countries in an example, 47 in its list) and lists Brazil twice; we use its list.',
      adminHint: 'You can leave this out if you manage only Azure subscriptions that you provision.',
      // At a field that is still empty when the reader copies the link.
      idNeeded: 'Enter this to create the link.',
      // Where no script puts the IDs into the link.
      linkGaps: 'Replace each part in braces with your own ID.',
      mailNeedsLink: 'Create the request link first. The email will then appear here.',
      askAdmin: 'Ask for administrator permission',
      answersSoFar: 'Your answers so far',
      // The choice of partner type in the request composer, where no question asked for it.
      partnerType: 'Your partner type',
      adminInLink: 'The link also asks for administrator permission.',
      anotherDay: 'Another day',
      anotherDayText: 'See what the rules said on another day, as far back as December 2, 2016.',
      day: 'Day',
      show: 'Show',
      backToToday: 'Back to today’s answer',
      dated: 'This is the answer as of {date}, not today’s.',
      // The digests of the rules and of the answer, so that a ticket shows which rules were applied.
      result: 'Reference: rules {rules}, answer {answer}',
      noLongerApplies: 'This answer no longer applies and was ignored: {answer}.',
      changed: 'The answer has changed: {title}',
      // The statements behind the rest of an answer, after those that decide: a line that opens, and what each is behind.
      moreSources: 'Sources of steps, checks, and notes',
      sourcesOf: { steps: 'Steps:', notes: 'Notes:' },
      problem: 'There is a problem',
    },
    // What many answers have in common, on a page of its own.
    commonParts: {
      title: 'What to check first',
      description:
        'What partners need to check before they act on an answer, and what has to be ready before a subscription is moved.',
      lead: 'Most answers share these checks and lists. Each answer page shows the ones it needs and how your choices affect the answer.',
      checks: 'Checks',
      ready: 'What has to be ready before a move',
    },
    // On a permalink whose answer has changed, and in its preview; on one whose answer has not.
    permalink: {
      unchanged: 'Unchanged since the rules of {date}.',
      open: 'Open the full answer',
      same: 'This link shows the answer as of {edition}. Today’s answer is the same.',
      sameButDetails:
        'This link shows the answer as of {edition}. Today’s answer is the same, but these details have changed: {parts}.',
      otherAnswer: 'This link shows the answer as of {edition}. The answer changed on {since}: {now}.',
      otherQuestion:
        'This link shows the answer as of {edition}. Since {since}, another question has to be answered first: {now}',
      because: 'Reason: {reason}',
      toTodaysAnswer: 'See today’s answer',
      toTodaysQuestion: 'Continue with today’s rules',
      whatChanged: 'What changed on {date}',
      datedTitle: '{date} · {title}',
    },
    notFound: {
      title: 'This page does not exist',
      text: 'The address might be damaged, or the page might have moved.',
      home: 'Go to the start page',
    },
    helpParts: {
      date: 'Date',
      // Above how well each role fits a request.
      answer: 'Can send the request?',
      decidedBy: 'Decided by',
      channel: 'Bought from',
      support: 'Support for licenses',
      undated: 'undated',
      // How a document was read, on the page of the sources.
      read: {
        repository: 'Read in a public repository.',
        mirror: 'Read in a mirror or an archived copy; the page itself was not opened.',
        'pull-request': 'Read as a proposed change with its reviews; the final page was not seen.',
        thread: 'Read in a public forum.',
        quoted: 'Read only as quoted by others.',
      },
      copy: 'The copy that was read',
      page: 'Microsoft’s page',
      // After the link to a document's own page, where a copy was read instead.
      notRead: '(today’s, not read by us; it might have moved)',
    },
    // Sharing an answer or a question.
    share: {
      language: 'Language',
      copyLink: 'Copy link to this page',
      link: 'Link to this page',
      copyMail: 'Copy for an email',
      mail: 'Open as email',
      print: 'Print',
      permalink: 'This link always shows this answer. If the answer changes, the page says so.',
      copied: 'Copied.',
      copyFailed: 'Your browser does not allow copying here. Copy the text from this field:',
      notLoaded: 'This could not be loaded. Check your internet connection and try again.',
    },
    // What a screen reader says about the page that was just opened.
    opened: {
      answer: 'Answer: {title}',
      question: 'New question: {title}',
    },
  },
  situations: {
    'ea-licenses': 'My customer has an EA and wants us to manage and support their Microsoft 365',
    'direct-licenses': 'My customer bought Microsoft 365 directly from Microsoft and wants our support',
    'partner-licenses': 'My customer has Microsoft 365 from another partner and wants our support as well',
    'take-over-licenses': 'My customer wants to leave their partner and buy their licenses from us',
    'rescue-licenses': 'My customer’s partner lost their CSP authorization, and the customer wants to move to us',
    'extended-term': 'My customer’s licenses are in an extended service term, and the customer wants to move to us',
    'other-provider': 'I want to move my own customers to another indirect provider (distributor)',
    'azure-in-place': 'My customer wants us to support their Azure where it is',
    'ea-azure': 'My customer has Azure under an EA and wants us to manage it',
    'partner-azure': 'My customer wants to move their Azure from another partner to us',
    'mca-enterprise-azure': 'My customer has Azure under an MCA-E and wants to move it to us',
    'keep-and-add': 'My customer is keeping Azure under the EA and wants additional Azure from us',
    school: 'My customer is a school and wants licenses from us',
    'government-in-gcc': 'My customer is in GCC and wants licenses from us',
    'customer-is-partner': 'My customer is also a CSP partner',
    'us-government': 'My customer is in the US Government cloud',
  },
  // The situations in a few words, at most 32 characters.
  situationNames: {
    'ea-licenses': 'Microsoft 365 under an EA',
    'direct-licenses': 'Microsoft 365 from Microsoft',
    'partner-licenses': 'Microsoft 365 from a partner',
    'take-over-licenses': 'Move Microsoft 365 to us',
    'rescue-licenses': 'Partner lost authorization',
    'extended-term': 'Extended service term',
    'other-provider': 'Change of indirect provider',
    'azure-in-place': 'Support Azure where it is',
    'ea-azure': 'Azure under an EA',
    'partner-azure': 'Move Azure to us',
    'mca-enterprise-azure': 'Azure under an MCA-E',
    'keep-and-add': 'Keep EA Azure and add more',
    school: 'Licenses for a school',
    'government-in-gcc': 'Licenses in GCC',
    'customer-is-partner': 'The customer is a CSP partner',
    'us-government': 'US Government cloud',
  },
  dropped: {
    'unknown-fact': '“{part}” was ignored: there is no such question.',
    'unknown-value': '“{part}” was ignored: there is no such answer.',
    repeated: '“{part}” was ignored: the question was already answered.',
    needless: '“{part}” was ignored: it makes no difference here.',
    apart: '“{part}” was ignored: the rules now treat these answers differently, so the question is asked again.',
    day: '“{part}” was ignored: it is not a date on or after December 2, 2016.',
    malformed: '“{part}” was ignored: it is not a valid part of this address.',
    language:
      'This site does not have the language of the link (“{part}”), so the page opened in your language or in English.',
  },
} satisfies Needed['site'];
