import type { PageContext } from '../context/page-context.ts';
import { marks } from './marks.ts';

/** The attributes of a place in which something can be copied: what is said once it is, or could not be. */
export const copyMessages = ({ words: { share } }: PageContext) =>
  marks({ copying: true, copied: share.copied, failed: share.copyFailed, lost: share.notLoaded });
