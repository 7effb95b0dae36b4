import type { Recipient, Section } from '../policy/action.ts';
import type { Alternative } from '../policy/alternatives.ts';
import type { Known } from '../policy/facts.ts';
import { outcomeOf } from '../policy/outcomes/outcomes.ts';
import { hasAccepted, type StepId, type StepMailKind } from '../policy/steps.ts';
import type { Conclusion } from './decide.ts';

/** The one thing to do first. */
export type Action =
  /** Make the request link, or copy it once more while the customer has not accepted. */
  | { readonly do: 'make-link'; readonly again: boolean }
  | { readonly do: 'write-mail'; readonly step: StepId; readonly mail: StepMailKind }
  | { readonly do: 'open'; readonly section: Section }
  | { readonly do: 'see-alternative'; readonly alternative: Alternative }
  | { readonly do: 'use-profile' }
  /** Answer the question where the subscription was bought. */
  | { readonly do: 'name-seller' }
  | { readonly do: 'pass-on'; readonly to: Recipient };

/** Where an answer is shown. */
export interface Surface {
  /** The sections of the customer that can be opened from here. */
  readonly opens: readonly Section[];
  /** Whether a profile of another market can be chosen here that fits the customer. */
  readonly hasFittingProfile?: boolean;
}

const passOn = (to: Recipient): Action => ({ do: 'pass-on', to });

type Acted = Pick<Conclusion, 'outcome' | 'steps' | 'link' | 'alternatives'>;

/** The email that some step of the answer calls for. */
function mailOf({ outcome, steps }: Acted): Action | undefined {
  const { mails } = outcomeOf(outcome);
  const step = steps.find(({ id, done }) => !done && mails[id])?.id;
  const mail = step && mails[step];
  return mail && { do: 'write-mail', step, mail };
}

/** The one action of an answer on a surface. Returns undefined when nothing is left for the reader to do here. */
export function actionFor(conclusion: Acted, known: Known, { opens, hasFittingProfile }: Surface): Action | undefined {
  const open = (section: Section): Action | undefined =>
    opens.includes(section) ? { do: 'open', section } : undefined;
  const [before, after] = outcomeOf(conclusion.outcome).actions;
  switch (hasAccepted(known.relationship) ? after : before) {
    case 'make-link':
      return 'none' in conclusion.link
        ? passOn('anyone')
        : { do: 'make-link', again: known.relationship === 'pending' };
    case 'ask-permission':
      return mailOf(conclusion) && (open('admin-relationships') ?? mailOf(conclusion));
    case 'order':
      return known['partner-type'] === 'indirect-reseller' ? passOn('provider') : open('subscriptions');
    case 'request-transfer':
      return open('subscriptions') ?? mailOf(conclusion);
    case 'write-mail':
      return mailOf(conclusion);
    case 'open-subscriptions':
      return open('subscriptions');
    case 'see-alternative': {
      const alternative = conclusion.alternatives.find(({ goal }) => goal);
      return alternative ? { do: 'see-alternative', alternative } : passOn('anyone');
    }
    case 'use-profile':
      return hasFittingProfile ? { do: 'use-profile' } : passOn('anyone');
    case 'name-seller':
      return { do: 'name-seller' };
    case 'pass-on':
      return passOn('anyone');
    case 'pass-on-to-provider':
      return passOn('provider');
    case 'pass-on-to-customer':
      return passOn('customer');
    case 'pass-on-to-microsoft':
      return passOn('microsoft');
    case 'none':
      return undefined;
  }
}
