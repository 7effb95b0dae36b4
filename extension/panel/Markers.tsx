import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { fill } from 'rules';
import { Mark } from './Mark.tsx';
import { useSurroundings } from './surroundings.ts';

/** A customer's row with where it is on the screen now. */
export interface MarkedRow {
  readonly tenant: string;
  readonly name: string;
  readonly top: number;
  readonly right: number;
}

/** The rows of a list, followed for as long as somebody looks. */
export interface RowSource {
  /** Tells the rows whenever they may have moved or changed; returns how to stop. */
  readonly follow: (moved: (rows: readonly MarkedRow[]) => void) => () => void;
  /** Whether the row at this place is still this customer's. */
  readonly isStill: (row: MarkedRow) => boolean;
}

interface MarkersProps {
  readonly rows: RowSource;
  readonly onOpen: (row: MarkedRow) => void;
  /** The customer whose mark was pressed before the panel was closed: its mark gets the focus back. */
  readonly cameFrom: string | undefined;
}

/** A small button beside each customer's row, drawn in our own layer; the arrow keys go from one to the next. */
export function Markers({ rows, onOpen, cameFrom }: MarkersProps) {
  const { words } = useSurroundings();
  const [shown, setShown] = useState<readonly MarkedRow[]>([]);
  const [current, setCurrent] = useState(0);
  const list = useRef<HTMLUListElement>(null);
  const due = useRef(cameFrom);
  useEffect(() => rows.follow(setShown), [rows]);
  useLayoutEffect(() => {
    const place = shown.findIndex(({ tenant }) => tenant === due.current);
    if (place < 0) return;
    due.current = undefined;
    list.current?.querySelectorAll<HTMLElement>('.marker')[place]?.focus();
  }, [shown]);
  const first = Math.min(current, shown.length - 1);
  return (
    <ul class="markers" ref={list}>
      {shown.map((row, place) => (
        <li key={row.tenant} style={{ left: `${row.right}px`, top: `${row.top}px` }}>
          <button
            type="button"
            class="marker"
            tabIndex={place === first ? 0 : -1}
            aria-label={fill(words.extension.marker, { customer: row.name || row.tenant })}
            onFocus={() => setCurrent(place)}
            onClick={() => rows.isStill(row) && onOpen(row)}
            onKeyDown={(event) => {
              const step = { ArrowDown: 1, ArrowUp: -1 }[event.key] ?? 0;
              const next = list.current?.querySelectorAll<HTMLElement>('.marker')[place + step];
              if (step === 0 || !next) return;
              event.preventDefault();
              next.focus();
            }}
          >
            <Mark />
          </button>
        </li>
      ))}
    </ul>
  );
}
