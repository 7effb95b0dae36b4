import type { Messages } from 'rules';

/** The texts about the extension that a store shows in one language. */
export interface Listing {
  readonly name: string;
  readonly summary: string;
  readonly description: string;
  readonly privacy: string;
}

/** The greatest lengths of texts and the least length of a description that all three stores accept. */
export const limits = { name: 45, summary: 132, description: { least: 250, most: 10_000 } } as const;

const points = (sentences: object) =>
  Object.values(sentences)
    .map((sentence) => `• ${sentence}`)
    .join('\n');

const paragraphs = (...texts: readonly string[]) => `${texts.join('\n\n')}\n`;

/** The store's texts in one language, from the same words as everything else. */
export function listingIn({ extension, store, privacy, tree }: Messages): Listing {
  const statement = [
    privacy.short,
    `${privacy.extensionTitle}\n${points(privacy.extension)}`,
    `${privacy.permissionsTitle}\n${points(privacy.permissions)}`,
  ];
  return {
    name: extension.name,
    summary: extension.description,
    description: paragraphs(
      store.lead,
      `${store.featuresTitle}\n${points(store.features)}`,
      ...statement,
      store.basis,
      tree.notAffiliated,
    ),
    privacy: paragraphs(privacy.title, ...statement, `${privacy.siteTitle}\n${points(privacy.site)}`),
  };
}
