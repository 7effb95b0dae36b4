import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { ConclusionsInShort } from '../background/guide/in-short.ts';
import type { PlacedRow, RowSource } from '../portal/lists/follow-rows.ts';
import { Marker } from './Marker.tsx';

interface MarkersProps {
  readonly rows: RowSource;
  /** Whether customers without an answer are marked, too, wherever the pointer is. */
  readonly every: boolean;
  readonly onOpen: (row: PlacedRow) => void;
  /** The customer whose mark was pressed before the panel was closed: its mark gets the focus back. */
  readonly cameFrom: string | undefined;
  readonly conclusions: ConclusionsInShort;
}

/**
 * A small button in the free end of each customer's row, in our own layer: the verdict of those with an answer, and a mark
 * for the others while the pointer or the focus is there. The arrow keys go from one to the next.
 */
export function Markers({ rows, every, onOpen, cameFrom, conclusions }: MarkersProps) {
  const [shown, setShown] = useState<readonly PlacedRow[]>([]);
  const [current, setCurrent] = useState(0);
  const list = useRef<HTMLUListElement>(null);
  const due = useRef(cameFrom);
  const focus = (place: number) => {
    const marker = list.current?.querySelectorAll<HTMLElement>('.marker')[place];
    marker?.focus();
    return marker !== undefined;
  };
  useEffect(() => rows.follow(setShown), [rows]);
  useLayoutEffect(() => {
    const place = shown.findIndex(({ tenant }) => tenant === due.current);
    if (place < 0) return;
    due.current = undefined;
    focus(place);
  }, [shown]);
  const first = Math.min(current, shown.length - 1);
  return (
    <ul class="markers" ref={list}>
      {shown.map((row, place) => (
        <Marker
          key={row.tenant}
          row={row}
          isShown={every}
          answer={conclusions[row.tenant]}
          isStop={place === first}
          onFocus={() => setCurrent(place)}
          onPress={() => rows.isStill(row) && onOpen(row)}
          onStep={(step) => focus(place + step)}
        />
      ))}
    </ul>
  );
}
