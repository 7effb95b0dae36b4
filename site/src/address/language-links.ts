/** The links of a page to itself in the other languages, each with its language in `data-locale`. */
export const languageLinks = (page: Document = document): NodeListOf<HTMLAnchorElement> =>
  page.querySelectorAll<HTMLAnchorElement>('a[data-locale]');
