import { useState } from 'preact/hooks';
import { Guidance } from '../../panel/Guidance.tsx';
import type { Given } from '../../panel/known.ts';
import { layersOf } from '../../panel/layers-of.ts';
import { Mark } from '../../panel/Mark.tsx';
import { useSurroundings } from '../../panel/surroundings.ts';
import type { Profile } from '../../profile.ts';
import { rememberAnswers } from '../../remembered-answers.ts';

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
