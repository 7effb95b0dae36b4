import type { RefObject } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { type Conclusion, count, verdictInWords } from 'rules';
import { useLanguage } from '../controls/language.ts';
import { Mark } from '../controls/Mark.tsx';
import { VerdictIcon } from '../guide/Verdict.tsx';
import { useMovable } from './movable.ts';
import { type PillPosition, within } from './pill-position.ts';

interface PillProps {
  readonly element: RefObject<HTMLButtonElement | null>;
  readonly position: PillPosition;
  readonly onPosition: (position: PillPosition) => void;
  readonly unread: boolean;
  /** What the answers for the customer of the page lead to, if there are any. */
  readonly answer: Conclusion | undefined;
  readonly onOpen: () => void;
}

/** The verdict and how many steps are left, in short. */
function InShort({ answer }: { readonly answer: Conclusion }) {
  const { words, locale } = useLanguage();
  const { id, word } = verdictInWords(words, answer.outcome);
  const left = answer.steps.filter(({ done }) => !done).length;
  return (
    <>
      <span class={`ink ${id}`}>
        <VerdictIcon verdict={id} />
      </span>
      {[word, ...(left > 0 ? [count(locale, words.extension.panel.left, left)] : [])].join(' · ')}
    </>
  );
}

/** The pill: pressing it opens the panel; dragging it, or Alt and an arrow key, moves it. */
export function Pill({ element, position, onPosition, unread, answer, onOpen }: PillProps) {
  const { words } = useLanguage();
  const { panel } = words.extension;
  const [, redraw] = useState(0);
  useEffect(() => {
    const resized = () => redraw((times) => times + 1);
    addEventListener('resize', resized);
    return () => removeEventListener('resize', resized);
  }, []);
  const size = () => element.current?.getBoundingClientRect() ?? { width: 0, height: 0 };
  const { byPointer, byKey, wasMoved } = useMovable(position, size, onPosition);
  const { left, bottom } = within(position, size());
  return (
    <button
      ref={element}
      type="button"
      class="pill"
      aria-haspopup="dialog"
      aria-describedby="pill-about"
      style={{ '--left': `${left}px`, '--bottom': `${bottom}px` }}
      {...byPointer}
      onKeyDown={byKey}
      onClick={() => !wasMoved() && onOpen()}
    >
      <Mark />
      <span class={answer && 'hidden'}>{panel.open}</span>
      {answer && <InShort answer={answer} />}
      {unread && <span class="unread" />}
      <span class="hidden" id="pill-about">
        {unread && panel.unread} {panel.movable}
      </span>
    </button>
  );
}
