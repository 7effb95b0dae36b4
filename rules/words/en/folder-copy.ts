/** The copy of the site that opens from a folder, in English: the line on each page, and its first page. */
export const words = {
  folderCopy: {
    notice: 'This is an offline copy with the rules of {day}.',
    about: 'What works offline',
    title: 'A copy that needs no server',
    intro:
      'This folder contains the site as of {day}. You can open it from a disk, a network share, or a USB drive. It needs no server and no internet connection, and it contains no scripts.',
    open: 'Open the site',
    worksTitle: 'What works in this copy',
    works: {
      answers: 'Every question and every answer, with its steps, reasons, and sources. You answer by following links.',
      request: 'The request links, with blanks for your own IDs.',
      rules: 'The rules with their sources, the tree, the changes, and the downloads.',
      help: 'The help pages, and switching languages.',
      browser: 'Your browser’s own search within a page, and printing.',
    },
    missingTitle: 'What works only on a server',
    missing: {
      find: 'Search, and finding an answer by typing.',
      fill: 'Filling in the request link, and writing the emails.',
      checks: 'Marking checks as done, the rules on another day, comparing two countries, and reminders.',
      list: 'Checking a whole list.',
      rules: 'Filtering the rules, and comparing two days.',
      share: 'Copying an answer, and answer links that others can open.',
      colors: 'Choosing light or dark: the pages follow your device.',
    },
    why: 'Browsers do not let pages in a folder load modules or read files, so this copy works without them.',
    complete: 'The complete site is at {address}.',
    host: 'How to put the complete site on your own server',
    windows:
      'On Windows, extract it to a short path such as C:\\Supportable. Paths within the copy are up to {count} characters long, and Windows might not allow more than 260 in all.',
  },
};
