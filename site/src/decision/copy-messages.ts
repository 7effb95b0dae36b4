import type { PageContext } from '../context/page-context.ts';
import { marks } from './marks.ts';

/** The attributes of a place in which something can be copied: what is said once it is, or could not be. */
export const copyMessages = ({ words: { site } }: PageContext) =>
  marks({ copying: true, copied: site.share.copied, failed: site.share.copyFailed, lost: site.share.notLoaded });
