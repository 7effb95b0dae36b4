/** Moves the focus to the new heading, so that keyboard and screen reader go on from there. */
export function focusHeading(): void {
  document.querySelector<HTMLElement>('h1')?.focus({ preventScroll: true });
}

/** Says something politely to whoever listens to the page. */
export function say(sentence: string): void {
  const region = document.querySelector('#announcements');
  if (region) region.textContent = sentence;
}
