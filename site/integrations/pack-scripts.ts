import type { AstroUserConfig } from 'astro';

type Plugin = Extract<NonNullable<NonNullable<AstroUserConfig['vite']>['plugins']>[number], { readonly name: string }>;

/** Any of these files of the project, given without their endings. */
const files = (...names: readonly string[]): RegExp => new RegExp(`[\\\\/](?:${names.join('|')})\\.tsx?$`);

/**
 * Modules that several parts need are put into few files, because many small files compress worse. Modules in one file
 * are needed together; modules that only some pages need are in another file. A module goes, with its imports, into the
 * first file whose pattern it matches.
 */
const together = [
  { name: 'preact', test: /[\\/]node_modules[\\/]preact[\\/](?:dist|jsx-runtime)[\\/]/ },
  { name: 'page', test: files('address/handover', 'address/language-links', 'context/script-words') },
  { name: 'languages', test: files('words/locale', 'context/site-locales', 'words/format') },
  {
    name: 'facts',
    test: files(
      'policy/facts',
      'address/read-parts',
      'say/facts',
      'say/one-line',
      'say/problems',
      'address/query',
      'context-in-browser',
    ),
  },
  {
    name: 'decide',
    test: files(
      'policy/table',
      'policy/steps',
      'decide/possible-rules',
      'address/state',
      'say/outcomes',
      'say/question',
      'say/summary/summary',
    ),
  },
  {
    name: 'changes',
    test: files('editions/editions', 'editions/changes', 'address/rule-id', 'permalink/now', 'permalink/now-in-words'),
  },
  { name: 'addresses', test: files('address/address-of', 'answer/answered') },
];

/** The file in which Vite lists the packages that the scripts contain; `write-notices.ts` turns it into a text. */
export const scriptLicenses = 'licenses.json';

/** The plugin of Vite that has each import fetch a list of styles and further code along with it. */
const fetchingAlong = 'native:import-analysis-build';

/** Packs the scripts of the pages so that a reader fetches only code that is needed. */
export const packScripts: Plugin = {
  name: 'pack-scripts',
  apply: 'build',
  applyToEnvironment: ({ name }) => name === 'client',
  // Code is loaded when the reader points at a part that needs it. Lists of that code's imports in every script, and
  // the code that reads them, would weigh more than they save.
  configEnvironment: (name) =>
    name === 'client'
      ? {
          build: {
            modulePreload: false,
            license: { fileName: scriptLicenses },
            rolldownOptions: { output: { codeSplitting: { groups: together } } },
          },
        }
      : undefined,
  configResolved({ plugins }) {
    const at = plugins.findIndex(({ name }) => name === fetchingAlong);
    if (at < 0) throw new Error('Vite has code fetched along in another way now: see pack-scripts.ts.');
    (plugins as Plugin[]).splice(at, 1);
  },
  generateBundle(_, bundle) {
    const styled = Object.values(bundle).find(
      (file) => file.type === 'chunk' && file.isDynamicEntry && file.viteMetadata?.importedCss.size,
    );
    if (styled)
      this.error(`${styled.fileName} is loaded later, and its styles never: link them from the page instead.`);
  },
};
