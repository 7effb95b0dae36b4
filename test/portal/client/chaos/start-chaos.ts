import type { Switch } from '../../switches.ts';
import { element } from '../element.ts';
import { wishes } from '../wishes.ts';
import { attackOverlays } from './attack-overlays.ts';
import { stormOfMutations } from './storm-of-mutations.ts';

/** The effect of each switch on the page as a whole; the others are applied where the part they change is drawn. */
const chaos: Partial<Record<Switch, () => void>> = {
  dark: () => document.documentElement.classList.add('theme-dark'),
  light: () => document.documentElement.classList.add('theme-light'),
  'small-rem': () => document.documentElement.classList.add('small-rem'),
  'hostile-css': () => addSheet('hostile'),
  'z-index-war': () => {
    addSheet('z-index-war');
    document.body.append(
      element('div', { class: 'war-chat' }, 'Chat with us'),
      element('div', { class: 'war-banner' }, 'We use cookies'),
    );
  },
  'console-overridden': overrideConsole,
  'mutation-storm': stormOfMutations,
  'hostile-scripts': attackOverlays,
};

/** Starts everything that the address asks for. */
export function startChaos(): void {
  for (const name of wishes.switches) chaos[name]?.();
}

function addSheet(name: string): void {
  document.head.append(element('link', { rel: 'stylesheet', href: `/mock/styles/${name}.css` }));
}

/** Replaces the console the way the portal does: logged messages go to the page, not to the developer. */
function overrideConsole(): void {
  const swallowed: unknown[][] = [];
  for (const level of ['log', 'info', 'warn', 'error', 'debug'] as const) {
    console[level] = (...words: unknown[]) => {
      swallowed.push(words);
    };
  }
}
