import { scriptWords } from '../context/script-words.ts';

/** What the form says when the code that reads a file could not be fetched. */
export const startWords = scriptWords(({ share }) => ({ notLoaded: share.notLoaded }));
