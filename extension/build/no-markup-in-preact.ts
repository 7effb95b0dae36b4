const markup = /\.innerHTML=(?!=)/g;

/**
 * Removes from Preact the one place where text could become markup: a customer's name on a page always stays text.
 * The stores look for that place in every extension, and ours does not use it.
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
