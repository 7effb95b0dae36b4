import type { Subscription } from '../../customer-shape.ts';
import { element, wait } from '../element.ts';
import type { Drawn, Scene } from '../scene.ts';
import { quantityText } from '../subscription-words.ts';
import { wishes } from '../wishes.ts';

/** A build as after a redesign: cards without tables, ids, links or any label known today. */
export function unrecognizable(_scene: Scene, subscriptions: readonly Subscription[]): Drawn {
  const board = element('div', { class: 'cards' });
  const settled = wait(wishes.skeletonMs).then(() => {
    board.replaceChildren(
      ...subscriptions.map((each) =>
        element('div', { class: 'card' }, element('b', {}, each.friendlyName), element('i', {}, quantityText(each))),
      ),
    );
  });
  return { content: [element('div', {}, board)], settled };
}
