import type { PageContext } from '../context/page-context.ts';
import { marks } from './marks.ts';

/** The attributes of a page's state with the messages after something in it was copied, or could not be. */
export const copyMessages = ({ words: { site } }: Pick<PageContext, 'words'>) =>
  marks({ copied: site.share.copied, 'not-copied': site.share.copyFailed, lost: site.share.notLoaded });
