import type { LinkChoice } from '../policy/link-choice.ts';
import { documentedKinds } from '../request/request-link.ts';
import type { GuideWords } from '../words/rooms.ts';

/** Notes about a request link before it is sent: whether Microsoft documents it, and that a transfer has none. */
export const linkNotes = (
  { composer }: Pick<GuideWords, 'composer'>,
  choice: Exclude<LinkChoice, { readonly none: unknown }>,
): readonly string[] => [
  documentedKinds[choice.kind] ? composer.documented : composer.observed,
  ...(choice.thenTransfer ? [composer.thenTransfer] : []),
];
