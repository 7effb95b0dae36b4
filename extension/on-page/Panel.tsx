import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Section } from 'rules';
import { isAnswered } from '../background/facts-by-origin.ts';
import { Broken, ErrorBoundary } from '../controls/ErrorBoundary.tsx';
import { useLanguage } from '../controls/language.ts';
import { useView } from '../guide/view.ts';
import type { Takes } from '../kept/carried.ts';
import type { PillPosition } from '../kept/pill-position.ts';
import type { Profile } from '../kept/profile.ts';
import type { PlacedRow, RowSource } from '../portal/lists/follow-rows.ts';
import { sectionLinks } from '../portal/section-link.ts';
import { isListOfCustomers, isUnread } from '../portal/sight.ts';
import type { Sight } from '../portal/watch.ts';
import type { AnswersHere } from './answers-here.ts';
import { Bar } from './Bar.tsx';
import { CopyCustomers } from './CopyCustomers.tsx';
import { factsOfAll, useConclusions } from './conclusions.ts';
import type { CustomerAnswers } from './customer-answers.ts';
import { ForCustomer } from './ForCustomer.tsx';
import { factsHere } from './facts-here.ts';
import { Markers } from './Markers.tsx';
import { useMovable } from './movable.ts';
import { Notices } from './Notices.tsx';
import { Pill } from './Pill.tsx';
import { nextToRows, within } from './pill-position.ts';
import { giveBack, pageFocus } from './stage.ts';

interface PanelProps {
  /** The answers kept for customers, when the reader wants them kept. */
  readonly answers: CustomerAnswers | undefined;
  readonly sight: Sight;
  readonly profile: Profile;
  readonly firstPosition: PillPosition;
  /** The rows of a list, if the reader wants them marked. */
  readonly rows: RowSource | undefined;
  /** Whether customers without an answer are marked, too. */
  readonly markEvery: boolean;
  /** How often the keys that open and close the guide were pressed on this page. */
  readonly called: number;
  /** The customer for whom the reader followed the guide's own link from another page of the portal. */
  readonly cameFor: string | undefined;
  readonly onLeave: Takes;
  readonly diagnose: () => Promise<string>;
}

/** A customer chosen from a list: its row names it as an address would. */
interface Chosen {
  readonly epoch: number;
  readonly row: PlacedRow;
}

/** The sight with the customer chosen from the list, as long as that list is the page. */
function withChosen(sight: Sight, chosen: Chosen | undefined): Sight {
  if (!chosen || chosen.epoch !== sight.epoch) return sight;
  const { tenant, name } = chosen.row;
  const { place, reading } = sight;
  return { ...sight, place: { ...place, tenant }, reading: name ? { ...reading, customerName: name } : reading };
}

/** The customer that the answers are about; on a page without one, the page until it is left. */
const subjectOf = ({ place, epoch }: Sight) => place.tenant ?? `${place.page} ${epoch}`;

/** The largest size of the panel, in pixels; a smaller window makes it smaller. */
const size = { width: 408, height: 720 };

/**
 * The guide on a portal page: a pill until the reader opens it, then a panel. Esc closes it; nothing opens on hover.
 */
