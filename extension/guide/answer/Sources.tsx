import { type CitedDocument, count, dayName, type Known } from 'rules';
import { useLanguage } from '../../controls/language.ts';
import { More } from '../../controls/More.tsx';
import { useAsked } from '../asked.ts';
import { useServices } from '../services.ts';

interface DocumentProps {
  readonly document: CitedDocument;
}

/** A document's title with its day, leading to where it can be read, and what of it the answer is based on. */
function Document({ document: { title, date, addresses, ids } }: DocumentProps) {
  const { words, locale } = useLanguage();
  const [address] = addresses;
  return (
    <li>
      <cite lang="en">
        {address ? (
          <a href={address} target="_blank" rel="noreferrer">
            {title}
          </a>
        ) : (
          title
        )}
      </cite>{' '}
      {date && <time datetime={date}>{dayName(locale, date)}</time>}
      <More class="fold" summary={ids.join(', ')}>
        {() =>
          ids.map((id) => (
            <p key={id}>
              <span class="statement">{id}</span> {words.statements[id]}
            </p>
          ))
        }
      </More>
    </li>
  );
}

/** The documents that the answer is based on, those that decide first, each with its statements. */
export function Sources({ known }: { readonly known: Known }) {
  const { words, locale } = useLanguage();
  const { documents } = useServices();
  const cited = useAsked(() => documents(known), [JSON.stringify(known)]) ?? [];
  return (
    <More class="fold" summary={count(locale, words.parts.sources, cited.length)}>
      {() => (
        <ul class="sources">
          {cited.map((document) => (
            <Document key={document.title} document={document} />
          ))}
        </ul>
      )}
    </More>
  );
}
