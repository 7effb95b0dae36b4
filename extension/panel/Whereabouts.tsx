import { count } from 'rules';
import type { Sight } from '../portal/watch.ts';
import { useSurroundings } from './surroundings.ts';

/** How long a page may be at odds with its address before the reader is told: the portal swaps its pages slowly. */
const patience = 3000;

function CustomerRow({ sight }: { readonly sight: Sight }) {
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

function ListRow({ sight }: { readonly sight: Sight }) {
  const { words, locale } = useSurroundings();
  const { customers } = sight.reading;
  if (sight.place.tenant !== undefined || customers.length === 0) return null;
  return <p class="soft">{count(locale, words.extension.panel.listed, customers.length)}</p>;
}

/** Which customer and page the guide believes this is, and how it knows. */
export function Whereabouts({ sight }: { readonly sight: Sight }) {
  const { words } = useSurroundings();
  const { page } = sight.place;
  return (
    <div class="where">
      <dl>
        <CustomerRow sight={sight} />
        <div>
          <dt>{words.extension.panel.page}</dt>
          <dd>
            {words.extension.pages[page]}
            <span class="origin">{words.extension.origins.address}</span>
          </dd>
        </div>
      </dl>
      <ListRow sight={sight} />
      <p class="soft" role="status">
        {sight.reading.state === 'uncertain' && sight.age > patience && words.extension.panel.uncertain}
      </p>
    </div>
  );
}
