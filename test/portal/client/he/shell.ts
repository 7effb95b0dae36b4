import { element } from '../element.ts';
import { sheet } from '../sheet.ts';
import { shadow } from './shadow.ts';

const style = await sheet('shell');

/** The bar above every page and the assistant's panel next to it, in their own shadow root. */
export class HeShell extends HTMLElement {
  readonly #root = shadow(this, style);
  readonly #aside = element(
    'div',
    { slot: 'aside', class: 'assistant', role: 'complementary', 'aria-label': 'Assistant', hidden: true },
    element('h2', {}, 'Assistant'),
    element('p', {}, 'A side panel like the one the portal opens here. It does nothing in the mock.'),
    element('button', { type: 'button', click: () => this.toggleAside(false) }, 'Close'),
  );

  constructor() {
    super();
    const icon = (name: string, label: string, click?: () => void) =>
      element('button', { type: 'button', 'aria-label': label, click }, element('shell_he-icon', { name }));
    this.#root.append(
      element(
        'header',
        {},
        icon('menu', 'Navigation'),
        element('a', { href: '/dashboard/home', class: 'brand' }, 'Partner portal'),
        element('a', { href: '/', class: 'mock' }, 'Mock portal for tests'),
        element('input', { type: 'search', placeholder: 'Search', 'aria-label': 'Search the portal' }),
        icon('bell', 'Notifications'),
        icon('sparkle', 'Assistant', () => this.toggleAside()),
        icon('settings', 'Settings'),
        element('span', { class: 'avatar', role: 'img', 'aria-label': 'Signed in as Sam Sample' }, 'SS'),
      ),
      this.#aside,
    );
  }

  /** Opens or closes the assistant's panel. */
  toggleAside(open = this.#aside.hidden === true): void {
    this.#aside.hidden = !open;
    document.documentElement.classList.toggle('aside-open', open);
  }
}
