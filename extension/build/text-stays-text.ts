const markup = /\.innerHTML=(?!=)/g;

/**
 * Takes out of Preact the one place where a text could become markup: whatever a page names a customer, it stays text.
 * The stores look for that place in every extension, and ours has no use for it.
 */
export const textStaysText = {
  name: 'text-stays-text',
  transform(code: string, id: string): string | undefined {
    if (!/\/preact\/dist\/preact\.m?js$/.test(id)) return undefined;
    if (code.match(markup)?.length !== 1)
      throw new Error('Preact writes markup elsewhere now: see text-stays-text.ts.');
    return code.replace(markup, '.textContent=');
  },
};
