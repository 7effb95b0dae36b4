import { element } from './element.ts';
import { say } from './labels.ts';
import type { Scene } from './scene.ts';

/** One command above a table. `go`: its target; without one, it does nothing in the mock. */
export type Command = { readonly label: string; readonly go?: string; readonly disabled?: boolean };

/** The row of commands above a table. */
export function commandBar(scene: Scene, ...commands: readonly Command[]): HTMLElement {
  return element(
    'div',
    { class: 'commands' },
    ...commands.map(({ label, go, disabled }) =>
      element(scene.tag('button'), { disabled: disabled ?? false, 'data-go': go }, say(label)),
    ),
  );
}
