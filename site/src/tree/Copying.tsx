import type { Reader } from './reader.ts';

/** Taking the answer along: its link, its text, on paper. Only in the browser. */
export function Copying({ reader }: { readonly reader: Reader }) {
  const { tree, site } = reader.words;
  return (
    <p class="copying scripted">
      <button type="button" data-copy="link">
        {tree.copyLink}
      </button>
      <button type="button" data-copy="text">
        {site.state.copyText}
      </button>
      <button type="button" data-print>
        {site.state.print}
      </button>
      <span class="copied" data-copied />
    </p>
  );
}
