import { scriptWords } from '../context/script-words.ts';

/** The messages of the field that finds situations and answers. */
export const finderWords = scriptWords(({ finder, site: { search, share } }) => ({
  found: finder.found,
  none: finder.none,
  loading: search.loading,
  failed: search.failed,
  offline: search.offline,
  copied: share.copied,
  copyFailed: share.copyFailed,
}));
