import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Sight } from '../portal/watch.ts';
import type { Profile } from '../profile.ts';
import { Guidance } from './Guidance.tsx';
import { nothingGiven } from './known.ts';
import { layersOf } from './layers-of.ts';
import { Mark } from './Mark.tsx';
import { useSurroundings } from './surroundings.ts';
import { Whereabouts } from './Whereabouts.tsx';

interface PanelProps {
  readonly sight: Sight;
  readonly profile: Profile;
}

/** The guidance for one customer: another customer is another one of these, so that nothing is carried over. */
function ForCustomer({ sight, profile }: PanelProps) {
  const [given, setGiven] = useState(nothingGiven);
  const layers = layersOf(given, profile, sight.reading.facts);
  return (
    <Guidance
      layers={layers}
      onLayers={({ you, countries }) => setGiven({ you, countries })}
      profile={profile}
      customerName={sight.reading.customerName}
    />
  );
}

/** The guide on a portal page: a pill until it is asked for, then a panel. Esc closes it; nothing opens by hovering. */
export function Panel({ sight, profile }: PanelProps) {
  const { words } = useSurroundings();
  const [open, setOpen] = useState(false);
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
      <button ref={pill} type="button" class="pill" aria-haspopup="dialog" onClick={() => show(true)}>
        <Mark />
        {words.extension.panel.open}
      </button>
    );
  return (
    <section
      ref={panel}
      class="panel"
      role="dialog"
      aria-labelledby="panel-title"
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
        <ForCustomer key={sight.place.tenant ?? sight.place.page} sight={sight} profile={profile} />
      </div>
    </section>
  );
}
