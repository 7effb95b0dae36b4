/** What the options show and portal pages do not, in English. */
export const words = {
  // Other addresses of Partner Center; off until the reader asks for one, and then the browser asks the reader.
  otherPortals: {
    china: {
      show: 'Show Supportable on Partner Center operated by 21Vianet as well',
      meaning:
        'The browser then asks whether we may read partner.partnercenter.microsoftonline.cn. We know this address from a single source and could not try it. For US Government we know of no address of its own, so there is nothing to switch on.',
    },
    proxied: {
      show: 'Show Supportable behind Microsoft Defender’s session proxy as well',
      meaning:
        'Some organizations route web apps through a proxy of Defender for Cloud Apps; the address of the page then ends in .mcas.ms, .mcas-gov.us or .mcas-gov.ms. The browser asks whether we may read partner.microsoft.com with these endings. We could not verify that Partner Center is ever routed through that proxy.',
    },
    refused: 'The browser did not give its permission, so nothing has changed.',
    reload: 'Done. If a page of that portal is open, reload it.',
    // Why a page of Partner Center shows nothing of the extension, in the toolbar’s window.
    whyNothing:
      'Look at the host name in its address, which usually is partner.microsoft.com. If it ends in .mcas.ms, .mcas-gov.us or .mcas-gov.ms, your organization routes it through Microsoft Defender’s session proxy, and if it ends in .cn, 21Vianet operates it. Supportable runs there only once you allow it. We could not verify that Partner Center is ever routed through that proxy.',
  },
  // The toolbar’s window: its keys, and whether it is offered to keep it open next to the page, in Chrome and Edge.
  sidePanel: {
    keys: '{keys} opens the window in the toolbar, where you can type what you are looking for.',
    show: 'Offer to keep it open next to the page',
    meaning:
      'The window in the toolbar then has a link that opens it in the browser’s side panel. For this, Supportable starts again: this page closes, and open Partner Center pages have to be reloaded.',
  },
  // What an organization sets for everybody: in the options, and in the package for its administrators.
  organization: {
    // Under a field that the organization has set and that cannot be changed.
    setBy: 'Set by your organization.',
    // Under one that can.
    canChange: 'Set by your organization. You can change it.',
    // Under one that was changed.
    changed: 'Your organization has set “{value}”. Empty this field to use that again.',
    // The first value of a list of choices.
    choice: 'Your organization’s choice: {value}',
    // In place of the ways to add and remove profiles.
    profilesFixed:
      'Your organization decides which profiles there are. Profiles of your own are kept, and come back if that ends.',
    // About an ID that was typed on a portal page.
    idFixed: 'Your organization has set {field}, so it stays as it is.',
    faultsTitle: 'Your organization’s policy for Supportable has errors',
    faultsText: 'The values below are not used; all others are. Please tell the person who manages your browser.',
    // What is wrong with a value. {given} is what stands there; {expected} lists names or values.
    faults: {
      profiles: '“{given}” is not a list of profiles in JSON.',
      profile: '“{given}” is not a profile. A profile has fields in curly brackets, as in a saved file of profiles.',
      fewer: 'There are {given} profiles, and no more than {expected} are used.',
      language: '“{given}” is not one of the languages: {expected}.',
      site: '“{given}” is not a web address. It begins with https://.',
      locked: '“{given}” does not say what is locked. Expected is a list in JSON of these names: {expected}.',
      known: 'This name is not known. Known are: {expected}.',
    },
    // What each value of the policy is, for administrators.
    values: {
      profiles:
        'A list of profiles as a text in JSON. Each has the fields of a file of profiles that was saved in the options.',
      language: 'The language, for example en or tr.',
      site: 'The address of the help site. It begins with https://.',
      locked: 'A list as a text in JSON of what people cannot change: "profiles", "language", "site".',
    },
    rollOut: {
      text: 'This writes a text that sets for everybody what is set in your options. Your own name and your role are left out, because each person has their own.',
      nothing:
        'As soon as your profile has a field, or you have chosen a language or a help site, you can get a text here that sets the same for everybody.',
      locks: {
        profiles: 'Nobody else can change the profiles',
        language: 'Nobody else can change the language',
        site: 'Nobody else can change the help site',
      },
      target: 'Rolled out with',
      targets: {
        'group-policy': 'Group Policy, to Chrome and Edge on Windows',
        intune: 'Intune, to Chrome and Edge on Windows',
        firefox: 'policies.json, to Firefox',
      },
      textLabel: 'The text',
      copy: 'Copy the text',
      how: {
        'group-policy':
          'Save it as a file whose name ends in .reg. Open that file on one computer to try it. For everybody, make the same values registry items in the preferences of a Group Policy object.',
        intune:
          'Save it as a file whose name ends in .ps1, and add it to Intune as a platform script for Windows. It has to run as the system, not with the credentials of the person who is signed in.',
        firefox:
          'Save it as policies.json in the folder “distribution” next to the Firefox program; on a Mac that is Firefox.app/Contents/Resources/distribution, on Linux also /etc/firefox/policies. If there is such a file, put the entry under “3rdparty” into it. Firefox reads it when it starts.',
      },
      // {id} is the extension’s ID.
      ids: 'In this browser Supportable has the ID {id}. If others have it from another store, get the text in a browser that has it from there.',
      // In Firefox.
      otherBrowsers: 'For Chrome and Edge, open these options there: each store gives Supportable an ID of its own.',
      check:
        'Once a browser has taken this, its options say “Set by your organization”. Chrome and Edge show at chrome://policy and edge://policy what they have taken.',
    },
  },
};
