/** The links of a page to itself in the other languages, each with its language in `lang`. */
export const languageLinks = (page: Document = document): NodeListOf<HTMLAnchorElement> =>
  page.querySelectorAll<HTMLAnchorElement>('[data-languages] a');
