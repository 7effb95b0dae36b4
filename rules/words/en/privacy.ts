/** What is read, stored, and sent, and why each permission is needed: for the options, the help site, and the stores, in English. */
export const words = {
  privacy: {
    title: 'Privacy',
    short: 'Supportable does not send anything about you, your company, or your customers to anyone.',
    extensionTitle: 'The extension',
    extension: {
      reads:
        'On Partner Center pages, the extension reads the address, the customer’s name and country, and what the page shows about subscriptions, relationships, and admin permissions. It determines the answer on your device and discards what it read when you leave the page.',
      hears:
        'Scripts on a Partner Center page can detect every key you press there and what you paste, even in the panel. They can read the field you are typing in, and find out whether the panel contains text they look for. They cannot detect what you enter in the options. Nothing from such a page is saved to your profile until you confirm it in the options.',
      keeps:
        'In your browser, the extension stores your profile, your options, the position of its button, and when each type of page was last read. None of this is about a customer.',
      answers:
        'The extension saves the answers you give for a customer only if you turn this on. They stay on this device, with their date, under the customer’s tenant ID, until you delete them. Answers given in the toolbar window are kept until the browser is closed. When the panel’s button opens another page about the customer, the answers and the customer’s tenant ID are kept in memory until that page reads them.',
      requests:
        'The extension keeps a request log on this device only if you turn it on. For each request link or email you copy or open for a customer, the log contains the customer’s name, their tenant ID if the page shows it, the type, the date, the link, and whether the request was accepted. For this, the extension also reads the names, domains, and tenant IDs in Partner Center’s lists of customers, and stores none of them. You can clear the log at any time.',
      inStep:
        'Your options and profiles are synced across your browsers only if you turn this on. They are then also stored on your browser vendor’s servers (Google, Microsoft, or Mozilla), in your account there. Turning this off deletes them there. Do this before you remove the extension.',
      sends:
        'The extension does not connect to any server. There are no accounts, no statistics, no ads, and no code from outside the package.',
      ends: 'A request link or an email goes only where you send it. When you remove the extension, the browser deletes what it stored on this device.',
    },
    permissionsTitle: 'Permissions, and why they are needed',
    permissions: {
      storage: 'Storage: to save your profile and your options in the browser.',
      portal: 'partner.microsoft.com: to read the page that is open there, and to show the panel on it.',
      otherPortals:
        'partner.partnercenter.microsoftonline.cn, partner.microsoft.com.mcas.ms, partner.microsoft.com.mcas-gov.us, partner.microsoft.com.mcas-gov.ms, and “scripting”: only if you turn on Partner Center operated by 21Vianet or behind Microsoft Defender’s session proxy in the options, to do the same there.',
      sidePanel:
        '“sidePanel”, in Chrome and Edge: only if you turn it on in the options, to stay open next to the page.',
      noOther: 'The extension does not run on any other site.',
    },
    siteTitle: 'The help site',
    site: {
      counts: 'The site sets no cookies, collects no statistics, and loads nothing from other servers.',
      address:
        'Your answers are part of the page address, so that you can share it; names and IDs never are. As with any website, the server sees which page is requested.',
      stays: 'What you type into a request, and any file you open on the site, stays in your browser.',
      keeps: 'Your browser stores the theme you chose and copies of pages. None of this is about you.',
    },
  },
};
