import { isConclusion } from '../decide/decide.ts';
import type { Day } from '../policy/days/day.ts';
import type { Known } from '../policy/facts.ts';
import { InvalidInput } from '../policy/invalid-input.ts';
import { idsNeeded, prefilledLink } from '../request/prefill.ts';
import type { IdField, PartnerIds } from '../request/request-link.ts';
import { problemInWords } from '../say/problems.ts';
import { fill } from '../words/format.ts';
import { CommandProblem, type CommandWords, type Printed } from './command-words.ts';
import { decideCommand } from './decide-command.ts';
import { decideBy } from './given-facts.ts';
import type { ValueOption } from './options.ts';

/** The option of the command line that gives each ID. */
export const idOptions = {
  partnerTenant: 'partner-tenant',
  partnerId: 'partner-id',
  providerTenant: 'provider-tenant',
} as const satisfies Record<IdField, ValueOption>;

/** What a link needs in addition to the facts. */
export interface LinkWish {
  readonly ids: PartnerIds;
  readonly admin?: boolean | undefined;
  readonly json: boolean;
}

/**
 * `supportable link`: the request link of the answer to the facts given. While a question is open, it is asked instead.
 * @throws CommandProblem when an ID is missing or wrong, or the answer has no link
 */
export function linkCommand(words: CommandWords, locale: string, given: Known, day: Day, wish: LinkWish): Printed {
  const { decision } = decideBy(given, day);
  if (!isConclusion(decision)) return decideCommand(words, locale, given, day, wish.json);
  const { link } = decision;
  if ('none' in link) throw new CommandProblem(words.noLink[link.none], 4);
  const missing = idsNeeded(link).find((field) => !wish.ids[field]?.trim());
  if (missing)
    throw new CommandProblem(fill(words.command.errors['missing-id'], { option: `--${idOptions[missing]}` }), 3);
  try {
    const made = prefilledLink(link, wish.ids, wish.admin) ?? '';
    const data = { day, kind: link.kind, link: made };
    return { out: `${wish.json ? JSON.stringify(data, undefined, 2) : made}\n`, exit: 0 };
  } catch (error) {
    const field = error instanceof InvalidInput ? `--${idOptions[error.field as IdField]}` : undefined;
    throw new CommandProblem(problemInWords(error, words, field));
  }
}
