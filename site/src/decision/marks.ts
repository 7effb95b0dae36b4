/**
 * The data attributes by which the script in the browser finds elements of a page: markup sets them, the script looks
 * for them, and neither uses other names from the other.
 */
export type Mark =
  // The page: its language, the path of the site, the day of the build, and the day on which its rules end.
  | 'locale'
  | 'base'
  | 'built-on'
  | 'next-edition'
  // On the page itself: hidden until its script has worked out the state in the address.
  | 'working'
  /**
   * `no` on the page that replaces those that the device has no copy of, `by-rules` on one drawn in the
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
  // The link to the rule that decided, without what a script adds.
  | 'rule'
  // Places: the list of answers to choose from, the answers given, the link back, and the notice about today's answer
  // on a permalink whose answer has changed.
  | 'answers'
  | 'given'
  | 'back'
  | 'now'
  // Checks: the box of those that can still change the answer, the list in it (`stand-outs`) and the other one
  // (`others`); the sentences that name the others, and a word for each state; a check with its name, its choice, and
  // where its state and sentence are.
  | 'stand-outs'
  | 'checks'
  | 'take-care'
  | 'also-check'
  | 'named'
  | 'open'
  | 'met'
  | 'failed'
  | 'warned'
  | 'state'
  | 'check'
  | 'check-state'
  | 'decides'
  | 'check-sentence'
  // The results of a check: the first letter of its state with each value, and the name of the answer that replaces the
  // page's own when it fails. The results of a value: its sentence; for a relationship also the answer's title and
  // sentence, and the sentence about what the customer has, with whether the steps left are counted in it.
  | 'sentence'
  | 'so-far'
  | 'counts'
  | 'related-note'
  | 'steps-left'
  | 'states'
  | 'says'
  | 'instead'
  // The steps: their heading before and after one is done, the lists `open` and `done`, and the line for the latter.
  | 'todo'
  | 'left'
  | 'steps'
  | 'steps-done'
  // A step: its text, its number among all, its place among those taken, whether it is done, with which
  // relationships it is (their places in their list), and the one state of the agreement with which it is taken.
  | 'act'
  | 'number'
  | 'place'
  | 'done'
  | 'done-with'
  | 'done-sign'
  | 'only-with'
  // The list of what has to be ready for a move: the line with the number of known items, a known item, the word that
  // says whether it is known, and the check with the values by which it is.
  | 'ready'
  | 'known'
  | 'known-word'
  | 'known-with'
  | 'is-known'
  | 'is-open'
  | 'forms'
  // The relationships with which something is shown (their places in their list); the target of an action.
  | 'shown-with'
  | 'leads-to'
  // An answer whose page includes the results of its checks; a place for shared parts, with their names on the
  // checks page; an element that takes over the marks of such a part, on itself and on its content.
  | 'by-page'
  | 'from'
  | 'like'
  // The answers to failed checks, on the checks page: around them the sentence that announces a changed answer; each
  // with its name, the title of its page, the sentence with the title of the answer that it replaces, how certain it
  // is, and its statements.
  | 'failed-checks'
  | 'failed-check'
  | 'changed'
  | 'title'
  | 'otherwise'
  | 'dated'
  | 'certainty'
  | 'cited'
  /**
   * Parts that change when a check fails: `answer`, `action`, `meta`, `ways`, `steps` and `sources` are replaced by
   * those of the other answer, `own` is left out, and `part` is emptied.
   */
  | 'exchanged'
  // The request link: where it is put together, the link with its gaps (`link-admin` with permission), the ids it
  // needs, the note about it, whether it asks for a provider or for permission too; a field for an id, the sentences
  // about what is wrong with it, the place where one is shown, and whether one is.
  | 'composer'
  | 'link'
  | 'link-admin'
  | 'gapped'
  | 'needs'
  | 'note'
  | 'joint'
  | 'admin'
  | 'id-field'
  | 'wrong'
  | 'wrong-number'
  | 'needed'
  | 'error'
  | 'problem'
  | 'request-link'
  | 'link-note'
  // A part whose code is loaded when it is used; the mail it writes; a field in it.
  | 'part'
  | 'mail'
  | 'field'
  // Copying: its place; the sentences that say that it worked, that it did not, and that something could not be loaded;
  // the button with what it copies; where such a sentence is said; the text to copy by hand; the address to share; the
  // text that is shown; the language of the copy. Then the button that prints, a menu, and the form for another day.
  | 'copying'
  | 'copied'
  | 'not-copied'
  | 'lost'
  | 'copy'
  | 'said'
  | 'by-hand'
  | 'address'
  | 'shown'
  | 'language'
  | 'print'
  | 'menu'
  | 'another-day';

/** The attributes that set marks. */
export type Attributes = Readonly<Record<`data-${string}`, string>>;
/** Marks with their values. */
export type Given = { readonly [M in Mark]?: string | boolean | undefined };

/** The attributes that set marks. A mark that is undefined or false is left out; true sets it without a value. */
export const marks = (given: Given): Attributes =>
  Object.fromEntries(
    Object.entries(given).flatMap(([mark, value]) =>
      value === undefined || value === false ? [] : [[`data-${mark}`, value === true ? '' : value]],
    ),
  );

/** The value of a mark set by `marksAlong`: the element's own, or that of the nearest one before it. */
export function readAlong(element: Element | null | undefined, mark: Mark): string {
  for (let each = element; each; each = each.previousElementSibling) {
    const value = readMark(each, mark);
    if (value !== undefined) return value;
  }
  return '';
}

/** The selector of the elements with a mark, with any value or with this one. */
export const marked = (mark: Mark, value?: string): string =>
  value === undefined ? `[data-${mark}]` : `[data-${mark}="${value}"]`;

/** The first element with a mark. Returns null when no element has it. */
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

/** The element with a state of the tree: its question or answer, and the parts next to it. */
export const treeHere = (page: Document = document): HTMLElement | null => page.getElementById('tree');
