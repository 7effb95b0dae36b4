import { useState } from 'preact/hooks';
import { Mark } from '../../controls/Mark.tsx';
import { Guidance } from '../../guide/Guidance.tsx';
import type { Given } from '../../guide/known.ts';
import { layersOf } from '../../guide/layers-of.ts';
import { useSurroundings } from '../../guide/surroundings.ts';
import type { Profile } from '../../kept/profile.ts';
import { rememberAnswers } from '../../kept/remembered-answers.ts';

interface PopupProps {
  readonly profile: Profile;
  readonly remembered: Given;
}

/** The same guidance without any page. The window closes at every press beside it, so the answers are kept meanwhile. */
export function Popup({ profile, remembered }: PopupProps) {
  const { words, openOptions } = useSurroundings();
  const [given, setGiven] = useState(remembered);
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
        layers={layersOf(given, profile, {})}
        onLayers={({ you, countries }) => {
          setGiven({ you, countries });
          rememberAnswers({ you, countries });
        }}
        profile={profile}
      />
    </main>
  );
}
