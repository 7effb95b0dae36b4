import { hydrate } from 'preact';
import { BulkCheck } from '../bulk/BulkCheck.tsx';
import { fetchReader } from './fetch-reader.ts';

/** Takes the bulk check over. Its own words stand in the page; those of the rules are fetched. */
const root = document.querySelector<HTMLElement>('#bulk');

if (root) {
  const reader = await fetchReader(root.dataset);
  const bulk = JSON.parse(root.dataset.words ?? '');
  hydrate(<BulkCheck reader={{ ...reader, words: { ...reader.words, bulk } }} />, root);
}
