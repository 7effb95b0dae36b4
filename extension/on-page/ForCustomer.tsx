import { factsOfReseller } from 'rules';
import { factsByOrigin } from '../guide/facts-by-origin.ts';
import { Guidance } from '../guide/Guidance.tsx';
import { noAnswers } from '../kept/answers.ts';
import type { CustomerAnswers } from '../kept/customer-answers.ts';
import type { Profile } from '../kept/profile.ts';
import { adapterOf } from '../portal/pages.ts';
import type { Sight } from '../portal/watch.ts';
import { type AnswersHere, answersNow, answersThatApply } from './answers-here.ts';

interface ForCustomerProps {
  readonly sight: Sight;
  readonly profile: Profile;
  /** The answers kept for customers, when the reader wants them kept. */
  readonly kept: CustomerAnswers | undefined;
  /** The answers given on this page; absent before the first. */
  readonly answers: AnswersHere | undefined;
  readonly onAnswers: (answers: AnswersHere) => void;
}

/**
 * The guide for the customer of the page. Facts that the page shows are not asked for, even when it shows them later.
 */
export function ForCustomer({ sight, profile, kept, answers, onAnswers }: ForCustomerProps) {
  const { tenant, item } = sight.place;
  const { facts, details, customerName } = sight.reading;
  const before = answers ?? { ...((tenant && kept?.of(tenant)) || noAnswers), on: {} };
  const page = { ...factsOfReseller(details.reseller, profile.partnerId), ...facts };
  const shown = answersThatApply(before, Object.keys(adapterOf(sight.place.page)?.facts ?? {}), item);
  return (
    <Guidance
      facts={factsByOrigin(shown, profile, page)}
      onAnswers={(next) => {
        onAnswers(answersNow(before, shown, next, item));
        if (tenant) kept?.keep(tenant, next);
      }}
      profile={profile}
      customerName={customerName}
      foundLink={details['request-link']}
    />
  );
}
