import type { PageContext } from '../context/page-context.ts';

/** What is said while something is copied; the code that copies finds it around its button. */
export const sayings = ({ words: { share } }: PageContext) => ({
  'data-copying': '',
  'data-copied': share.copied,
  'data-failed': share.copyFailed,
  'data-lost': share.notLoaded,
});
