import type { RefObject } from 'preact';
import { useLayoutEffect } from 'preact/hooks';

/** Keeps the focus in a region when the row that had it is scrolled away: it would be lost to the top of the page. */
export function useKeptFocus(region: RefObject<HTMLElement | null>): void {
  useLayoutEffect(() => {
    const { current: place } = region;
    if (!place) return undefined;
    let focused: Element | undefined;
    const note = ({ target }: FocusEvent) => {
      focused = target as Element;
    };
    const forget = ({ relatedTarget, target }: FocusEvent) => {
      if (relatedTarget) focused = undefined;
      // Whether the row is only left or taken away shows as soon as all rows are drawn.
      else
        queueMicrotask(() => {
          if ((target as Element).isConnected) focused = undefined;
        });
    };
    const observer = new MutationObserver(() => {
      if (!focused || focused.isConnected) return;
      focused = undefined;
      if (document.activeElement === document.body) place.focus({ preventScroll: true });
    });
    place.addEventListener('focusin', note);
    place.addEventListener('focusout', forget);
    observer.observe(place, { childList: true, subtree: true });
    return () => {
      observer.disconnect();
      place.removeEventListener('focusin', note);
      place.removeEventListener('focusout', forget);
    };
  }, []);
}
