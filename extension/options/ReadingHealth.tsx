import { count, dayName, factLabel, fill, isFact, list } from 'rules';
import type { PackagedWords } from '../background/words.ts';
import { DiagnosticButton } from '../controls/DiagnosticButton.tsx';
import { useLanguage } from '../controls/language.ts';
import type { Health, HealthRecord } from '../kept/health.ts';
import { shownDetails } from '../portal/page-adapter.ts';
import { adapters } from '../portal/pages.ts';
import { useAllWords } from './all-words.ts';

/** The name of a field that was not found. */
function fieldName(words: PackagedWords, field: string): string {
  const { panel } = words.extension;
  if (field === 'name') return panel.customer;
  if (isFact(field)) return factLabel(words, field);
  if (field === 'request-link') return words.composer.link;
  const detail = shownDetails.find((each) => each === field);
  return detail ? panel[detail] : field;
}

/** When one type of page was last read, and when reading it last failed. */
function State({ health }: { readonly health: Health }) {
  const { locale } = useLanguage();
  const words = useAllWords();
  const { options, panel } = words.extension;
  const told = (sentence: string, minute: string) => fill(sentence, { date: dayName(locale, minute.slice(0, 10)) });
  const isWorse = health.failed !== undefined && (health.read === undefined || health.read < health.failed);
  return (
    <>
      {health.read && <span class="origin">{told(options.lastRead, health.read)}</span>}
      {isWorse && health.failed && <span class="failing">{told(options.lastFailed, health.failed)}</span>}
      {health.missing.length > 0 && !isWorse && <span class="failing">{panel.partly}</span>}
      {health.missing.length > 0 && (
        <span class="failing">
          {fill(options.notFound, {
            fields: list(
              locale,
              health.missing.map((field) => fieldName(words, field)),
              'conjunction',
            ),
          })}
        </span>
      )}
    </>
  );
}

/** When each type of page was last read, and what was missing. */
export function ReadingHealth({
  record,
  diagnose,
}: {
  readonly record: HealthRecord;
  readonly diagnose: () => Promise<string>;
}) {
  const { words, locale } = useLanguage();
  const { options, pages } = words.extension;
  const kinds = adapters();
  const visited = kinds.flatMap(({ adapter, pages: read }) => {
    const health = record[adapter.id];
    return health ? [{ id: adapter.id, read, health }] : [];
  });
  const unvisited = kinds.length - visited.length;
  return (
    <>
      <ul class="health">
        {visited.map(({ id, read, health }) => (
          <li key={id}>
            <span>{read.map((page) => pages[page]).join(' · ')}</span>
            <State health={health} />
          </li>
        ))}
        {unvisited > 0 && <li class="origin">{count(locale, options.notVisited, unvisited)}</li>}
      </ul>
      <DiagnosticButton diagnose={diagnose} />
    </>
  );
}
