/** pnpm's data on a dependency that has a newer version. */
export interface Outdated {
  readonly current: string;
  readonly latest: string;
  readonly isDeprecated: boolean;
  readonly dependentPackages: readonly { readonly name: string }[];
}

/** Dependencies that are kept at an older version on purpose, each with the reason and what would end it. */
export const held: Readonly<Record<string, string>> = {
  node: 'Version 24 has long-term support until April 2028; 26 is tried before then.',
  '@types/node': 'They go with the version of Node.',
};

/** The outdated dependencies, one line for each: held with its reason, or with the command that updates it. */
export function behindInWords(outdated: Readonly<Record<string, Outdated>>): readonly string[] {
  return Object.entries(outdated).map(([name, { current, latest, isDeprecated, dependentPackages }]) => {
    const places = dependentPackages.map((each) => each.name).join(', ');
    const line = `${name} ${current} → ${latest} (${places})${isDeprecated ? ', deprecated' : ''}`;
    const reason = held[name];
    return reason ? `${line}\n  held: ${reason}` : `${line}\n  pnpm update --recursive --latest ${name}`;
  });
}

/** The dependencies with a reason to be held that have no newer version. */
export const needlessReasons = (outdated: Readonly<Record<string, Outdated>>): readonly string[] =>
  Object.keys(held).filter((name) => !Object.hasOwn(outdated, name));
