/** The copy of the site that is read from a folder, in English: the line on each page, and its first page. */
export const words = {
  folderCopy: {
    notice: 'This is a copy in a folder, with the rules of {day}.',
    about: 'What works in it',
    title: 'A copy to read without a server',
    intro:
      'This folder holds the site as it was on {day}. It opens from a disk, a network share, or a USB stick. It needs no server and no internet connection, and it contains no scripts.',
    open: 'Open the site',
    worksTitle: 'What works in this copy',
    works: {
      answers: 'Every question and every answer, with its steps, reasons, and sources. You answer by following links.',
      request: 'The request links, with gaps for your own IDs.',
      rules: 'The rules with their sources, the tree, the changes, and the files to download.',
      help: 'The help pages, and changing the language.',
      browser: 'Your browser’s own search within a page, and printing.',
    },
    missingTitle: 'What needs the site on a server',
    missing: {
      find: 'The search, and finding an answer by typing.',
      fill: 'Filling in the request link, and writing the emails and letters.',
      checks: 'Marking checks as met, the rules of another day, comparing two countries, and reminders.',
      list: 'Checking a whole list.',
      rules: 'Filtering the rules, and comparing two days.',
      share: 'Copying an answer, and links to an answer that others can open.',
      colors: 'Choosing light or dark: the pages follow your device.',
    },
    why: 'Browsers do not let pages in a folder load modules or read files, so this copy does without.',
    complete: 'The complete site is at {address}.',
    host: 'How to put the complete site on a server of your own',
    windows:
      'On Windows, unpack it into a short path such as C:\\Supportable: its own paths are up to {count} characters long, and Windows may stop at 260.',
  },
};
