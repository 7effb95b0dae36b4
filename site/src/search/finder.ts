import { finderWords } from './finder-words.ts';

/** Prepares the field that finds situations and answers when a reader goes to it. */
const place = document.querySelector<HTMLElement>('[data-finder]');

function fetchFinder(place: HTMLElement): void {
  import('./type-answer.ts').then(
    ({ answerWhatIsTyped }) => answerWhatIsTyped(place),
    () => {
      const status = place.querySelector('[role=status]');
      if (status) status.textContent = finderWords.read(place).failed;
      place.addEventListener('input', () => fetchFinder(place), { once: true });
    },
  );
}

if (place) {
  const field = place.querySelector('input');
  if (document.activeElement === field || field?.value) fetchFinder(place);
  else field?.addEventListener('focus', () => fetchFinder(place), { once: true });
}
