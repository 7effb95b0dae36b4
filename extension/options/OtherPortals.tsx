import { useEffect, useState } from 'preact/hooks';
import { areAllowed, askForThem, giveThemBack } from '../background/other-portals.ts';
import { useLanguage } from '../controls/language.ts';
import { Tick } from '../controls/Tick.tsx';

/**
 * How the last press ended. A new object each time, so that the checkbox is rendered again and shows the current
 * permission.
 */
interface PressResult {
  readonly allowed: boolean;
  readonly said?: 'refused' | 'reload';
}

/** Whether the guide can show itself on the portal of another cloud: the browser asks, and only after a press. */
export function OtherPortals() {
  const { words } = useLanguage();
  const { otherPortals } = words.extension;
  const [{ allowed, said }, setState] = useState<PressResult>({ allowed: false });
  useEffect(() => {
    areAllowed().then((is) => setState({ allowed: is }));
  }, []);
  const choose = async (wanted: boolean) => {
    if (!wanted) {
      await giveThemBack();
      return setState({ allowed: false });
    }
    const given = await askForThem().catch(() => false);
    setState({ allowed: given, said: given ? 'reload' : 'refused' });
  };
  return (
    <>
      <Tick
        name="otherPortals"
        label={otherPortals.show}
        hint={otherPortals.meaning}
        checked={allowed}
        onTick={choose}
      />
      <p role="status" class="failing">
        {said && otherPortals[said]}
      </p>
    </>
  );
}
