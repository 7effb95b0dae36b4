/** Moves the focus to the new heading, or to the one named, so that keyboard and screen reader go on from there. */
export function focusHeading(named = 'h1'): void {
  document.querySelector<HTMLElement>(named)?.focus({ preventScroll: true });
}

/** Says something politely to whoever listens to the page. */
export function say(sentence: string): void {
  const region = document.querySelector('#announcements');
  if (region) region.textContent = sentence;
}
