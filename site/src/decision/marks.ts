/**
 * The data attributes by which the script in the browser finds its way in a page: markup sets them, the script looks
 * for them, and neither knows any other name of the other's.
 */
export type Mark =
  // The page: its language, the path of the site, the day of the build, and the day on which its rules end.
  | 'locale'
  | 'base'
  | 'built-on'
  | 'next-edition'
  /**
   * `no` on the page that takes the place of those that the device has no copy of, `by-rules` on one drawn in the
   * browser.
   */
  | 'drawn'
  // The state: what it asks, or its outcome with its verdict, and the sentence that announces it.
  | 'ask'
  | 'outcome'
  | 'verdict'
  | 'announced'
  // Links: to another state, `start` to the very first; the answer that one gives; its query as it was built.
  | 'step'
  | 'answer'
  | 'built-query'
  // Places: the list of answers to choose from, the answers given, the link back, and whether a pinned answer is
  // today's.
  | 'answers'
  | 'given'
  | 'back'
  | 'standing'
  // A check: its list with a word for each state, its item, its choice, and where its state and sentence are.
  | 'checks'
  | 'open'
  | 'met'
  | 'failed'
  | 'warned'
  | 'state'
  | 'check'
  | 'check-state'
  | 'check-sentence'
  // A value of a check: the state and sentence that follow from it, and the outcome it leads to when it fails.
  | 'state-then'
  | 'says'
  | 'instead'
  // A step: whether it is done, the relationships with which it is, and the state of the agreement that alone needs it.
  | 'done'
  | 'done-with'
  | 'done-sign'
  | 'only-with'
  // The answers to failed checks: the sentence that says so, the page's title, and the statements they are based on.
  | 'failed-checks'
  | 'changed'
  | 'title'
  | 'sources'
  | 'sources-title'
  | 'statements'
  | 'statement'
  /**
   * What a failed check replaces: `answer`, `steps`, `sources` for those of its own; `own` is left out, `part` emptied.
   */
  | 'exchanged'
  // A part whose code is loaded when it is used; the mail it writes; a field in it.
  | 'part'
  | 'mail'
  | 'field'
  // Copying: the place with what is said of it, its button with what it copies, and the languages to choose from.
  | 'copying'
  | 'copied'
  | 'lost'
  | 'copy'
  | 'said'
  | 'by-hand'
  | 'address'
  | 'shown'
  | 'language'
  | 'print'
  | 'another-day';

type Attributes = Readonly<Record<`data-${string}`, string>>;

/** The attributes that set marks. A mark that is undefined or false is left out; true sets it without a value. */
export const marks = (given: { readonly [M in Mark]?: string | boolean | undefined }): Attributes =>
  Object.fromEntries(
    Object.entries(given).flatMap(([mark, value]) =>
      value === undefined || value === false ? [] : [[`data-${mark}`, value === true ? '' : value]],
    ),
  );

/** The selector of the elements with a mark, whatever its value or with this one. */
export const marked = (mark: Mark, value?: string): string =>
  value === undefined ? `[data-${mark}]` : `[data-${mark}="${value}"]`;

/** The first element with a mark. Returns null when there is none. */
export const find = <E extends HTMLElement = HTMLElement>(within: ParentNode, mark: Mark, value?: string): E | null =>
  within.querySelector<E>(marked(mark, value));

/** All elements with a mark. */
export const findAll = <E extends HTMLElement = HTMLElement>(
  within: ParentNode,
  mark: Mark,
  value?: string,
): NodeListOf<E> => within.querySelectorAll<E>(marked(mark, value));

/** Sets a mark, or takes it off an element with undefined or false. */
export function setMark(element: Element, mark: Mark, value: string | boolean | undefined): void {
  const name = `data-${mark}`;
  if (value === undefined || value === false) element.removeAttribute(name);
  else element.setAttribute(name, value === true ? '' : value);
}

/** The value of a mark. Returns undefined when the element, or the mark on it, is missing. */
export const readMark = (element: Element | null | undefined, mark: Mark): string | undefined =>
  element?.getAttribute(`data-${mark}`) ?? undefined;

/** The element with a state of the tree: its question or answer, and what is shown next to it. */
export const treeHere = (page: Document = document): HTMLElement | null => page.getElementById('tree');
