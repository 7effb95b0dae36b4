import { factsOfReseller } from 'rules';
import { Guidance } from '../guide/Guidance.tsx';
import { type GivenHere, givenNow, stillGiven } from '../guide/given-here.ts';
import { nothingGiven } from '../guide/known.ts';
import { layersOf } from '../guide/layers-of.ts';
import type { CustomerAnswers } from '../kept/customer-answers.ts';
import type { Profile } from '../kept/profile.ts';
import { adapterOf } from '../portal/pages.ts';
import type { Sight } from '../portal/watch.ts';

interface ForCustomerProps {
  readonly sight: Sight;
  readonly profile: Profile;
  /** The answers kept for customers, when the reader wants them kept. */
  readonly answers: CustomerAnswers | undefined;
  /** What the reader gave for this customer since the page was loaded. */
  readonly given: GivenHere | undefined;
  readonly onGiven: (given: GivenHere) => void;
}

/** The guidance for one customer: another customer is another one of these, so that nothing is carried over. */
export function ForCustomer({ sight, profile, answers, given, onGiven }: ForCustomerProps) {
  const { tenant, item } = sight.place;
  const { facts, details, customerName } = sight.reading;
  const before = given ?? { ...((tenant && answers?.of(tenant)) || nothingGiven), on: {} };
  const page = { ...factsOfReseller(details.reseller, profile.partnerId), ...facts };
  const shown = stillGiven(before, Object.keys(adapterOf(sight.place.page)?.facts ?? {}), item);
  return (
    <Guidance
      layers={layersOf(shown, profile, page)}
      onLayers={({ you, countries }) => {
        const next = { you, countries };
        onGiven(givenNow(before, shown, next, item));
        if (tenant) answers?.keep(tenant, next);
      }}
      profile={profile}
      customerName={customerName}
      foundLink={details['request-link']}
    />
  );
}
