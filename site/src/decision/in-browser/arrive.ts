/** Moves the focus to the new heading, or to the element named, so that keyboard and screen reader go on from there. */
export function focusHeading(named = 'h1'): void {
  document.querySelector<HTMLElement>(named)?.focus({ preventScroll: true });
}

/** Has a screen reader say something politely. */
export function say(sentence: string): void {
  const region = document.getElementById('announcements');
  if (region) region.textContent = sentence;
}
