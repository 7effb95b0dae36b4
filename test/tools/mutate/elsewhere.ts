/** Files and folders that are not mutated, each with the check that covers it instead. */
export const elsewhere: Readonly<Record<string, string>> = {
  'extension/portal/dom/view-page.ts': 'elements of a page: read from the mock portal in browsers, test/extension',
  'extension/portal/dom/deep.ts': 'elements of a page: read from the mock portal in browsers, test/extension',
  'extension/portal/dom/describe-page.ts': 'elements of a page: read from the mock portal in browsers, test/extension',
  'extension/portal/lists/rows.ts':
    'elements of a page: tested next to the rows of the mock portal in browsers, test/extension',
  'extension/portal/lists/listed.ts':
    'elements of a page: read in browsers, test/extension/options/request-log.test.ts',
  'extension/portal/lists/follow-rows.ts': 'what a browser reports: seen in browsers, test/extension',
  'extension/portal/dom/unclobbered.ts':
    'elements of a page: attacked in browsers, test/extension/hostile/dom-clobbering.test.ts',
  'extension/portal/watch.ts': 'timers and events: seen in browsers, test/extension',
  'extension/portal/while-seen.ts': 'timers and events: seen in browsers, test/extension/hidden.test.ts',
  'extension/portal/other-clouds.ts': 'one host: asked for in browsers, test/extension/other-portals.test.ts',
  'site/src/bulk/start.ts': 'events of a page: seen in browsers, test/site/bulk/begin.test.ts',
  'site/src/bulk/start-words.ts': 'words that a page carries: seen in browsers, test/site/bulk/begin.test.ts',
  'site/src/bulk/take-files.ts': 'events of a page: seen in browsers, test/site/bulk/begin.test.ts',
  'rules/words': 'sentences: compared with each other, language by language, in words/words.test.ts',
  'rules/look': 'colors and lengths: seen in browsers',
  'rules/policy/sources/statements.ts': 'the sources as they are: texts, dates and addresses',
  'rules/policy/sources/sources.ts': 'the sources as they are: titles, dates and addresses',
  'rules/policy/sources/coverage.ts':
    'what carries each statement of the article: held against the rules by npm run prove',
  'rules/policy/examples.ts': 'examples are tests',
  'rules/editions/issued.ts': 'a list that only grows: issued.test.ts holds what was issued',
};
