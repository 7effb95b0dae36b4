import { browser } from 'wxt/browser';
import { healthRecord } from '../kept/health.ts';
import type { Profile } from '../kept/profile.ts';
import { adapterOf } from '../portal/adapters.ts';
import type { PageDescription } from '../portal/describe-page.ts';
import type { Sight } from '../portal/watch.ts';
import { redact } from './redact.ts';

/** What a diagnostic is made from; without a portal page only what is kept is told. */
export interface Circumstances {
  readonly profile: Profile;
  readonly locale: string;
  readonly sight?: Sight;
  readonly page?: PageDescription;
}

function aboutPage({ place, reading, waited }: Sight): object {
  const adapter = adapterOf(place.page);
  return {
    page: place.page,
    root: place.root,
    localeInAddress: place.locale,
    section: place.section,
    adapter: adapter && `${adapter.id} ${adapter.version}`,
    state: reading.state,
    complete: reading.complete,
    waited,
    customersShown: reading.customers.length,
    found: reading.found,
    failed: reading.failed,
  };
}

/** A text for whoever mends the reading: how we are set up and what was found where, without ids, names or domains. */
export async function diagnostic({ profile, locale, sight, page }: Circumstances): Promise<string> {
  const { version } = browser.runtime.getManifest();
  const parts = {
    supportable: version,
    locale,
    reading: sight && aboutPage(sight),
    built: page,
    health: await healthRecord.read(),
  };
  const names = [profile.partnerName, profile.senderName, sight?.reading.customerName];
  return redact(`${JSON.stringify(parts, undefined, 1)}\n${navigator.userAgent}`, names);
}
