import { scriptWords } from '../context/script-words.ts';

/** The form's message when the code that reads a file could not be fetched, and the name of cells pasted into it. */
export const startWords = scriptWords(({ site, bulk }) => ({
  notLoaded: site.share.notLoaded,
  pasted: bulk.file.pasted,
}));
