import { hydrate } from 'preact';
import { fetchReader } from '../context/context-in-browser.ts';
import { BulkCheck } from './BulkCheck.tsx';

/**
 * Takes the bulk check over as it stands, so that what was chosen meanwhile is kept. Its own words stand in the page;
 * those of the rules are fetched.
 */
export async function begin(root: HTMLElement): Promise<void> {
  const reader = await fetchReader(root.dataset);
  const bulk = JSON.parse(root.dataset.words ?? '');
  hydrate(<BulkCheck reader={{ ...reader, words: { ...reader.words, bulk } }} />, root);
}
