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
    // In the footer while the page is shown in a frame of another one.
    ownPage: 'Open this page on its own',
    // Accessible name of the language menu; each language is listed by its own name.
    language: 'Language',
    // The color theme of the site; a choice in the footer.
    colors: 'Colors',
    colorsAuto: 'As on this device',
    colorsLight: 'Light',
    colorsDark: 'Dark',
    search: {
      open: 'Search',
      title: 'Search this site',
      field: 'What are you looking for?',
      close: 'Close',
      keys: 'Move through the results with the arrow keys, open one with Enter.',
      loading: 'Searching …',
      found: { one: '{count} result', other: '{count} results' },
      pages: 'Pages',
      answers: 'Answers',
      all: { one: 'Show {count} more', other: 'Show {count} more' },
      situations: { one: '{count} more situation', other: '{count} more situations' },
      none: 'Nothing found for “{query}”. Try fewer or other words.',
      failed: 'The search could not be loaded. Try again later.',
      offline: 'You are offline, and the search is not stored on this device. It goes on when you are connected again.',
    },
    offline: {
      copy: 'The site cannot be reached at the moment. This is a copy kept on your device; its rules are those of {day}.',
      title: 'This page is not on your device',
      text: 'The site cannot be reached at the moment, and you have not opened this page before. Pages you have opened still work, and so does checking a subscription.',
    },
    home: {
      description:
        'For Microsoft partners: whether you can support, take over or add to a subscription that a customer bought elsewhere, with steps, sources and dates.',
      helpTitle: 'Read about it',
      allHelp: 'All help pages',
      helpDescription:
        'What multi-channel support is, who may do what, and how a request is made, in pages for partners and their support staff.',
      extensionTitle: 'In Partner Center itself',
      extensionText:
        'The browser extension gives the same answer on the customer’s page in Partner Center, and asks only what the page does not show.',
      extensionLink: 'About the extension',
      // Describes the picture of the panel.
      panelAlt:
        'The panel on a customer’s page says: You can. Ask for permission to manage. Below it: what is there already, the next step, and what the answer is based on.',
    },
    start: {
      title: 'Can I support this subscription?',
      description:
        'Pick the situation that fits, or answer a few questions: whether a partner can support a subscription bought elsewhere, and how.',
      lead: 'A customer asks you to look after something it bought somewhere else. A few answers tell whether you can.',
      // What the first question takes for granted; a link to change it follows.
      assumed: 'For the public cloud, and a customer that uses the services itself.',
      another: 'Change the cloud or the customer',
    },
    state: {
      answers: 'Your answers',
      assumed: 'Assumed; change it if it does not fit.',
      sources: 'Sources',
      haveRelationship: 'Already have a relationship? Go to step {step}',
      history: 'When this answer changed',
      compareCountries: 'Compare two countries',
      chooseCountry: 'Choose a country',
      marketsSource:
        'The list is from Microsoft’s page of {date}. That page contradicts itself on Africa (18 countries in its example, 47 in its list) and names Brazil twice; we follow its list.',
      adminHint: 'You may leave it out if you manage only Azure that you provide yourself.',
      // At a field that is still empty when the link is to be copied.
      idNeeded: 'Enter this to get the link.',
      // Where no script puts the IDs into the link.
      linkGaps: 'Replace each part in braces with your own ID.',
      mailNeedsLink: 'Make the request link first. The email then appears here.',
      askAdmin: 'Ask for administrator permission',
      // The title of a page that holds an answer, in the browser's tab and in link previews.
      outcomeTitle: '{verdict}: {title}',
      given: '{label}: {value}',
      answersSoFar: 'Your answers so far',
      composerNeedsScript:
        'With JavaScript switched on, this page puts your request link together. Nothing you enter leaves your browser.',
      // Choice of the partner's own kind in the request composer, where no question asked for it.
      partnerType: 'You are',
      adminInLink: 'The link also asks for administrator permission.',
      anotherDay: 'Another day',
      anotherDayText: 'See what the rules said on another day since December 2, 2016.',
      day: 'Day',
      show: 'Show',
      backToToday: 'Back to today’s answer',
      dated: 'This is the answer as of {date}, not today’s.',
      // The digests of the rules and of the answer, so that a ticket can tell which rules spoke.
      result: 'Result of rules {rules}, answer {answer}',
      noLongerApplies: 'This answer no longer applies and was left out: {answer}.',
      changed: 'The answer has changed: {title}',
      // The statements behind the rest of an answer, after those that decide: a line that opens, and what each is behind.
      moreSources: 'Sources of steps, checks and notes',
      sourcesOf: { steps: 'Steps:', notes: 'Notes:' },
      openCheck: 'Not known',
      // Opens the part in which the email to the customer is written.
      writeMail: 'Write the email',
      problem: 'There is a problem',
    },
    // What many answers have in common, on a page of its own.
    commonParts: {
      title: 'What to make sure of',
      description:
        'What an answer asks a partner to make sure of before acting, and what has to be ready before a subscription moves.',
      lead: 'Most answers share these checks and lists. The page of an answer shows those that it needs, and what follows from each of your replies.',
      checks: 'Checks',
      ready: 'What has to be ready before a move',
    },
    // On a permalink whose answer has changed, and in its preview; on one whose answer has not.
    permalink: {
      unchanged: 'Unchanged since the rules of {date}.',
      open: 'Open the full answer',
      same: 'This link shows the answer of {edition}. Today’s answer is the same.',
      sameButDetails:
        'This link shows the answer of {edition}. Today’s answer is the same, but these details have changed: {parts}.',
      otherAnswer: 'This link shows the answer of {edition}. Since {since}, the answer is different: {now}.',
      otherQuestion: 'This link shows the answer of {edition}. Since {since}, a question comes first: {now}',
      because: 'The reason: {reason}',
      toTodaysAnswer: 'See today’s answer',
      toTodaysQuestion: 'Answer it by today’s rules',
      whatChanged: 'What changed on {date}',
      datedTitle: '{date} · {title}',
    },
    notFound: {
      title: 'This page does not exist',
      text: 'The address may be damaged, or the page may have moved.',
      home: 'Go to the start page',
    },
    helpParts: {
      date: 'Day',
      answer: 'Answer',
      decidedBy: 'Decided by',
      channel: 'Bought from',
      support: 'Support of licenses',
      undated: 'undated',
      // How a document was read, on the page of the sources.
      read: {
        repository: 'Read in a public repository.',
        mirror: 'Read in a mirror or an archived copy; the page itself was not opened.',
        'pull-request': 'Read as a proposed change with its reviews; the final page was not seen.',
        thread: 'Read in a public forum.',
        quoted: 'Read as others quote it.',
      },
      copy: 'The copy that was read',
    },
    // Passing an answer or a question on.
    share: {
      language: 'In the language',
      copyLink: 'Copy link to this page',
      link: 'Link to this page',
      copyMail: 'Copy for an email',
      mail: 'Open as email',
      print: 'Print',
      permalink: 'The link keeps this answer. If the rules change it, its page says so.',
      copied: 'Copied.',
      copyFailed: 'Your browser does not allow copying here. Copy it from this field:',
      notLoaded: 'This could not be loaded. Check your internet connection and try again.',
    },
    // What a screen reader says of the state that was just opened.
    opened: {
      answer: 'Answer: {title}',
      question: 'New question: {title}',
    },
  },
  situations: {
    'ea-licenses': 'My customer has an EA and wants us to look after its Microsoft 365',
    'direct-licenses': 'My customer bought Microsoft 365 directly from Microsoft and wants our support',
    'partner-licenses': 'My customer has Microsoft 365 from another partner and wants our support as well',
    'take-over-licenses': 'My customer wants to leave its partner and have its licenses from us',
    'rescue-licenses': 'My customer’s partner lost its CSP authorization, and the customer wants to move to us',
    'extended-term': 'My customer’s licenses are in an extended service term, and the customer wants to move to us',
    'other-provider': 'I want to move my own customers to another indirect provider',
    'azure-in-place': 'My customer wants us to support its Azure where it is',
    'ea-azure': 'My customer has Azure in an EA and wants us to manage it',
    'partner-azure': 'My customer wants to move its Azure from another partner to us',
    'mca-enterprise-azure': 'My customer has Azure in an MCA-E and wants to move it to us',
    'keep-and-add': 'My customer keeps its Azure in the EA and wants more Azure from us',
    school: 'My customer is a school and wants licenses from us',
    'government-in-gcc': 'My customer is in GCC and wants licenses from us',
    'customer-is-partner': 'My customer is a CSP partner itself',
    'us-government': 'My customer is in the US Government cloud',
  },
  // The situations in a few words, 32 characters at most.
  situationNames: {
    'ea-licenses': 'Microsoft 365 in an EA',
    'direct-licenses': 'Microsoft 365 from Microsoft',
    'partner-licenses': 'Microsoft 365 from a partner',
    'take-over-licenses': 'Move Microsoft 365 to us',
    'rescue-licenses': 'Partner lost its authorization',
    'extended-term': 'Extended service term',
    'other-provider': 'Change of indirect provider',
    'azure-in-place': 'Support Azure where it is',
    'ea-azure': 'Azure in an EA',
    'partner-azure': 'Move Azure to us',
    'mca-enterprise-azure': 'Azure in an MCA-E',
    'keep-and-add': 'Keep Azure in the EA, add more',
    school: 'Licenses for a school',
    'government-in-gcc': 'Licenses in GCC',
    'customer-is-partner': 'The customer is a CSP partner',
    'us-government': 'US Government cloud',
  },
  dropped: {
    'unknown-fact': '“{part}” was left out: there is no such question.',
    'unknown-value': '“{part}” was left out: there is no such answer.',
    repeated: '“{part}” was left out: the question was already answered.',
    needless: '“{part}” was left out: it does not matter here.',
    apart: '“{part}” was left out: the rules now treat these answers differently, so the question is asked again.',
    day: '“{part}” was left out: it is not a date since December 2, 2016.',
    malformed: '“{part}” was left out: it is not part of an address here.',
    language:
      'The link was in a language that this site does not have (“{part}”), so it opened in yours or in English.',
  },
} satisfies Needed['site'];
