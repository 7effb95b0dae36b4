/**
 * Does something only while the tab is seen: `start` is called when it is, and whenever it is again, with a signal that
 * ends with it. What runs by timers, observers and events of the page belongs in here, so that a hidden tab costs nothing.
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
