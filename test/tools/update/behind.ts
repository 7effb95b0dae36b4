/** What pnpm says of a dependency of which there is a newer version. */
export interface Outdated {
  readonly current: string;
  readonly latest: string;
  readonly isDeprecated: boolean;
  readonly dependentPackages: readonly { readonly name: string }[];
}

/** Dependencies that are not at their newest on purpose, each with the reason and what would end it. */
export const held: Readonly<Record<string, string>> = {
  node: 'Version 24 has long-term support until April 2028; 26 is tried before then.',
  '@types/node': 'They go with the version of Node.',
};

/** What is behind, a line each: held with its reason, or to be updated with the command for it. */
export function behindInWords(outdated: Readonly<Record<string, Outdated>>): readonly string[] {
  return Object.entries(outdated).map(([name, { current, latest, isDeprecated, dependentPackages }]) => {
    const places = dependentPackages.map((each) => each.name).join(', ');
    const line = `${name} ${current} → ${latest} (${places})${isDeprecated ? ', deprecated' : ''}`;
    const reason = held[name];
    return reason ? `${line}\n  held: ${reason}` : `${line}\n  pnpm update --recursive --latest ${name}`;
  });
}

/** The dependencies that have a reason to be held, but are at their newest. */
export const needlessReasons = (outdated: Readonly<Record<string, Outdated>>): readonly string[] =>
  Object.keys(held).filter((name) => !Object.hasOwn(outdated, name));
