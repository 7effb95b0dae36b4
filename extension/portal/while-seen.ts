/**
 * Does something only while the tab is visible: `start` is called when it is, and whenever it is again, with a signal
 * that ends with it. Work that runs on timers, observers and page events belongs in here, so that a hidden tab costs
 * nothing.
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
