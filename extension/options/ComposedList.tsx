import { useEffect, useState } from 'preact/hooks';
import { dayName, fill } from 'rules';
import { CopyButton } from '../controls/CopyButton.tsx';
import { useLanguage } from '../controls/language.ts';
import { type Composed, composedRequests } from '../kept/composed.ts';

/** The requests that were composed, the latest first, with a way to clear them all. */
export function ComposedList() {
  const { words, locale } = useLanguage();
  const { options } = words.extension;
  const [list, setList] = useState<readonly Composed[] | undefined>();
  const [cleared, setCleared] = useState(false);
  useEffect(() => {
    const load = () => composedRequests.read().then(setList);
    load();
    // The list can grow on the portal's pages while this page is open.
    addEventListener('focus', load);
    return () => removeEventListener('focus', load);
  }, []);
  if (!list) return null;
  const entry = ({ day, kind, customer }: Composed) =>
    fill(customer ? options.historyEntryFor : options.historyEntry, {
      day: dayName(locale, day),
      kind: options.historyKinds[kind],
      customer: customer ?? '',
    });
  return (
    <div class="composed">
      <h3 class="part-title">{options.historyTitle}</h3>
      {list.length === 0 ? (
        <p class="soft">{options.historyNone}</p>
      ) : (
        <ul class="notes">
          {list.map((composed) => (
            <li key={JSON.stringify(composed)}>
              <span>{entry(composed)}</span>
              {composed.link && <CopyButton label={words.composer.copy} text={composed.link} />}
            </li>
          ))}
        </ul>
      )}
      <div class="buttons">
        {list.length > 0 && (
          <button
            type="button"
            class="button"
            onClick={() =>
              composedRequests.forget().then((done) => {
                setCleared(done);
                if (done) setList([]);
              })
            }
          >
            {options.historyClear}
          </button>
        )}
        <span class="copied" role="status">
          {cleared && options.historyCleared}
        </span>
      </div>
    </div>
  );
}
