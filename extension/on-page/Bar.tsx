import { count, fill } from 'rules';
import { useLanguage } from '../controls/language.ts';
import { Mark } from '../controls/Mark.tsx';
import { isListOfCustomers, isPartlyRead } from '../portal/sight.ts';
import type { Sight } from '../portal/watch.ts';
import type { useMovable } from './movable.ts';

interface BarProps {
  readonly sight: Sight;
  readonly byPointer: ReturnType<typeof useMovable>['byPointer'];
}

/** The panel's bar: the customer, the page, and whether it was read. The reader moves the panel by it. */
export function Bar({ sight, byPointer }: BarProps) {
  const { words, locale } = useLanguage();
  const { panel, pages } = words.extension;
  const { place, reading } = sight;
  const { customerName } = reading;
  const name = customerName ?? place.tenant;
  const page = pages[place.page];
  const read = reading.state !== 'agrees' ? panel.notRead : isPartlyRead(sight) ? panel.readInPart : panel.read;
  const listed = isListOfCustomers(sight);
  return (
    <div class="bar" {...byPointer}>
      <Mark />
      <p>
        {name ? (
          <bdi class={customerName ? 'customer' : 'customer id'} title={name}>
            {name}
          </bdi>
        ) : (
          <strong>{panel.title}</strong>
        )}
        <span class="origin">
          {listed ? `${page} · ${count(locale, panel.listed, reading.customers.length)}` : fill(read, { page })}
        </span>
      </p>
    </div>
  );
}