export function Panel({
  sight: seen,
  profile,
  answers,
  firstPosition,
  rows,
  markEvery,
  called,
  cameFor,
  onLeave,
  diagnose,
}: PanelProps) {
  const { words } = useLanguage();
  const [open, setOpen] = useState(cameFor !== undefined && cameFor === seen.place.tenant);
  const [position, setPosition] = useState(firstPosition);
  const [chosen, setChosen] = useState<Chosen | undefined>();
  const [given, setGiven] = useState<Readonly<Record<string, AnswersHere>>>({});
  // A customer chosen from a list is that of the panel, not of the page.
  const sight = open ? withChosen(seen, chosen) : seen;
  const subject = subjectOf(sight);
  const here = factsHere(sight, profile, answers, given[subject]);
  const now = useView(subject, here.facts, Object.keys(sectionLinks(sight.place)) as readonly Section[]);
  const conclusions = useConclusions(seen, profile, answers, given);
  const wasUp = useRef(false);
  // It opens once there is something in it, and then stays open while the next view is made.
  const isUp = open && (wasUp.current || now.shown !== undefined || now.isBroken);
  wasUp.current = isUp;
  const moved = useRef(false);
  const cameFrom = useRef<HTMLElement | undefined>(undefined);
  const pill = useRef<HTMLButtonElement>(null);
  const panel = useRef<HTMLElement>(null);
  const opened = nextToRows(position, size, chosen?.row.left);
  const { byPointer, byKey } = useMovable(opened, () => size, setPosition);
  useLayoutEffect(() => {
    if (!moved.current) return;
    if (isUp) panel.current?.querySelector<HTMLElement>('.heading')?.focus();
    else if (!giveBack(cameFrom.current)) pill.current?.focus();
  }, [isUp]);
  const show = (next: boolean, row?: PlacedRow) => {
    moved.current = true;
    if (next) {
      cameFrom.current = pageFocus();
      setChosen(row && { epoch: seen.epoch, row });
    }
    now.change();
    setOpen(next);
  };
  useLayoutEffect(() => {
    if (called > 0) show(!open);
  }, [called]);
  if (!isUp) {
    const { shown } = now;
    return (
      <>
        {rows && (
          <ErrorBoundary instead={null}>
            <Markers
              rows={rows}
              every={markEvery}
              onOpen={(row) => show(true, row)}
              conclusions={conclusions}
              cameFrom={moved.current ? chosen?.row.tenant : undefined}
            />
          </ErrorBoundary>
        )}
        <Pill
          element={pill}
          position={position}
          onPosition={setPosition}
          unread={isUnread(seen)}
          answer={shown && isAnswered(shown.asked.facts) ? shown.view.answer?.inShort : undefined}
          checked={seen.place.tenant ? 0 : seen.reading.customers.filter((tenant) => conclusions[tenant]).length}
          onOpen={() => show(true)}
        />
      </>
    );
  }
  const { left, bottom } = within(opened, size);
  const { title, close } = words.extension.panel;
  const { customerName } = sight.reading;
  return (
    <section
      ref={panel}
      class="panel"
      role="dialog"
      // A press on a sentence leaves the focus inside, where Esc is heard.
      tabIndex={-1}
      aria-label={customerName ? `${title} ${customerName}` : title}
      style={{ '--left': `${left}px`, '--bottom': `${bottom}px` }}
      onKeyDown={(event) => {
        if (event.key === 'Escape') return show(false);
        // Going back from the title, where reading begins, leads to the last control.
        if (event.key === 'Tab' && event.shiftKey && (event.target as Element).matches('.heading')) {
          event.preventDefault();
          panel.current?.querySelector<HTMLElement>('.close')?.focus();
        }
        return byKey(event);
      }}
    >
      <Bar sight={sight} byPointer={byPointer} />
      <div class="body">
        <ErrorBoundary key={subject} instead={<Broken />}>
          <Notices sight={sight} profile={profile} diagnose={diagnose} />
          <ForCustomer
            sight={sight}
            now={now}
            here={here}
            profile={profile}
            kept={answers}
            onAnswers={(next) => setGiven((before) => ({ ...before, [subject]: next }))}
            onLeave={onLeave}
            ways={
              isListOfCustomers(sight) && (
                <CopyCustomers sight={sight} answers={() => factsOfAll(sight, profile, answers, given)} />
              )
            }
          />
        </ErrorBoundary>
      </div>
      <button type="button" class="close" aria-label={close} onClick={() => show(false)}>
        <svg class="icon" viewBox="0 0 20 20" aria-hidden="true">
          <path d="M5 5l10 10M15 5 5 15" />
        </svg>
      </button>
    </section>
  );
}
