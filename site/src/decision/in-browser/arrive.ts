/**
 * Moves the focus to the new heading, or to the element named, so that the keyboard and a screen reader continue from
 * there.
 */
export function focusHeading(named = 'h1'): void {
  document.querySelector<HTMLElement>(named)?.focus({ preventScroll: true });
}

/** Makes a screen reader announce something politely. */
export function say(sentence: string): void {
  const region = document.getElementById('announcements');
  if (region) region.textContent = sentence;
}
