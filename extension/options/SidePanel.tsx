import { useEffect, useState } from 'preact/hooks';
import { allowSidePanel, forbidSidePanel, isSidePanelAllowed } from '../background/side-panel.ts';
import { Tick } from '../controls/Tick.tsx';
import { useAllWords } from './all-words.ts';

/** Lets the reader allow the side panel: the browser gives the permission, and only after a press. */
export function SidePanel() {
  const { sidePanel, otherPortals } = useAllWords();
  // A new object each time, so that the checkbox is rendered again and shows the current permission.
  const [state, setState] = useState({ allowed: false, isRefused: false });
  useEffect(() => {
    isSidePanelAllowed().then((allowed) => setState({ allowed, isRefused: false }));
  }, []);
  const choose = async (wanted: boolean) => {
    if (!wanted) await forbidSidePanel();
    const allowed = wanted && (await allowSidePanel().catch(() => false));
    setState({ allowed, isRefused: wanted && !allowed });
  };
  return (
    <>
      <Tick name="side-panel" label={sidePanel.show} hint={sidePanel.meaning} checked={state.allowed} onTick={choose} />
      <p role="status" class="failing">
        {state.isRefused && otherPortals.refused}
      </p>
    </>
  );
}
