import { useLanguage } from '../controls/language.ts';
import { shownDetails } from '../portal/page-adapter.ts';
import { isPartlyRead } from '../portal/sight.ts';
import type { Sight } from '../portal/watch.ts';

/** What the page shows about one subscription, and a note when it could be read only in part. */
export function Details({ sight }: { readonly sight: Sight }) {
  const { words } = useLanguage();
  const { panel, origins } = words.extension;
  const { details } = sight.reading;
  const shown = shownDetails.filter((detail) => details[detail]);
  return (
    <>
      {shown.length > 0 && <p class="origin">{origins.page}</p>}
      {shown.length > 0 && (
        <dl class="details">
          {shown.map((detail) => (
            <div key={detail}>
              <dt>{panel[detail]}</dt>
              <dd>
                <bdi>{details[detail]}</bdi>
              </dd>
            </div>
          ))}
        </dl>
      )}
      {isPartlyRead(sight) && <p class="soft">{panel.partly}</p>}
    </>
  );
}
