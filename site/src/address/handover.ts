import type { Dropped } from 'rules';

const name = 'dropped';

/** Passes the parts of an address that were left out to the next page. */
export function handOver(dropped: readonly Dropped[]): void {
  try {
    if (dropped.length > 0) sessionStorage.setItem(name, JSON.stringify(dropped));
  } catch {
    // Without storage the reader still gets to the right state, only without the notice.
  }
}

/** Takes what the previous page handed over. A second call finds nothing. */
export function takeOver(): readonly Dropped[] {
  try {
    const given = sessionStorage.getItem(name);
    sessionStorage.removeItem(name);
    return given === null ? [] : (JSON.parse(given) as readonly Dropped[]);
  } catch {
    return [];
  }
}

/** Whether something was handed over. */
export function isHandedOver(): boolean {
  try {
    return sessionStorage.getItem(name) !== null;
  } catch {
    return false;
  }
}

/** Takes the path of the permalink that led to this page, as `permalink.js` has left it. A second call finds nothing. */
export function takePermalink(): string | undefined {
  try {
    const given = sessionStorage.getItem('permalink');
    sessionStorage.removeItem('permalink');
    return given ?? undefined;
  } catch {
    return undefined;
  }
}
