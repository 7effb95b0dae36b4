import type { RefObject } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { type Conclusion, count } from 'rules';
import { useLanguage } from '../controls/language.ts';
import { Mark } from '../controls/Mark.tsx';
import { VerdictIcon } from '../guide/Verdict.tsx';
import { inShort } from './in-short.ts';
import { useMovable } from './movable.ts';
import { type PillPosition, within } from './pill-position.ts';

interface PillProps {
  readonly element: RefObject<HTMLButtonElement | null>;
  readonly position: PillPosition;
  readonly onPosition: (position: PillPosition) => void;
  readonly unread: boolean;
  /** What the answers for the customer of the page lead to, if there are any. */
  readonly answer: Conclusion | undefined;
  /** How many customers of a list have an answer. */
  readonly checked: number;
  readonly onOpen: () => void;
}

/** The pill: pressing it opens the panel; dragging it, or Alt and an arrow key, moves it. */
export function Pill({ element, position, onPosition, unread, answer, checked, onOpen }: PillProps) {
  const language = useLanguage();
  const { panel } = language.words.extension;
  const short = answer && inShort(language, answer);
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
      <span class={answer && 'hidden'}>
        {panel.open} {checked > 0 && `· ${count(language.locale, panel.checked, checked)}`}
      </span>
      {short && (
        <>
          <span class={`ink ${short.verdict}`}>
            <VerdictIcon verdict={short.verdict} />
          </span>
          {short.text}
        </>
      )}
      {unread && <span class="unread" />}
      <span class="hidden" id="pill-about">
        {unread && panel.unread} {panel.movable}
      </span>
    </button>
  );
}
