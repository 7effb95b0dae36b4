import { useId, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { count, fill, type Known } from 'rules';
import type { FactsByOrigin } from '../background/facts-by-origin.ts';
import type { Found } from '../background/find.ts';
import { ask } from '../background/requests.ts';
import { ToCopyByHand } from '../controls/CopyButton.tsx';
import { copy } from '../controls/copy.ts';
import { useLanguage } from '../controls/language.ts';
import { useAsked } from './asked.ts';
import { useServices } from './services.ts';

interface FinderProps {
  readonly facts: FactsByOrigin;
  /** Continues with the answers that lead to what was found. */
  readonly onOpen: (known: Known) => void;
}

/** A field that finds a situation or an answer by what is typed; the background searches. */
export function Finder({ facts, onOpen }: FinderProps) {
  const { words, locale } = useLanguage();
  const { site, startsWithFinder } = useServices();
  const { finder, composer } = words;
  const [text, setText] = useState('');
  const [at, setAt] = useState(0);
  const [said, setSaid] = useState('');
  const [byHand, setByHand] = useState('');
  const field = useRef<HTMLInputElement>(null);
  const id = useId();
  const query = text.trim();
  const find = () => (query ? ask('find', { text: query, facts, locale }) : Promise.resolve([]));
  const answer = useAsked(async () => ({ query, found: await find() }), [query]);
  const found = query && answer ? answer.found : [];
  const isNone = query !== '' && answer?.query === query && found.length === 0;
  useLayoutEffect(() => {
    if (startsWithFinder && document.activeElement === document.body) field.current?.focus();
  }, []);
  const type = (typed: string) => {
    setText(typed);
    setAt(0);
    setSaid('');
    setByHand('');
  };
  const enter = async (isCopy: boolean) => {
    const chosen = (answer?.query === query ? found : await find())[at];
    if (!chosen) return;
    if (!isCopy) return onOpen(chosen.known);
    if (!site || !field.current) return;
    const link = site + chosen.path;
    const isCopied = await copy({ text: link }, field.current);
    setSaid(isCopied ? composer.copied : composer.copyFailed);
    setByHand(isCopied ? '' : link);
  };
  const option = ({ title, detail, verdict, known }: Found, index: number) => (
    <button
      type="button"
      key={index}
      id={`${id}-${index}`}
      role="option"
      tabIndex={-1}
      aria-selected={index === at}
      ref={(item) => {
        if (index === at) item?.scrollIntoView({ block: 'nearest' });
      }}
      onClick={() => onOpen(known)}
    >
      <span class="choice-label">{title}</span>
      <span class="choice-hint">
        {verdict && <strong class={`ink ${verdict.id}`}>{verdict.word} · </strong>}
        {detail}
      </span>
    </button>
  );
  return (
    <div class="finder">
      <input
        ref={field}
        class="input"
        type="text"
        role="combobox"
        aria-label={finder.field}
        aria-autocomplete="list"
        aria-expanded={found.length > 0}
        aria-controls={`${id}-list`}
        aria-activedescendant={found[at] ? `${id}-${at}` : undefined}
        placeholder={finder.example}
        autocomplete="off"
        spellcheck={false}
        value={text}
        onInput={({ currentTarget }) => type(currentTarget.value)}
        onKeyDown={(event) => {
          const { key, shiftKey, isComposing } = event;
          const step = key === 'ArrowDown' ? 1 : key === 'ArrowUp' ? -1 : 0;
          if (isComposing || !query) return;
          if (step && found.length > 0) setAt((at + step + found.length) % found.length);
          else if (key === 'Enter') enter(shiftKey);
          else if (key === 'Escape') type('');
          else return;
          event.preventDefault();
          event.stopPropagation();
        }}
      />
      <div class="results" id={`${id}-list`} role="listbox" aria-label={finder.field} hidden={found.length === 0}>
        {found.map(option)}
      </div>
      {found.length > 0 && <p class="hint">{site ? finder.keys : finder.opens}</p>}
      <p class={said || isNone ? 'hint' : 'hidden'} role="status">
        {said || (isNone ? fill(finder.none, { query }) : query && count(locale, finder.found, found.length))}
      </p>
      {byHand && <ToCopyByHand made={{ text: byHand }} onCopied={() => setSaid(composer.copied)} />}
    </div>
  );
}
