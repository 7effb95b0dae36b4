import type { RefObject } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { Mark } from './Mark.tsx';
import { rememberSpot, type Spot, within } from './spot.ts';
import { useSurroundings } from './surroundings.ts';

interface PillProps {
  readonly element: RefObject<HTMLButtonElement | null>;
  readonly spot: Spot;
  readonly onSpot: (spot: Spot) => void;
  readonly unread: boolean;
  readonly onOpen: () => void;
}

/** How far the pointer has to go before a press becomes a drag, and how far an arrow key moves the pill. */
const slack = 5;
const stride = 24;

const arrows: Readonly<Record<string, readonly [x: number, y: number]>> = {
  ArrowLeft: [-stride, 0],
  ArrowRight: [stride, 0],
  ArrowUp: [0, stride],
  ArrowDown: [0, -stride],
};

/** The pill: pressed it opens, dragged or moved with Alt and an arrow key it changes its place and keeps it. */
export function Pill({ element, spot, onSpot, unread, onOpen }: PillProps) {
  const { words } = useSurroundings();
  const drag = useRef<{ x: number; y: number; from: Spot; moved: boolean } | undefined>(undefined);
  const [, redraw] = useState(0);
  useEffect(() => {
    const resized = () => redraw((times) => times + 1);
    addEventListener('resize', resized);
    return () => removeEventListener('resize', resized);
  }, []);
  const size = () => element.current?.getBoundingClientRect() ?? { width: 0, height: 0 };
  const settle = (to: Spot) => {
    const next = within(to, size());
    onSpot(next);
    rememberSpot(next);
  };
  const { left, bottom } = within(spot, size());
  return (
    <button
      ref={element}
      type="button"
      class="pill"
      aria-haspopup="dialog"
      aria-describedby="pill-about"
      style={{ left: `${left}px`, bottom: `${bottom}px` }}
      onPointerDown={({ currentTarget, pointerId, clientX, clientY, button }) => {
        if (button !== 0) return;
        // A quick hand is outside the pill before it has moved at all.
        currentTarget.setPointerCapture(pointerId);
        drag.current = { x: clientX, y: clientY, from: { left, bottom }, moved: false };
      }}
      onPointerMove={({ clientX, clientY }) => {
        const { current } = drag;
        if (!current) return;
        const [x, y] = [clientX - current.x, current.y - clientY];
        if (!current.moved && Math.hypot(x, y) < slack) return;
        current.moved = true;
        onSpot(within({ left: current.from.left + x, bottom: current.from.bottom + y }, size()));
      }}
      onPointerUp={() => {
        if (drag.current?.moved) rememberSpot(spot);
      }}
      onPointerCancel={() => {
        drag.current = undefined;
      }}
      onClick={() => {
        const moved = drag.current?.moved;
        drag.current = undefined;
        if (!moved) onOpen();
      }}
      onKeyDown={(event) => {
        const [x, y] = arrows[event.key] ?? [0, 0];
        if (!event.altKey || (x === 0 && y === 0)) return;
        event.preventDefault();
        settle({ left: left + x, bottom: bottom + y });
      }}
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
