import type { RefObject } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { useLanguage } from '../controls/language.ts';
import { Mark } from '../controls/Mark.tsx';
import { useMovable } from './movable.ts';
import { type PillPosition, within } from './pill-position.ts';

interface PillProps {
  readonly element: RefObject<HTMLButtonElement | null>;
  readonly position: PillPosition;
  readonly onPosition: (position: PillPosition) => void;
  readonly unread: boolean;
  readonly onOpen: () => void;
}

/** The pill: pressing it opens the panel; dragging it, or Alt and an arrow key, moves it. */
export function Pill({ element, position, onPosition, unread, onOpen }: PillProps) {
  const { words } = useLanguage();
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
      {words.extension.panel.open}
      {unread && <span class="unread" />}
      <span class="hidden" id="pill-about">
        {unread && words.extension.panel.unread} {words.extension.panel.movable}
      </span>
    </button>
  );
}
