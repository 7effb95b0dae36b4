import { useEffect, useState } from 'preact/hooks';
import { askFor, giveBack, isAllowed } from '../background/other-portals.ts';
import { Tick } from '../controls/Tick.tsx';
import { WithHosts } from '../controls/WithHosts.tsx';
import type { OtherPortal } from '../portal/other-clouds.ts';
import { useAllWords } from './all-words.ts';

/**
 * The result of the last press. A new object each time, so that the checkbox is rendered again and shows the current
 * permission.
 */
interface PressResult {
  readonly allowed: boolean;
  readonly said?: 'refused' | 'reload';
}

/** Whether the guide can show itself on another host of the portal: the browser asks, and only after a press. */
export function OtherPortals({ which }: { readonly which: OtherPortal }) {
  const { otherPortals } = useAllWords();
  const [{ allowed, said }, setState] = useState<PressResult>({ allowed: false });
  useEffect(() => {
    isAllowed(which).then((is) => setState({ allowed: is }));
  }, []);
  const choose = async (wanted: boolean) => {
    if (!wanted) {
      await giveBack(which);
      return setState({ allowed: false });
    }
    const given = await askFor(which).catch(() => false);
    setState({ allowed: given, said: given ? 'reload' : 'refused' });
  };
  const { show, meaning } = otherPortals[which];
  return (
    <>
      <Tick
        name={`otherPortals-${which}`}
        label={show}
        hint={<WithHosts text={meaning} />}
        checked={allowed}
        onTick={choose}
      />
      <p role="status" class="failing">
        {said && otherPortals[said]}
      </p>
    </>
  );
}
