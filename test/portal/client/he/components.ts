import { wishes } from '../wishes.ts';
import { HeButton } from './button.ts';
import { HeCheckbox } from './checkbox.ts';
import { HeDataGrid } from './data-grid.ts';
import { HeIcon } from './icon.ts';
import { HeLayout } from './layout.ts';
import { HeRegion } from './region.ts';
import { HeSearchBox } from './search-box.ts';
import { HeSelect } from './select.ts';

/** The components that every feature of the portal registers under its own prefix. */
const components: Readonly<Record<string, new () => HTMLElement>> = {
  button: HeButton,
  checkbox: HeCheckbox,
  'data-grid': HeDataGrid,
  icon: HeIcon,
  layout: HeLayout,
  region: HeRegion,
  'search-box': HeSearchBox,
  select: HeSelect,
};

const stranger = `x${Math.random().toString(36).slice(2, 8)}`;

/** Registers the components under a feature's prefix (once) and gives the tag of each. */
export function prefixed(prefix: string): (component: string) => string {
  const actual = wishes.switches.has('random-prefix') ? `${stranger}${prefix.length}` : prefix;
  const tag = (component: string) => `${actual}_he-${component}`;
  for (const [name, component] of Object.entries(components)) {
    // One class can be registered once, so each prefix gets its own.
    if (customElements.get(tag(name)) === undefined) customElements.define(tag(name), class extends component {});
  }
  return tag;
}
