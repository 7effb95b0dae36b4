import { useId } from 'preact/hooks';
import { type Day, dayName, fill } from 'rules';
import { CopyButton } from '../../controls/CopyButton.tsx';
import { useLanguage } from '../../controls/language.ts';
import { type LogEntry, lastDayOf, stateOf } from '../../kept/request-log/entry.ts';
import { useAllWords } from '../all-words.ts';

interface LogRowProps {
  readonly entry: LogEntry;
  readonly now: Day;
  /** Marks it as accepted on a day, or as not accepted. */
  readonly onMark: (accepted: Day | undefined) => void;
  readonly onRemove: () => void;
}

/** One request: its customer, its type, its first and last day, and its state. */
export function LogRow({ entry, now, onMark, onRemove }: LogRowProps) {
  const { locale } = useLanguage();
  const words = useAllWords().requestLog;
  const id = useId();
  const { kind, day, customer, tenant, link, accepted } = entry;
  const state = stateOf(entry, now);
  const last = lastDayOf(entry);
  const named = (sentence: string, of: Day) => fill(sentence, { day: dayName(locale, of) });
  const facts = [
    words.kinds[kind],
    named(words.noted, day),
    accepted ? named(words.markedOn, accepted) : last ? named(words.last, last) : words.noLast,
  ];
  const mark = (label: string, on: Day | undefined) => (
    <button type="button" class="link" aria-describedby={id} onClick={() => onMark(on)}>
      {label}
    </button>
  );
  return (
    <li class={state}>
      <p id={id}>
        <bdi class={customer ? 'customer' : 'id'}>{customer ?? tenant}</bdi>{' '}
        <span class="state">{words.states[state]}</span>
      </p>
      <p class="hint">{facts.join(' · ')}</p>
      <div class="buttons">
        {state !== 'accepted' && mark(words.markAccepted, now)}
        {accepted && mark(words.markRefused, undefined)}
        {link && <CopyButton label={words.copyLink} text={link} />}
        <button type="button" class="link" aria-describedby={id} onClick={onRemove}>
          {words.remove}
        </button>
      </div>
    </li>
  );
}
