import { hydrate } from 'preact';
import { fetchContext } from '../context/context-in-browser.ts';
import { OldLinks } from './OldLinks.tsx';

/** Hydrates the form as it is in the page, with what was typed meanwhile. */
export async function begin(root: HTMLElement): Promise<void> {
  const context = await fetchContext(root.dataset);
  const field = root.querySelector('textarea');
  const typed = field?.value;
  hydrate(<OldLinks context={context} />, root);
  if (!field || !typed) return;
  field.value = typed;
  field.dispatchEvent(new Event('input', { bubbles: true }));
}
