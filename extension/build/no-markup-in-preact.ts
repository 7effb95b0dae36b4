const markup = /\.innerHTML=(?!=)/g;

/**
 * Takes out of Preact the one place where a text could become markup: whatever a page names a customer, it stays text.
 * The stores look for that place in every extension, and ours has no use for it.
 */
export const noMarkupInPreact = {
  name: 'no-markup-in-preact',
  transform(code: string, id: string): string | undefined {
    if (!/\/preact\/dist\/preact\.m?js$/.test(id)) return undefined;
    if (code.match(markup)?.length !== 1)
      throw new Error('Preact writes markup elsewhere now: see no-markup-in-preact.ts.');
    return code.replace(markup, '.textContent=');
  },
};
