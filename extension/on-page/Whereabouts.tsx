import { count, isOtherPublisher } from 'rules';
import { FoundLink } from '../guide/FoundLink.tsx';
import { useSurroundings } from '../guide/surroundings.ts';
import { isPartlyRead, isUnread } from '../kept/health.ts';
import type { Profile } from '../kept/profile.ts';
import type { Sight } from '../portal/watch.ts';
import { DiagnosticButton } from './DiagnosticButton.tsx';

interface WhereaboutsProps {
  readonly sight: Sight;
}

/** What is shown of one subscription, in this order. */
export const shownDetails = ['status', 'ends', 'offer', 'publisher', 'reseller'] as const;

function CustomerRow({ sight }: WhereaboutsProps) {
  const { words } = useSurroundings();
  const { origins, panel } = words.extension;
  const { tenant } = sight.place;
  const name = sight.reading.customerName;
  if (tenant === undefined) return null;
  return (
    <div>
      <dt>{panel.customer}</dt>
      <dd>
        {name ? <bdi class="customer">{name}</bdi> : <bdi class="customer id">{tenant}</bdi>}
        <span class="origin">{name ? origins.page : origins.address}</span>
      </dd>
    </div>
  );
}

/** What the page shows of one subscription. */
function DetailRows({ sight }: WhereaboutsProps) {
  const { words } = useSurroundings();
  const { details } = sight.reading;
  const shown = shownDetails.filter((detail) => details[detail]);
  // One origin for all of them: they come from one place.
  return shown.map((detail, place) => (
    <div key={detail}>
      <dt>{words.extension.panel[detail]}</dt>
      <dd>
        <bdi>{details[detail]}</bdi>
        {place === shown.length - 1 && <span class="origin whole">{words.extension.origins.page}</span>}
      </dd>
    </div>
  ));
}

/** How well the page could be read, when there is anything to say. */
function ReadingState({ sight }: WhereaboutsProps) {
  const { words } = useSurroundings();
  const { panel } = words.extension;
  const unread = isUnread(sight);
  return (
    <>
      <p class="soft" role="status">
        {unread && (sight.reading.state === 'uncertain' ? panel.uncertain : panel.unread)}
        {isPartlyRead(sight) && panel.partly}
      </p>
      {unread && <DiagnosticButton />}
    </>
  );
}

/** Which customer and page the guide believes this is, how it knows, and how well it could read the page. */
export function Whereabouts({ sight, profile }: WhereaboutsProps & { readonly profile: Profile }) {
  const { words, locale } = useSurroundings();
  const { customers, details } = sight.reading;
  return (
    <div class="where">
      <dl>
        <CustomerRow sight={sight} />
        <div>
          <dt>{words.extension.panel.page}</dt>
          <dd>
            {words.extension.pages[sight.place.page]}
            <span class="origin">{words.extension.origins.address}</span>
          </dd>
        </div>
        <DetailRows sight={sight} />
      </dl>
      {sight.place.tenant === undefined && customers.length > 0 && (
        <p class="soft">{count(locale, words.extension.panel.listed, customers.length)}</p>
      )}
      {isOtherPublisher(details.publisher) && <p class="soft">{words.extension.panel.otherPublisher}</p>}
      {details['request-link'] && <FoundLink address={details['request-link']} profile={profile} />}
      <ReadingState sight={sight} />
    </div>
  );
}
