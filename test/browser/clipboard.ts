import type { Page } from 'playwright';

/**
 * The content of the clipboard, in one of its forms. The browser has to be opened with the permission `clipboard-read`.
 */
export const clipboard = (page: Page, type = 'text/plain'): Promise<string> =>
  page.evaluate(
    `navigator.clipboard.read().then(([item]) => item.getType('${type}')).then((blob) => blob.text())`,
  ) as Promise<string>;
