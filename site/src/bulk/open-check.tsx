import { hydrate } from 'preact';
import { fetchContext } from '../context/context-in-browser.ts';
import { BulkCheck } from './BulkCheck.tsx';

/**
 * Takes the bulk check over as it stands, so that what was chosen meanwhile is kept. Its own words stand in the page;
 * those of the rules are fetched.
 */
export async function begin(root: HTMLElement): Promise<void> {
  const context = await fetchContext(root.dataset);
  const bulk = JSON.parse(root.dataset.words ?? '');
  hydrate(<BulkCheck context={{ ...context, words: { ...context.words, bulk } }} />, root);
}
