import { useState } from 'preact/hooks';
import { fill, type IdField, idsNeeded, type LinkChoice, type PartnerIds, problemOf, readId } from 'rules';
import type { MadeLink } from '../../background/link.ts';
import { ask } from '../../background/requests.ts';
import { useLanguage } from '../../controls/language.ts';
import type { Profile } from '../../kept/profile.ts';
import { useAsked } from '../asked.ts';

/** The request link of an answer while it is made: from the profile's ids and what the reader types. */
export interface LinkRequest {
  readonly kind: 'relationship' | 'joint';
  readonly needed: readonly IdField[];
  readonly text: (field: IdField) => string;
  /** The problem with a field that the reader has left, or that the profile filled. */
  readonly error: (field: IdField) => string | undefined;
  readonly type: (field: IdField, text: string) => void;
  readonly leave: (field: IdField) => void;
  /** The first field whose value the link still needs. */
  readonly missing: IdField | undefined;
  readonly ids: PartnerIds;
  /** Whether an id differs from the profile's. */
  readonly isNew: boolean;
  /** The link, once it is made from these ids. */
  readonly made: MadeLink | undefined;
  /** The link, or a promise of it while it is made. */
  readonly link: string | (() => Promise<string>);
  /** Says which tenant ID the link contains, by its beginning and its end. */
  readonly withTenant: string;
}

/** The request link of an answer, filled in by the profile and the reader. */
export function useLinkRequest(choice: LinkChoice, profile: Profile): LinkRequest {
  const { words, locale } = useLanguage();
  const [typed, setTyped] = useState<Partial<Record<IdField, string>>>({});
  const [left, setLeft] = useState<readonly IdField[]>([]);
  const needed = idsNeeded(choice);
  const text = (field: IdField) => typed[field] ?? profile[field] ?? '';
  const problem = (field: IdField) =>
    text(field).trim() ? problemOf(() => readId(field, text(field)), words, words.composer[field]) : undefined;
  const ids = Object.fromEntries(needed.map((field) => [field, text(field)]));
  const missing = needed.find((field) => !text(field).trim() || problem(field));
  const parts = { choice, ids, own: profile };
  const asked = JSON.stringify(parts);
  const answer = useAsked(
    async () => ({ asked, made: missing ? undefined : await ask('make', { parts, locale }) }),
    [asked, locale],
  );
  const made = answer?.asked === asked ? answer.made : undefined;
  return {
    kind: 'kind' in choice && choice.withProvider ? 'joint' : 'relationship',
    needed,
    text,
    error: (field) => (left.includes(field) || text(field) === profile[field] ? problem(field) : undefined),
    type: (field, value) => setTyped({ ...typed, [field]: value }),
    leave: (field) => setLeft([...left.filter((each) => each !== field), field]),
    missing,
    ids,
    isNew: needed.some((field) => ids[field] !== (profile[field] ?? '')),
    made,
    link: made?.link ?? (async () => (await ask('make', { parts, locale }))?.link ?? ''),
    withTenant: fill(words.extension.guide.withTenant, {
      id: text('partnerTenant')
        .trim()
        .replace(/^(.{4}).*(.{4})$/, '$1…\u2060$2'),
    }),
  };
}
