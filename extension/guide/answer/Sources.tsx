import { count, dayName } from 'rules';
import type { CitedInWords, SharedAnswer } from '../../background/answers.ts';
import { ask } from '../../background/requests.ts';
import { useLanguage } from '../../controls/language.ts';
import { More } from '../../controls/More.tsx';
import { useAsked } from '../asked.ts';

/** A document's title with its day, leading to where it can be read. */
export function Title({ title, date, addresses: [address] }: Pick<CitedInWords, 'title' | 'date' | 'addresses'>) {
  const { locale } = useLanguage();
  return (
    <>
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
    </>
  );
}

/** A document, with its statements that the answer is based on. */
function Document({ statements, ...document }: CitedInWords) {
  return (
    <li>
      <Title {...document} />
      <More class="fold" summary={statements.map(({ id }) => id).join(', ')}>
        {() =>
          statements.map(({ id, text }) => (
            <p key={id}>
              <span class="statement">{id}</span> {text}
            </p>
          ))
        }
      </More>
    </li>
  );
}

/** The documents that the answer is based on, those that decide first, each with its statements. */
export function Sources({ shared }: { readonly shared: SharedAnswer }) {
  const { words, locale } = useLanguage();
  const cited = useAsked(() => ask('documents', shared), [JSON.stringify(shared)]) ?? [];
  return (
    <More class="fold" summary={count(locale, words.parts.sources, cited.length)}>
      {() => (
        <ul class="sources">
          {cited.map((document) => (
            <Document key={document.title} {...document} />
          ))}
        </ul>
      )}
    </More>
  );
}
