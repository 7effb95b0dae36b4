/** Everything that addresses handed out may contain: the editions, and the values of each fact, in the order issued. */
export interface Issued {
  readonly editions: readonly string[];
  readonly facts: Readonly<Record<string, readonly string[]>>;
}

/** What a release is made from. */
export interface Candidate {
  readonly version: string;
  /** The version released last. Undefined before the first release. */
  readonly lastVersion: string | undefined;
  readonly changelog: string;
  /** The address of the help site. */
  readonly site: string | undefined;
  /** Files that are not committed. */
  readonly uncommitted: readonly string[];
  readonly issued: Issued;
  /** What the last release had issued. Undefined before the first release. */
  readonly lastIssued: Issued | undefined;
}

const numbers = (version: string): readonly number[] => version.split('.').map(Number);

/** Whether a version comes after another; both have three numbers. */
function isNewer(version: string, than: string): boolean {
  const [own, other] = [numbers(version), numbers(than)];
  const differing = own.findIndex((number, place) => number !== other[place]);
  return differing >= 0 && (own[differing] ?? 0) > (other[differing] ?? 0);
}

/** The lists of what was issued of which something is gone, or in another place. */
function changedLists(now: Issued, before: Issued): readonly string[] {
  const isKept = (list: readonly string[] = [], old: readonly string[]) => old.every((value, at) => list[at] === value);
  return [
    ...(isKept(now.editions, before.editions) ? [] : ['editions']),
    ...Object.entries(before.facts).flatMap(([fact, old]) => (isKept(now.facts[fact], old) ? [] : [`facts.${fact}`])),
  ];
}

/** Why a release cannot be made yet, a sentence each with what to do. Empty when it can. */
export function whatIsMissing(candidate: Candidate): readonly string[] {
  const { version, lastVersion, changelog, site, uncommitted, issued, lastIssued } = candidate;
  const [newest] = /^## (.+)$/m.exec(changelog)?.slice(1) ?? [];
  const lists = lastIssued ? changedLists(issued, lastIssued) : [];
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
    ...(site?.startsWith('https://') ? [] : ['Set SITE_URL to the address of the help site, beginning with https://.']),
    ...lists.map(
      (list) =>
        `In rules/editions/issued.ts, add to the end of “${list}” only: links of version ${lastVersion} would lead elsewhere.`,
    ),
  ];
}
