import { count, isOtherPublisher } from 'rules';
import { DiagnosticButton } from '../controls/DiagnosticButton.tsx';
import { useLanguage } from '../controls/language.ts';
import { FoundLink } from '../guide/FoundLink.tsx';
import type { Profile } from '../kept/profile.ts';
import { shownDetails } from '../portal/page-adapter.ts';
import { isPartlyRead, isUnread } from '../portal/sight.ts';
import type { Sight } from '../portal/watch.ts';

interface DiagnoseProps {
  readonly diagnose: () => Promise<string>;
}

interface WhereaboutsProps {
  readonly sight: Sight;
}

function CustomerRow({ sight }: WhereaboutsProps) {
  const { words } = useLanguage();
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
  const { words } = useLanguage();
  const { details } = sight.reading;
  const shown = shownDetails.filter((detail) => details[detail]);
  // One origin for all of them, as they are read from one place.
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
function ReadingState({ sight, diagnose }: WhereaboutsProps & DiagnoseProps) {
  const { words } = useLanguage();
  const { panel } = words.extension;
  const unread = isUnread(sight);
  return (
    <>
      <p class="soft" role="status">
        {unread && (sight.reading.state === 'uncertain' ? panel.uncertain : panel.unread)}
        {isPartlyRead(sight) && panel.partly}
      </p>
      {unread && <DiagnosticButton diagnose={diagnose} />}
    </>
  );
}

/** The customer and the page that the guide has recognized, how it knows, and how well it could read the page. */
export function Whereabouts({
  sight,
  profile,
  diagnose,
}: WhereaboutsProps & DiagnoseProps & { readonly profile: Profile }) {
  const { words, locale } = useLanguage();
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
      <ReadingState sight={sight} diagnose={diagnose} />
    </div>
  );
}
