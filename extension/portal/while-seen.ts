/**
 * Does something only while the tab is visible: calls `start` at once if it is, and whenever it becomes visible again,
 * with a signal that is aborted when the tab is hidden or `life` ends. Timers, observers and listeners on the page
 * belong in here, so that a hidden tab costs nothing.
 */
export function whileSeen(life: AbortSignal, start: (seen: AbortSignal) => void): void {
  let current: AbortController | undefined;
  const end = () => {
    current?.abort();
    current = undefined;
  };
  const follow = () => {
    if (document.hidden) return end();
    if (current) return;
    current = new AbortController();
    start(current.signal);
  };
  document.addEventListener('visibilitychange', follow, { signal: life });
  life.addEventListener('abort', end);
  if (!life.aborted) follow();
}
