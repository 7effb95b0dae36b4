import type { Input } from 'webdriver-bidi-protocol';

/** The characters that represent keys without a character, from the WebDriver standard. */
const letters: Readonly<Record<string, string>> = {
  Enter: '\uE007',
  Tab: '\uE004',
  Escape: '\uE00C',
  Space: ' ',
  Control: '\uE009',
  Alt: '\uE00A',
  Shift: '\uE008',
  End: '\uE010',
  Home: '\uE011',
  ArrowLeft: '\uE012',
  ArrowUp: '\uE013',
  ArrowRight: '\uE014',
  ArrowDown: '\uE015',
};

const key = (type: 'keyDown' | 'keyUp', name: string) => ({ type, value: letters[name] ?? name });

/** Pressing a key, or several at once as in `Alt+ArrowUp`. */
export function pressed(keys: string): Input.SourceActions {
  const names = keys.split('+');
  return {
    type: 'key',
    id: 'keyboard',
    actions: [...names.map((name) => key('keyDown', name)), ...names.toReversed().map((name) => key('keyUp', name))],
  };
}

/** Typing a text, letter by letter. */
export const typed = (text: string): Input.SourceActions => ({
  type: 'key',
  id: 'keyboard',
  actions: [...text].flatMap((letter) => [key('keyDown', letter), key('keyUp', letter)]),
});

/** Pressing the main button of the mouse at a place. */
export const clicked = (x: number, y: number): Input.SourceActions => ({
  type: 'pointer',
  id: 'mouse',
  actions: [
    { type: 'pointerMove', x: Math.round(x), y: Math.round(y) },
    { type: 'pointerDown', button: 0 },
    { type: 'pointerUp', button: 0 },
  ],
});
