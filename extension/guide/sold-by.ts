import type { Known } from 'rules';
import type { Profile } from '../kept/profile.ts';
import type { Reading } from '../portal/read-page.ts';

/** Who sold the subscription that is open, when it names this partner as its reseller. */
export const soldBy = ({ reseller }: Reading['details'], { partnerId }: Profile): Known =>
  reseller && reseller === partnerId ? { channel: 'this-partner' } : {};
