import type { Reader } from '../context/page-context.ts';

/** What is said while something is copied; the code that copies finds it around its button. */
export const sayings = ({ words: { share } }: Reader) => ({
  'data-copying': '',
  'data-copied': share.copied,
  'data-failed': share.copyFailed,
  'data-lost': share.notLoaded,
});
