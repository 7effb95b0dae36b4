import type { Stage } from './stage.ts';

/**
 * How long the last words are shown, in milliseconds, after the extension was updated or removed under an open page.
 */
export const farewell = 20_000;

/** How long the browser waits for a sign of life, and how often we give one. */
const grace = 8000;
export const signEvery = 2000;

/** The message that is shown when the content script no longer runs. */
export interface LastWords {
  /** Hides them for a while longer. */
  readonly putOff: () => void;
  readonly reword: (text: string) => void;
}

/**
 * Firefox ends a content script without notice when its extension is removed, and leaves what it drew. So the last
 * words are there from the start, as an animation that runs without us: while we are running, we keep postponing it.
 */
export function prepareLastWords({ root }: Stage): LastWords {
  const place = document.createElement('div');
  place.className = 'root';
  place.style.visibility = 'hidden';
  const words = document.createElement('p');
  words.className = 'notice';
  place.append(words);
  root.after(place);
  const timing = { delay: grace, duration: farewell };
  const animations = [
    root.animate({ visibility: ['hidden', 'hidden'] }, { ...timing, fill: 'forwards' }),
    place.animate({ visibility: ['visible', 'visible'] }, timing),
  ];
  return {
    putOff: () => {
      for (const animation of animations) animation.currentTime = 0;
    },
    reword: (text) => {
      words.textContent = text;
    },
  };
}
