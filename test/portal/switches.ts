/** Ways in which a page of the mock portal can differ from the plain one, each with its effect. */
export const switchWords = {
  'random-prefix': 'every component has an unknown prefix',
  'renamed-ids': 'rows, cells and headers carry ids of another pattern',
  'no-ids': 'no row, cell or header carries an id',
  'closed-root': 'the components’ shadow roots are closed',
  'deep-nesting': 'the table sits inside ten more shadow roots',
  'column-reorder': 'the columns are in another order',
  'extra-columns': 'the table has more columns',
  'rows-500': 'the table shows 500 rows at once',
  empty: 'the table has no rows',
  'error-banner': 'the table failed to load and a banner says so',
  'wrong-customer': 'the page shows another customer than its address says',
  'hostile-names': 'names carry markup, right-to-left overrides and giant texts',
  'hostile-css': 'the page’s style sheet reaches for everything it can',
  'z-index-war': 'the page puts its own floating boxes above everything',
  'small-rem': 'one rem is 10 pixels',
  dark: 'the portal is dark even if the system is light',
  light: 'the portal is light even if the system is dark',
  'mutation-storm': 'the page changes itself a thousand times a second',
  'console-overridden': 'the page has replaced the console',
  'hostile-scripts': 'the page tries to read, fake and flood what is laid over it',
  'aside-open': 'the assistant’s side panel is open',
  'no-lang': 'the document does not say its language',
} as const;

/** The name of one switch. */
export type Switch = keyof typeof switchWords;

/** The build of the subscriptions page. */
export type Variant = 'sections-2021' | 'tabs-2023' | 'unrecognizable';

/** Everything an address of the mock portal can ask for beyond the page itself. */
export type Wishes = {
  readonly switches: ReadonlySet<Switch>;
  readonly variant: Variant;
  /** The language of the portal's labels, as far as public sources know them. */
  readonly language: string;
  /** The time that the old page stays after the address has changed. */
  readonly lingerMs: number;
  /** The time that the table shows placeholder rows. */
  readonly skeletonMs: number;
  /** The time with only the frame. */
  readonly shellMs: number;
};

/** The query that asks for these wishes; everything left out stays as on the plain page. */
export function toQuery(wishes: Partial<Omit<Wishes, 'switches'> & { readonly switches: readonly Switch[] }>): string {
  const { switches = [], variant, language, lingerMs, skeletonMs, shellMs } = wishes;
  const pairs = Object.entries({
    chaos: switches.length > 0 ? switches.join(',') : undefined,
    variant,
    lang: language,
    linger: lingerMs,
    skeleton: skeletonMs,
    shell: shellMs,
  }).filter(([, value]) => value !== undefined);
  return pairs.length === 0 ? '' : `?${pairs.map(([name, value]) => `${name}=${value}`).join('&')}`;
}

/** The wishes in a query. */
export function readWishes(query: string): Wishes {
  const given = new URLSearchParams(query);
  const names = (given.get('chaos') ?? '')
    .split(',')
    .filter((name): name is Switch => Object.hasOwn(switchWords, name));
  const variant = given.get('variant');
  return {
    switches: new Set(names),
    variant: variant === 'sections-2021' || variant === 'unrecognizable' ? variant : 'tabs-2023',
    language: given.get('lang') ?? 'en',
    lingerMs: milliseconds(given.get('linger'), 600),
    skeletonMs: milliseconds(given.get('skeleton'), 700),
    shellMs: milliseconds(given.get('shell'), 150),
  };
}

function milliseconds(given: string | null, otherwise: number): number {
  const value = Number(given ?? otherwise);
  return Number.isFinite(value) && value >= 0 ? value : otherwise;
}
