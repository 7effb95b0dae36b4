import { useState } from 'preact/hooks';
import { Mark } from '../../controls/Mark.tsx';
import { Broken, ErrorBoundary } from '../../guide/ErrorBoundary.tsx';
import { Guidance } from '../../guide/Guidance.tsx';
import { layersOf } from '../../guide/layers-of.ts';
import { useSurroundings } from '../../guide/surroundings.ts';
import { type Answers, popupAnswers } from '../../kept/answers.ts';
import type { Profile } from '../../kept/profile.ts';

interface PopupProps {
  readonly profile: Profile;
  readonly remembered: Answers;
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
      <ErrorBoundary instead={<Broken />}>
        <Guidance
          layers={layersOf(given, profile, {})}
          onLayers={({ you, countries }) => {
            setGiven({ you, countries });
            popupAnswers.write({ you, countries });
          }}
          profile={profile}
        />
      </ErrorBoundary>
    </main>
  );
}
