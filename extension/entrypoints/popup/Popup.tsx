import { useState } from 'preact/hooks';
import type { Known } from 'rules';
import { Guidance } from '../../panel/Guidance.tsx';
import { type Layers, noLayers } from '../../panel/known.ts';
import { Mark } from '../../panel/Mark.tsx';
import { useSurroundings } from '../../panel/surroundings.ts';
import { type Profile, profileFacts } from '../../profile.ts';
import { rememberAnswers } from '../../remembered-answers.ts';

interface PopupProps {
  readonly profile: Profile;
  readonly remembered: Known;
}

/** The same guidance without any page. The window closes at every press beside it, so the answers are kept meanwhile. */
export function Popup({ profile, remembered }: PopupProps) {
  const { words, openOptions } = useSurroundings();
  const [you, setYou] = useState(remembered);
  const layers: Layers = { ...noLayers, you, profile: profileFacts(profile) };
  return (
    <main class="window">
      <div class="top">
        <Mark />
        <h1>{words.extension.popup.title}</h1>
        <button type="button" class="link" onClick={openOptions}>
          {words.extension.popup.options}
        </button>
      </div>
      <Guidance
        layers={layers}
        onLayers={(moved) => {
          setYou(moved.you);
          rememberAnswers(moved.you);
        }}
        profile={profile}
      />
    </main>
  );
}
