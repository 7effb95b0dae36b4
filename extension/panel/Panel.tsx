import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { CustomerAnswers } from '../customer-answers.ts';
import { isUnread } from '../health.ts';
import type { Sight } from '../portal/watch.ts';
import type { Profile } from '../profile.ts';
import { Guidance } from './Guidance.tsx';
import { nothingGiven } from './known.ts';
import { layersOf } from './layers-of.ts';
import { Mark } from './Mark.tsx';
import { type MarkedRow, Markers, type RowSource } from './Markers.tsx';
import { Pill } from './Pill.tsx';
import { type Spot, within } from './spot.ts';
import { useSurroundings } from './surroundings.ts';
import { Whereabouts } from './Whereabouts.tsx';

interface PanelProps {
  /** The answers kept for customers, when the reader wants them kept. */
  readonly answers: CustomerAnswers | undefined;
  readonly sight: Sight;
  readonly profile: Profile;
}

/** The guidance for one customer: another customer is another one of these, so that nothing is carried over. */
function ForCustomer({ sight, profile, answers }: PanelProps) {
  const { tenant } = sight.place;
  const [given, setGiven] = useState(() => (tenant && answers?.of(tenant)) || nothingGiven);
  return (
    <Guidance
      layers={layersOf(given, profile, sight.reading.facts)}
      onLayers={({ you, countries }) => {
        setGiven({ you, countries });
        if (tenant) answers?.keep(tenant, { you, countries });
      }}
      profile={profile}
      customerName={sight.reading.customerName}
    />
  );
}

interface GuideProps extends PanelProps {
  readonly firstSpot: Spot;
  /** The rows of a list, when they are to be marked. */
  readonly rows: RowSource | undefined;
}

/** A customer chosen from a list: its row names it as an address would. */
interface Chosen {
  readonly epoch: number;
  readonly row: MarkedRow;
}

/** What is seen, with the customer chosen from the list for as long as that list is the page. */
function withChosen(sight: Sight, chosen: Chosen | undefined): Sight {
  if (!chosen || chosen.epoch !== sight.epoch) return sight;
  const { tenant, name } = chosen.row;
  return {
    ...sight,
    place: { ...sight.place, tenant },
    reading: { ...sight.reading, ...(name && { customerName: name }) },
  };
}

/** How large the panel may be; a smaller window makes it smaller. */
const size = { width: 408, height: 720 };

/** The guide on a portal page: a pill until it is asked for, then a panel. Esc closes it; nothing opens by hovering. */
export function Panel({ sight: seen, profile, answers, firstSpot, rows }: GuideProps) {
  const { words } = useSurroundings();
  const [open, setOpen] = useState(false);
  const [spot, setSpot] = useState(firstSpot);
  const [chosen, setChosen] = useState<Chosen | undefined>();
  const sight = withChosen(seen, chosen);
  const moved = useRef(false);
  const pill = useRef<HTMLButtonElement>(null);
  const panel = useRef<HTMLElement>(null);
  useLayoutEffect(() => {
    if (!moved.current) return;
    (open ? panel.current?.querySelector<HTMLElement>('.heading') : pill.current)?.focus();
  }, [open]);
  const show = (next: boolean) => {
    moved.current = true;
    setOpen(next);
  };
  if (!open)
    return (
      <>
        {rows && (
          <Markers
            rows={rows}
            onOpen={(row) => {
              setChosen({ epoch: seen.epoch, row });
              show(true);
            }}
          />
        )}
        <Pill
          element={pill}
          spot={spot}
          onSpot={setSpot}
          unread={isUnread(sight)}
          onOpen={() => {
            setChosen(undefined);
            show(true);
          }}
        />
      </>
    );
  const { left, bottom } = within(spot, size);
  return (
    <section
      ref={panel}
      class="panel"
      role="dialog"
      aria-labelledby="panel-title"
      style={{ left: `${left}px`, bottom: `${bottom}px` }}
      onKeyDown={(event) => event.key === 'Escape' && show(false)}
    >
      <div class="bar">
        <Mark />
        <p id="panel-title">{words.extension.panel.title}</p>
        <button type="button" class="close" aria-label={words.extension.panel.close} onClick={() => show(false)}>
          <svg class="icon" viewBox="0 0 20 20" aria-hidden="true" focusable="false">
            <path d="M5 5l10 10M15 5 5 15" />
          </svg>
        </button>
      </div>
      <div class="body">
        <Whereabouts sight={sight} />
        <ForCustomer key={sight.place.tenant ?? sight.place.page} sight={sight} profile={profile} answers={answers} />
      </div>
    </section>
  );
}
