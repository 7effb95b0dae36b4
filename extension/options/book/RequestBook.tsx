import { useEffect, useState } from 'preact/hooks';
import { count, today } from 'rules';
import { useLanguage } from '../../controls/language.ts';
import { Tick } from '../../controls/Tick.tsx';
import type { Book } from '../../kept/book/changes.ts';
import { stateOf } from '../../kept/book/entry.ts';
import { requestBook } from '../../kept/book/request-book.ts';
import { useAllWords } from '../all-words.ts';
import { Group } from '../Group.tsx';
import type { SectionProps } from '../section-props.ts';
import { BookList } from './BookList.tsx';

/**
 * The group of options with the requests that the reader made: off until wanted. What is in the book stays when it is
 * switched off, and is shown.
 */
export function RequestBook({ settings, onSettings }: SectionProps) {
  const { locale } = useLanguage();
  const { extension, requestBook: words } = useAllWords();
  const [book, setBook] = useState<Book>([]);
  useEffect(() => {
    requestBook.read().then(setBook);
    return requestBook.watch(setBook);
  }, []);
  const now = today();
  const waiting = book.filter((entry) => stateOf(entry, now) === 'waiting').length;
  const isOn = settings.history;
  return (
    <Group
      id="requests"
      title={extension.options.groups.requests}
      set={isOn || waiting > 0 ? count(locale, words.waiting, waiting) : words.isOff}
    >
      <Tick
        name="history"
        label={words.keep}
        hint={words.keepHint}
        checked={isOn}
        onTick={(history) => onSettings((settled) => ({ ...settled, history }))}
      />
      <p class="is-off" role="status">
        {!isOn && book.length > 0 && words.off}
      </p>
      <BookList book={book} now={now} isOn={isOn} />
    </Group>
  );
}
