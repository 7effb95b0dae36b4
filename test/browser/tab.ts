/** Any tree of elements: a document's, or one in a shadow root. */
export type Tree = Document | ShadowRoot;

/** A tab of a real browser, in the few words that tests of every browser need. */
export interface Tab {
  readonly open: (address: string) => Promise<void>;
  readonly resize: (size: { readonly width: number; readonly height: number }) => Promise<void>;
  /** Brings it before all others. */
  readonly show: () => Promise<void>;
  /** The value of an expression in the page's own world. */
  readonly evaluate: <Value>(expression: string) => Promise<Value>;
  /**
   * The result of a function on the page or, with the selector of a host, on its shadow root, closed or not; undefined
   * while there is none. The function runs in a separate world of the tests: it sees only what it is given.
   */
  readonly look: <Value, Given>(
    host: string | undefined,
    seen: (tree: Tree, given: Given) => Value,
    given: Given,
  ) => Promise<Value | undefined>;
  /** Presses the main button of the mouse at a place of the window. */
  readonly click: (x: number, y: number) => Promise<void>;
  /** Presses a key, or several at once as in `Alt+ArrowUp`. */
  readonly press: (keys: string) => Promise<void>;
  readonly type: (text: string) => Promise<void>;
  /** Chooses a file of this machine in a field for one. */
  readonly chooseFile: (field: string, path: string) => Promise<void>;
  /** The errors thrown by scripts of the page, or by ours on it. */
  readonly errors: readonly string[];
  readonly close: () => Promise<void>;
}

/** The source of a function that reads a tree and returns its result as text. */
export const lookSource = (seen: (tree: never, given: never) => unknown): string =>
  `(tree, given) => JSON.stringify((${seen})(tree, JSON.parse(given)))`;
