import type { ComponentChildren } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { Guidance } from '../guide/Guidance.tsx';
import { ServicesProvider, useServices } from '../guide/services.ts';
import type { ViewNow } from '../guide/view.ts';
import type { Takes } from '../kept/carried.ts';
import type { Profile } from '../kept/profile.ts';
import { sectionLinks } from '../portal/section-link.ts';
import type { Sight } from '../portal/watch.ts';
import { About } from './About.tsx';
import { type AnswersHere, answersNow, answersToKeep } from './answers-here.ts';
import type { CustomerAnswers } from './customer-answers.ts';
import { Details } from './Details.tsx';
import type { FactsHere } from './facts-here.ts';

interface ForCustomerProps {
  readonly sight: Sight;
  readonly now: ViewNow;
  readonly here: FactsHere;
  readonly profile: Profile;
  /** The answers of earlier visits. */
  readonly kept: CustomerAnswers | undefined;
  readonly onAnswers: (answers: AnswersHere) => void;
  readonly onLeave: Takes;
  /** Further ways, at the end. */
  readonly ways: ComponentChildren;
}

/** Whether the window is as small as a phone's, or as a page's at 400 %. */
function useNarrow(): boolean {
  const [query] = useState(() => matchMedia('(max-width: 480px), (max-height: 480px)'));
  const [isNarrow, setNarrow] = useState(query.matches);
  useEffect(() => {
    const changed = () => setNarrow(query.matches);
    query.addEventListener('change', changed);
    return () => query.removeEventListener('change', changed);
  }, [query]);
  return isNarrow;
}

/** The guide for the customer of the page. */
export function ForCustomer({ sight, now, here, profile, kept, onAnswers, onLeave, ways }: ForCustomerProps) {
  const { place, reading } = sight;
  const { tenant } = place;
  const { details, customerName } = reading;
  const { facts, before, shown, earlier, opened, item, named } = here;
  const services = useServices();
  const onMade: typeof services.onMade = (mail) => services.onMade(mail, { tenant, customer: customerName });
  return (
    <ServicesProvider value={{ ...services, onMade }}>
      <Guidance
        now={now}
        facts={facts}
        onAnswers={(next) => {
          onAnswers(answersNow(before, shown, next, item, named));
          if (tenant) kept?.keep(tenant, answersToKeep(earlier, next, item));
        }}
        profile={profile}
        page={{
          customerName,
          customerTenant: tenant,
          foundLink: details['request-link'],
          suggests: reading.suggests,
          item,
          ends: item === undefined ? undefined : details.ends,
          opens: {
            addresses: sectionLinks(place),
            onLeave: () => tenant && onLeave(tenant, answersToKeep(earlier, facts, item)),
          },
          about: tenant && (
            <About
              name={reading.itemName}
              isHere={item !== undefined}
              onChange={opened ? () => onAnswers({ ...before, elsewhere: item }) : undefined}
            />
          ),
          ways,
          details: <Details sight={sight} />,
          isNarrow: useNarrow(),
        }}
      />
    </ServicesProvider>
  );
}
