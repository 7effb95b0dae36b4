import { hydrate } from 'preact';
import { fetchContext } from '../context/context-in-browser.ts';
import { BulkCheck } from './BulkCheck.tsx';

/** Hydrates the bulk check as it is in the page, so that choices made meanwhile are kept. */
export async function begin(root: HTMLElement): Promise<void> {
  hydrate(<BulkCheck context={await fetchContext(root.dataset)} />, root);
}
