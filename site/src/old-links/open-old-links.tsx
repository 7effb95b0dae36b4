import { hydrate } from 'preact';
import { fetchContext } from '../context/context-in-browser.ts';
import { OldLinks } from './OldLinks.tsx';

/** Hydrates the form as it is in the page, with what was typed or chosen meanwhile. */
export async function begin(root: HTMLElement): Promise<void> {
  hydrate(<OldLinks context={await fetchContext(root.dataset)} />, root);
  const file = root.querySelector<HTMLInputElement>('input[type=file]');
  if (file?.files?.length) file.dispatchEvent(new Event('change', { bubbles: true }));
}
