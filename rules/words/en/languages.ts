/** The page about the languages: how complete each is, and who read it, in English. */
export const words = {
  languages: {
    title: 'Languages',
    description: 'How complete each language of this site and the extension is, and when it was last reviewed.',
    lead: 'These numbers count all sentences of the site and the extension, and all help pages. They were calculated when this site was built.',
    // A number of sentences and pages that are there, and of all that there are.
    complete: 'Complete',
    ofAll: '{count} of {all}',
    // How many of them have an English sentence that is newer.
    stale: 'Outdated',
    missing: 'Missing',
    reviewed: 'Last reviewed',
    // A reading with its day, such as “Read on the pages, November 30, 2026”.
    reading: '{kind}, {date}',
    kinds: {
      translated: 'Written or translated',
      reread: 'Read again',
      'on-screen': 'Read on the pages',
    },
    // Where nothing is recorded.
    unknown: 'Not recorded',
  },
};
