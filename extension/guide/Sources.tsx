import { type Conclusion, dayName, type Statement } from 'rules';
import { useLanguage } from '../controls/language.ts';
import { More } from '../controls/More.tsx';
import { useAsked } from './asked.ts';
import { useServices } from './services.ts';

interface SourcesProps {
  readonly conclusion: Conclusion;
}

/** A document's title with its day, leading to where it can be read. */
function Origin({ title, date, address }: Statement) {
  const { locale } = useLanguage();
  return (
    <>
      <cite class="document" lang="en">
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

function Cited({ conclusion }: SourcesProps) {
  const { words } = useLanguage();
  const { cite } = useServices();
  const cited = useAsked(() => cite(conclusion), [conclusion]);
  return (
    <ul class="sources">
      {cited?.map((statement) => (
        <li key={statement.id}>
          <span class="statement">{statement.id}</span> {words.statements[statement.id]} <Origin {...statement} />
        </li>
      ))}
    </ul>
  );
}

/** Every statement that the answer is based on: what it says, its source and its date. */
export function Sources({ conclusion }: SourcesProps) {
  const { words } = useLanguage();
  return <More summary={words.tree.sources}>{() => <Cited conclusion={conclusion} />}</More>;
}
