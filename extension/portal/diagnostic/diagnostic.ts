import { browser } from 'wxt/browser';
import type { PageDescription } from '../dom/describe-page.ts';
import { adapterOf } from '../pages.ts';
import type { Sight } from '../watch.ts';
import { redact } from './redact.ts';

/** The data that a diagnostic is made from; `sight` and `page` only where a portal page is open. */
export interface DiagnosticSource {
  readonly locale: string;
  /** The record of what could be read lately. */
  readonly health: object;
  /** Names of the partner, which are removed from the text. */
  readonly names: readonly (string | undefined)[];
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

/** A text for the maintainers of the adapters: the settings and what was found where, without ids, names or domains. */
export function diagnostic({ locale, health, names, sight, page }: DiagnosticSource): string {
  const { version } = browser.runtime.getManifest();
  const parts = {
    supportable: version,
    locale,
    reading: sight && aboutPage(sight),
    built: page,
    health,
  };
  return redact(`${JSON.stringify(parts, undefined, 1)}\n${navigator.userAgent}`, [
    ...names,
    sight?.reading.customerName,
  ]);
}
