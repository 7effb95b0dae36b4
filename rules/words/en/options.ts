/** What only the options show, not portal pages, in English. */
export const words = {
  // Other addresses of Partner Center; off by default. When the reader turns one on, the browser asks for permission.
  otherPortals: {
    china: {
      show: 'Also show Supportable in Partner Center operated by 21Vianet',
      meaning:
        'When you turn this on, the browser asks whether Supportable can read partner.partnercenter.microsoftonline.cn. We know this address from a single source and have not been able to test it. We know of no separate address for US Government, so there is nothing to turn on.',
    },
    proxied: {
      show: 'Also show Supportable behind Microsoft Defender’s session proxy',
      meaning:
        'Some organizations route web apps through a Defender for Cloud Apps proxy. The page address then ends in .mcas.ms, .mcas-gov.us, or .mcas-gov.ms. When you turn this on, the browser asks whether Supportable can read partner.microsoft.com with these endings. We could not verify that Partner Center is ever routed through that proxy.',
    },
    refused: 'Permission was not granted, so nothing has changed.',
    reload: 'Done. If a page of that portal is open, reload it.',
    // Why the extension does not appear on a page of Partner Center, in the toolbar window.
    whyNothing:
      'Look at the host name in the page’s address. Usually, it is partner.microsoft.com. If it ends in .mcas.ms, .mcas-gov.us, or .mcas-gov.ms, your organization routes the page through Microsoft Defender’s session proxy. If it ends in .cn, the page is operated by 21Vianet. Supportable runs there only if you allow it. We could not verify that Partner Center is ever routed through that proxy.',
  },
  // The toolbar window: its keys, and whether it offers to stay open next to the page, in Chrome and Edge.
  sidePanel: {
    keys: '{keys} opens the toolbar window, where you can type what you are looking for.',
    show: 'Offer to keep the toolbar window open next to the page',
    meaning:
      'The toolbar window then has a link that opens it in the browser’s side panel. When you turn this on, Supportable restarts: this page closes, and open Partner Center pages have to be reloaded.',
  },
  // What is written on the keys, as browsers name them, within the sentences that name the keys to press.
  keyNames: {
    Shift: 'Shift',
    Ctrl: 'Ctrl',
    Space: 'Space',
    Comma: 'Comma',
    Period: 'Period',
    Delete: 'Delete',
    Home: 'Home',
    End: 'End',
    PageUp: 'Page Up',
    PageDown: 'Page Down',
    Up: 'Up Arrow',
    Down: 'Down Arrow',
    Left: 'Left Arrow',
    Right: 'Right Arrow',
  },
  // What an organization sets for everyone: in the options, and in the package for its administrators.
  organization: {
    // Under a field that the organization has set and that cannot be changed.
    setBy: 'Set by your organization.',
    // Under one that can.
    canChange: 'Set by your organization. You can change it.',
    // Under one that was changed.
    changed: 'Your organization has set “{value}”. Clear this field to use that value again.',
    // The first value of a list of choices.
    choice: 'Your organization’s choice: {value}',
    // Shown instead of the ways to add and remove profiles.
    profilesFixed: 'Your organization sets the profiles. Your own profiles are kept, and come back if that changes.',
    // About an ID that was typed on a portal page.
    idFixed: '“{field}” is set by your organization and cannot be changed.',
    faultsTitle: 'Your organization’s policy for Supportable has errors',
    faultsText: 'The values below are ignored; all others apply. Please tell the person who manages your browser.',
    // What is wrong with a value. {given} is the value; {expected} lists names or values.
    faults: {
      profiles: '“{given}” is not a JSON list of profiles.',
      profile: '“{given}” is not a profile. A profile has fields in braces, as in a file of exported profiles.',
      fewer: 'The policy has {given} profiles, but at most {expected} are used.',
      language: '“{given}” is not an available language. Available languages: {expected}.',
      site: '“{given}” is not a web address. A web address begins with https://.',
      locked: '“{given}” does not say what to lock. Use a JSON list of these names: {expected}.',
      known: 'This name is not recognized. Valid names: {expected}.',
    },
    // What each value of the policy is, for administrators.
    values: {
      profiles: 'A list of profiles, as JSON text. Each profile has the fields of a profile exported from the options.',
      language: 'The language, for example en or tr.',
      site: 'The address of the help site, beginning with https://.',
      locked: 'A list, as JSON text, of what people cannot change: "profiles", "language", "site".',
    },
    rollOut: {
      text: 'This creates text that applies your options to everyone. Your name and your role are left out, because each person has their own.',
      nothing:
        'Fill in a field of your profile, or choose a language or a help site. You can then copy text here that applies the same settings to everyone.',
      locks: {
        profiles: 'No one else can change the profiles',
        language: 'No one else can change the language',
        site: 'No one else can change the help site',
      },
      target: 'Roll out with',
      targets: {
        'group-policy': 'Group Policy (Chrome and Edge on Windows)',
        intune: 'Intune (Chrome and Edge on Windows)',
        firefox: 'policies.json (Firefox)',
      },
      textLabel: 'Text',
      copy: 'Copy the text',
      how: {
        'group-policy':
          'Save the text as a file whose name ends in .reg. To try it, open that file on one computer. For everyone, add the same values as registry items in the preferences of a Group Policy object.',
        intune:
          'Save the text as a file whose name ends in .ps1, and add it to Intune as a platform script for Windows. The script has to run as the system, not with the credentials of the signed-in user.',
        firefox:
          'Save the text as policies.json in the “distribution” folder next to the Firefox program. On a Mac, that is Firefox.app/Contents/Resources/distribution; on Linux, /etc/firefox/policies works too. If the file already exists, add the entry under “3rdparty” to it. Firefox reads the file when it starts.',
      },
      // {id} is the extension’s ID.
      ids: 'In this browser, Supportable has the ID {id}. For people who installed it from another store, get the text in a browser with Supportable from that store.',
      // In Firefox.
      otherBrowsers:
        'For Chrome and Edge, open these options in those browsers: Supportable has a different ID in each store.',
      check:
        'Once a browser has applied the text, its options say “Set by your organization.” In Chrome and Edge, chrome://policy and edge://policy show what was applied.',
    },
  },
};
