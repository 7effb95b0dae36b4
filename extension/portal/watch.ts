import { every, extensionGone, later } from './life.ts';
import { type PortalPlace, placeOf } from './place.ts';
import { nothingRead, type PageReading, readPage } from './read-page.ts';
import { whileSeen } from './while-seen.ts';

/** The page of the portal that is open now: its place and its reading. */
export interface Sight {
  readonly place: PortalPlace;
  readonly reading: PageReading;
  /** How often the address has changed: a sight with an earlier number is stale. */
  readonly epoch: number;
  /** How much time the page has had to load: the portal replaces its pages slowly, and can be empty for 15 seconds. */
  readonly waited: 'short' | 'long' | 'too-long';
}

/** How often the address is looked at, when no event has reported a change. */
const addressEvery = 500;
/** How often the page is read while it is still being built, and later. */
const readEvery = { young: 500, old: 2000 };
/** How long a page can take to be built: after a reload the portal can be empty for 15 seconds. */
const youth = 20_000;

const waitedFor = (age: number): Sight['waited'] => (age < 3000 ? 'short' : age < 16_000 ? 'long' : 'too-long');

const isSamePage = (one: PortalPlace, other: PortalPlace) =>
  one.page === other.page && one.tenant === other.tenant && one.item === other.item;

const same = (one: unknown, other: unknown) => JSON.stringify(one) === JSON.stringify(other);

/**
 * Watches the portal for as long as the extension runs and the tab is visible: follows every change of address, reads
 * the page at intervals, and reports what changed. It needs no observer on the page and changes nothing in it.
 * @param own our own element, once there is one
 */
export function watchPortal(own: () => Element | undefined, seen: (sight: Sight) => void): void {
  let address = '';
  let sight: Sight | undefined;
  let changedAt = 0;
  let readAt = 0;
  let settled = false;
  let before: { heading: string; place: PortalPlace } | undefined;

  const tell = (next: Sight) => {
    sight = next;
    seen(next);
  };
  const follow = (href: string) => {
    if (href === address) return;
    const place = placeOf(new URL(href));
    if (!place) return;
    address = href;
    if (sight?.reading.heading && !isSamePage(place, sight.place))
      before = { heading: sight.reading.heading, place: sight.place };
    if (before && isSamePage(place, before.place)) before = undefined;
    changedAt = performance.now();
    readAt = 0;
    settled = false;
    tell({ place, reading: nothingRead, epoch: (sight?.epoch ?? 0) + 1, waited: 'short' });
  };
  const read = () => {
    if (!sight || document.hidden || address !== location.href) return;
    // Two pages of one customer can have the same heading: then only the elapsed time shows that the previous one is
    // gone.
    const isLate = waitedFor(performance.now() - changedAt) !== 'short';
    if (isLate && before?.place.tenant === sight.place.tenant) before = undefined;
    const reading = readPage(document, sight.place, own(), before?.heading);
    if (reading.heading !== before?.heading && reading.heading) before = undefined;
    readAt = performance.now();
    const steady = same(reading, sight.reading);
    settled = steady && reading.complete;
    const waited = waitedFor(readAt - changedAt);
    if (waited !== sight.waited || !steady) tell({ ...sight, reading, waited });
  };
  const look = () => {
    follow(location.href);
    const now = performance.now();
    const pause = now - changedAt < youth && !settled ? readEvery.young : readEvery.old;
    if (now - readAt >= pause) read();
  };

  whileSeen(extensionGone, (signal) => {
    const passive = { capture: true, passive: true, signal };
    const moved = () => follow(location.href);
    globalThis.navigation?.addEventListener('currententrychange', moved, { signal });
    addEventListener('popstate', moved, { signal });
    // A press can switch a tab of the page: what it shows is read soon after.
    document.addEventListener('click', ({ isTrusted }) => isTrusted && later(150, read), passive);
    every(addressEvery, look, signal);
    look();
  });
}
