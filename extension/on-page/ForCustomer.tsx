import { factOrder, factsInOwnList, factsOfBothSides } from 'rules';
import { factsByOrigin } from '../guide/facts-by-origin.ts';
import { Guidance } from '../guide/Guidance.tsx';
import { noAnswers } from '../kept/answers.ts';
import type { CustomerAnswers } from '../kept/customer-answers.ts';
import type { Profile } from '../kept/profile.ts';
import { factsOf } from '../portal/sight.ts';
import type { Sight } from '../portal/watch.ts';
import { About } from './About.tsx';
import { type AnswersHere, answersNow, answersThatApply, answersToKeep } from './answers-here.ts';

interface ForCustomerProps {
  readonly sight: Sight;
  readonly profile: Profile;
  /** The answers kept for customers, when the reader wants them kept. */
  readonly kept: CustomerAnswers | undefined;
  /** The answers given on this page; absent before the first. */
  readonly answers: AnswersHere | undefined;
  readonly onAnswers: (answers: AnswersHere) => void;
}

/** The facts that are about one subscription. */
const ofOne = factOrder.filter((fact) => !factsOfBothSides.includes(fact));

/** How a relationship is found that the page does not name. */
const implying = ['shows-section', 'missing-section'];

/**
 * The guide for the customer of the page. Facts that the page shows are not asked for, even when it shows them later;
 * those of a subscription only while it is about that one.
 */
export function ForCustomer({ sight, profile, kept, answers, onAnswers }: ForCustomerProps) {
  const { place, reading } = sight;
  const { tenant } = place;
  const { details, customerName, suggests } = reading;
  const before: AnswersHere = answers ?? { ...noAnswers, on: {} };
  const opened = place.page === 'subscription' ? place.item : undefined;
  const item = opened === before.elsewhere ? undefined : opened;
  const { relationship, ...ofSubscription } = factsOf(sight);
  const facts = {
    ...(relationship && { relationship }),
    ...(item && { ...factsInOwnList(details.reseller, profile), ...ofSubscription }),
  };
  const shown = answersThatApply(before, ofOne, item);
  const earlier = (tenant && kept?.of(tenant)) || noAnswers;
  const by = reading.found.relationship ?? '';
  const implied = implying.includes(by) ? (place.page === 'customer-list' ? 'list' : 'inferred') : undefined;
  return (
    <>
      {tenant && (
        <About
          reading={reading}
          isHere={item !== undefined}
          onChange={opened ? () => onAnswers({ ...before, elsewhere: item }) : undefined}
        />
      )}
      <Guidance
        facts={factsByOrigin(
          shown,
          profile,
          { facts, implied, suggests },
          answersThatApply({ ...earlier, on: {} }, ofOne, item),
        )}
        onAnswers={(next) => {
          onAnswers(answersNow(before, shown, next, item));
          if (tenant) kept?.keep(tenant, answersToKeep(earlier, next, ofOne, item));
        }}
        profile={profile}
        customerName={customerName}
        foundLink={details['request-link']}
      />
    </>
  );
}
