/** What is read, kept and sent, and why each permission is needed: for the options, the help site and the stores, in English. */
export const words = {
  privacy: {
    title: 'Privacy',
    short: 'Supportable itself sends nothing about you, your company or your customers to anyone.',
    extensionTitle: 'The extension',
    extension: {
      reads:
        'On Partner Center’s pages it reads the address, the customer’s name and country, and what the page shows about subscriptions, relationships and admin permissions. It answers from that on the spot, and forgets it when you leave the page.',
      hears:
        'Scripts of a Partner Center page can hear every key that you press there and what you paste, in the panel too. They can read the field that you are typing in, and find out whether the panel contains a text that they look for. What you fill in under options they cannot hear. Nothing from such a page is written into your profile until you confirm it in the options.',
      keeps:
        'It keeps in the browser your profile, your options, the place of its button, and when each kind of page was last read. None of that is about a customer.',
      answers:
        'Only if you switch it on, it keeps on this device the answers that you give for a customer and their day, under the customer’s tenant ID, until you have them forgotten. The answers given in the toolbar’s window are kept until the browser is closed. When the panel’s button opens another page of the customer, the answers and the customer’s tenant ID wait in memory until that page takes them.',
      requests:
        'Only if you switch it on, it keeps a request book on this device: for each request link or email that you copy or open for a customer, the customer’s name, their tenant ID if the page shows it, the kind, the day, the link, and whether the request was accepted. For that it also reads the names, domains and tenant IDs in Partner Center’s lists of customers, and keeps none of them. One press clears the book.',
      inStep:
        'Only if you switch it on, your options and profiles also go through the servers of your browser’s maker (Google, Microsoft or Mozilla), with your account there, so that they are the same on all your browsers. Switching it off removes them there; do that before you remove the extension.',
      sends:
        'It makes no request to any server. There is no account, no statistics, no advertising, and no code from outside the package.',
      ends: 'A request link or an email goes only where you send it. When you remove the extension, the browser deletes what it kept on this device.',
    },
    permissionsTitle: 'Its permissions, and why',
    permissions: {
      storage: 'Storage: to keep your profile and your options in the browser.',
      portal: 'partner.microsoft.com: to read the page that is open there, and to show the panel on it.',
      otherPortals:
        'partner.partnercenter.microsoftonline.cn, partner.microsoft.com.mcas.ms, partner.microsoft.com.mcas-gov.us, partner.microsoft.com.mcas-gov.ms, and “scripting”: only if you switch on Partner Center operated by 21Vianet or behind Microsoft Defender’s session proxy in the options, to do the same there.',
      sidePanel:
        '“sidePanel”, in Chrome and Edge: only if you switch it on in the options, to stay open next to the page.',
      noOther: 'The extension runs on no other site.',
    },
    siteTitle: 'The help site',
    site: {
      counts: 'It sets no cookies, counts nobody, and loads nothing from other servers.',
      address:
        'Your answers stand in the address of the page, so that you can pass it on; a name or an ID never does. The server that hands out the pages sees which page is asked for, as every server does.',
      stays: 'What you type into a request, and any file that you open there, stays in your browser.',
      keeps: 'Your browser keeps the theme that you chose, and copies of pages. Nothing in them is about you.',
    },
  },
};
