/** Moves with the arrow keys from the search field through the links below it, and back. */
export function moveAmong(event: KeyboardEvent, field: HTMLElement, results: HTMLElement): void {
  const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
  if (step === 0 || event.isComposing) return;
  const links = [...results.querySelectorAll<HTMLElement>('a, summary, button')].filter((each) =>
    each.checkVisibility(),
  );
  const places = [field, ...links];
  const next = places[places.indexOf(document.activeElement as HTMLElement) + step];
  if (!next) return;
  event.preventDefault();
  next.focus();
}
