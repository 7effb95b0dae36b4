import { useEffect, useState } from 'preact/hooks';
import { allowBeside, forbidBeside, isAllowedBeside } from '../background/beside-page.ts';
import { Tick } from '../controls/Tick.tsx';
import { useAllWords } from './all-words.ts';

/** Whether the guide can stay open beside the page: the browser gives the permission, and only after a press. */
export function BesidePage() {
  const { besidePage, otherPortals } = useAllWords();
  // A new object each time, so that the checkbox is rendered again and shows the current permission.
  const [state, setState] = useState({ allowed: false, isRefused: false });
  useEffect(() => {
    isAllowedBeside().then((allowed) => setState({ allowed, isRefused: false }));
  }, []);
  const choose = async (wanted: boolean) => {
    if (!wanted) await forbidBeside();
    const allowed = wanted && (await allowBeside().catch(() => false));
    setState({ allowed, isRefused: wanted && !allowed });
  };
  return (
    <>
      <Tick name="beside" label={besidePage.show} hint={besidePage.meaning} checked={state.allowed} onTick={choose} />
      <p role="status" class="failing">
        {state.isRefused && otherPortals.refused}
      </p>
    </>
  );
}
