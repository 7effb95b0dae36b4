/** Everything that shared addresses may contain: the editions, and the values of each fact, in the order issued. */
export interface Issued {
  readonly editions: readonly string[];
  readonly facts: Readonly<Record<string, readonly string[]>>;
}

/** The data that a release is made from. */
export interface Candidate {
  readonly version: string;
  /** The version released last. Undefined before the first release. */
  readonly lastVersion: string | undefined;
  readonly changelog: string;
  /** The address of the help site, with its folder. */
  readonly site: string | undefined;
  /** A folder that is given in addition to it. */
  readonly base: string | undefined;
  /** Files that are not committed. */
  readonly uncommitted: readonly string[];
  readonly issued: Issued;
  /** The lists issued by the last release. Undefined before the first release. */
  readonly lastIssued: Issued | undefined;
}

const numbers = (version: string): readonly number[] => version.split('.').map(Number);

/** Whether a version comes after another; both have three numbers. */
function isNewer(version: string, than: string): boolean {
  const [own, other] = [numbers(version), numbers(than)];
  const differing = own.findIndex((number, place) => number !== other[place]);
  return differing >= 0 && (own[differing] ?? 0) > (other[differing] ?? 0);
}

const isKept = (list: readonly string[], old: readonly string[]): boolean =>
  old.every((value, at) => list[at] === value);

/** The issued lists in which an entry is missing or in another place. A fact is identified by its place, too. */
function changedLists(now: Issued, before: Issued): readonly string[] {
  return [
    ...(isKept(now.editions, before.editions) ? [] : ['editions']),
    ...(isKept(Object.keys(now.facts), Object.keys(before.facts)) ? [] : ['facts']),
    ...Object.entries(before.facts).flatMap(([fact, old]) =>
      isKept(now.facts[fact] ?? old, old) ? [] : [`facts.${fact}`],
    ),
  ];
}

/** Whether an address can be that of the help site: encrypted, and nothing after its folder. */
function isSite(text: string): boolean {
  const url = URL.canParse(text) ? new URL(text) : undefined;
  return url?.protocol === 'https:' && url.search === '' && url.hash === '';
}

/** The reasons why a release cannot be made yet, in one sentence for each with what to do. Empty when it can. */
export function whatIsMissing(candidate: Candidate): readonly string[] {
  const { version, lastVersion, changelog, site, base, uncommitted, issued, lastIssued } = candidate;
  const [newest] = /^## (.+)$/m.exec(changelog)?.slice(1) ?? [];
  const lists = lastIssued ? changedLists(issued, lastIssued) : [];
  // A rule that begins earlier would make an earlier edition.
  const after = (list: string): string =>
    list === 'editions' ? `, and let new rules begin after ${lastIssued?.editions.at(-1)}` : '';
  return [
    ...(uncommitted.length > 0 ? [`Commit these files first: ${uncommitted.join(', ')}.`] : []),
    ...(/^\d+\.\d+\.\d+$/.test(version)
      ? []
      : [`The version ${version} in extension/package.json needs three numbers.`]),
    ...(lastVersion !== undefined && !isNewer(version, lastVersion)
      ? [`Increase the version in extension/package.json: ${lastVersion} is released, and ${version} is not newer.`]
      : []),
    ...(newest === version
      ? []
      : [`Describe version ${version} at the top of CHANGELOG.md; ${newest ?? 'nothing'} is there.`]),
    ...(site && isSite(site)
      ? []
      : [
          'Set SITE_URL to the address of the help site, such as https://example.com/ or https://example.com/support/.',
        ]),
    ...(base ? [`Put the folder ${base} into SITE_URL, and do not set BASE: the extension has to know it, too.`] : []),
    ...lists.map(
      (list) =>
        `In rules/editions/issued.ts, add only to the end of “${list}”${after(list)}: links of version ${lastVersion} would lead elsewhere.`,
    ),
  ];
}
