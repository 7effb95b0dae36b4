/** The place that an address leads to. `base` is everything before `customers`: locale and root. */
export type Place = {
  /** The name of a file in `pages`. */
  readonly page: string;
  readonly base: string;
  readonly tenant?: string;
  readonly section?: string;
  readonly item?: string;
};

/** The addresses of a page, as the page's own file gives them. */
interface Addresses {
  readonly address: string;
  readonly also?: RegExp;
}

const address = /^(\/(?:[a-z]{2,3}(?:-[a-z]{2,4}){1,2}\/)?(?:pcv|commerce|dashboard\/[a-z0-9-]+))\/(.*?)\/?$/i;
const parts: Readonly<Record<string, string>> = {
  tenant: '[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}',
  section: '[a-z]+',
  item: '[0-9a-f-]+',
};

const patternOf = (template: string): RegExp =>
  new RegExp(`^${template.replaceAll(/\{(\w+)\}/g, (_, name: string) => `(?<${name}>${parts[name]})`)}$`);

/** The patterns of a page's addresses. An item without its own page leads to the page of its section. */
const patternsOf = ({ address, also }: Addresses): readonly RegExp[] => [
  patternOf(address),
  ...(address.includes('{tenant}') && !address.includes('{item}') ? [patternOf(`${address}/{item}`)] : []),
  ...(also ? [also] : []),
];

/** A page with an item is tried before the one of its section, and a page for any section last. */
const rank = ({ address }: Addresses): number =>
  address.includes('{item}') ? 0 : address.includes('{section}') ? 2 : 1;

/** Returns a function that finds the place of a path, given all pages by their names. */
export function placesAmong(pages: ReadonlyMap<string, Addresses>): (path: string) => Place {
  const known = [...pages]
    .toSorted(([, one], [, other]) => rank(one) - rank(other))
    .map(([name, page]) => ({ name, patterns: patternsOf(page) }));
  return (path) => {
    const [, base, rest] = address.exec(path) ?? [];
    if (base === undefined || rest === undefined || !/^(?:customers|granularadminaccess)/i.test(rest))
      return { page: 'home', base: '/dashboard/v2' };
    const below = rest.toLowerCase();
    for (const { name, patterns } of known)
      for (const pattern of patterns) {
        const found = pattern.exec(below);
        if (found) return { page: name, base, ...namedIn(below, found.groups) };
      }
    return { page: 'customers-other', base };
  };
}

function namedIn(path: string, { tenant, item }: Partial<Record<string, string>> = {}): Omit<Place, 'page' | 'base'> {
  const section = path.split('/')[2] ?? 'subscriptions';
  return { ...(tenant && { tenant, section }), ...(item && { item }) };
}
