import { useState } from 'preact/hooks';
import { useLanguage } from '../../controls/language.ts';
import { Mark } from '../../controls/Mark.tsx';
import { Guidance } from '../../guide/Guidance.tsx';
import { layersOf } from '../../guide/layers-of.ts';
import { useServices } from '../../guide/services.ts';
import { type Answers, popupAnswers } from '../../kept/answers.ts';
import type { Profile } from '../../kept/profile.ts';

interface PopupProps {
  readonly profile: Profile;
  readonly remembered: Answers;
}

/** The same guidance without any page. The window closes at every press beside it, so the answers are kept meanwhile. */
export function Popup({ profile, remembered }: PopupProps) {
  const { words } = useLanguage();
  const { openOptions } = useServices();
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
          popupAnswers.write({ you, countries });
        }}
        profile={profile}
      />
    </main>
  );
}
