import type { RefObject } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { count, inOneLine } from 'rules';
import type { InShort } from '../background/guide/in-short.ts';
import { useLanguage } from '../controls/language.ts';
import { Mark } from '../controls/Mark.tsx';
import { VerdictIcon } from '../guide/Verdict.tsx';
import type { PillPosition } from '../kept/pill-position.ts';
import { useMovable } from './movable.ts';
import { within } from './pill-position.ts';

interface PillProps {
  readonly element: RefObject<HTMLButtonElement | null>;
  readonly position: PillPosition;
  readonly onPosition: (position: PillPosition) => void;
  readonly unread: boolean;
  /** The conclusion from the answers for the customer of the page, if there are any. */
  readonly answer: InShort | undefined;
  /** How many customers of a list have an answer. */
  readonly checked: number;
  readonly onOpen: () => void;
}

/** The pill: pressing it opens the panel; dragging it, or Alt and an arrow key, moves it. */
export function Pill({ element, position, onPosition, unread, answer, checked, onOpen }: PillProps) {
  const { words, locale } = useLanguage();
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
      <span class={answer && 'hidden'}>{checked > 0 ? count(locale, panel.checked, checked) : panel.open}</span>
      {answer && (
        <>
          <span class={`ink ${answer.verdict}`}>
            <VerdictIcon verdict={answer.verdict} />
          </span>
          {answer.text}
        </>
      )}
      {unread && <span class="unread" />}
      <span class="hidden" id="pill-about">
        {inOneLine([unread ? panel.unread : '', panel.movable])}
      </span>
    </button>
  );
}
