import type { PageContext } from '../context/page-context.ts';
import { marks } from './marks.ts';

/** The attributes, for the state of a page, with what is said once something in it is copied, or could not be. */
export const copyMessages = ({ words: { site } }: Pick<PageContext, 'words'>) =>
  marks({ copied: site.share.copied, 'not-copied': site.share.copyFailed, lost: site.share.notLoaded });
