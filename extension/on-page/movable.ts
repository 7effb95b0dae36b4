import { useRef } from 'preact/hooks';
import { keptPosition, type PillPosition } from '../kept/pill-position.ts';
import { within } from './pill-position.ts';

interface Size {
  readonly width: number;
  readonly height: number;
}

interface Drag {
  readonly x: number;
  readonly y: number;
  readonly from: PillPosition;
  moved: boolean;
  over: boolean;
}

/** How far the pointer has to go before a press becomes a drag, and how far an arrow key moves. */
const slack = 5;
const stride = 24;

const arrows: Readonly<Record<string, readonly [x: number, y: number]>> = {
  ArrowLeft: [-stride, 0],
  ArrowRight: [stride, 0],
  ArrowUp: [0, stride],
  ArrowDown: [0, -stride],
};

/** Fields in which Alt and an arrow key have a meaning of their own. */
const isField = (target: EventTarget | null) => target instanceof Element && target.matches('input, select, textarea');

/** Moves the pill or the panel by pointer, or by Alt and an arrow key. It stays within the window, and its position is kept. */
export function useMovable(position: PillPosition, size: () => Size, onPosition: (position: PillPosition) => void) {
  const drag = useRef<Drag | undefined>(undefined);
  return {
    /** Whether the press that has just ended moved it; asked once. */
    wasMoved: () => {
      const moved = drag.current?.moved ?? false;
      drag.current = undefined;
      return moved;
    },
    byKey: (event: KeyboardEvent) => {
      const [x, y] = arrows[event.key] ?? [0, 0];
      if (!event.altKey || (x === 0 && y === 0) || isField(event.target)) return;
      event.preventDefault();
      const from = within(position, size());
      const next = within({ left: from.left + x, bottom: from.bottom + y }, size());
      onPosition(next);
      keptPosition.write(next);
    },
    byPointer: {
      onPointerDown: ({ currentTarget, target, pointerId, clientX, clientY, button }: PointerEvent) => {
        const inner = (target as Element).closest('button');
        if (button !== 0 || (inner && inner !== currentTarget)) return;
        // A fast pointer can be outside before its first move is reported.
        (currentTarget as Element).setPointerCapture(pointerId);
        drag.current = { x: clientX, y: clientY, from: within(position, size()), moved: false, over: false };
      },
      onPointerMove: ({ clientX, clientY }: PointerEvent) => {
        const { current } = drag;
        if (!current || current.over) return;
        const [x, y] = [clientX - current.x, current.y - clientY];
        if (!current.moved && Math.hypot(x, y) < slack) return;
        current.moved = true;
        onPosition(within({ left: current.from.left + x, bottom: current.from.bottom + y }, size()));
      },
      onPointerUp: () => {
        if (drag.current?.moved && !drag.current.over) keptPosition.write(position);
        if (drag.current) drag.current.over = true;
      },
      onPointerCancel: () => {
        drag.current = undefined;
      },
    },
  };
}
