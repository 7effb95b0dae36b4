import { useEffect, useState } from 'preact/hooks';
import { factsByOrigin } from '../../background/facts-by-origin.ts';
import { Broken, ErrorBoundary } from '../../controls/ErrorBoundary.tsx';
import { useLanguage } from '../../controls/language.ts';
import { Mark } from '../../controls/Mark.tsx';
import type { FromPage } from '../../guide/from-page.ts';
import { Guidance } from '../../guide/Guidance.tsx';
import { useView } from '../../guide/view.ts';
import type { Answers } from '../../kept/answers.ts';
import { popupAnswers } from '../../kept/popup-answers.ts';
import type { Profile } from '../../kept/profile.ts';
import { NothingShown } from './NothingShown.tsx';

interface PopupProps {
  readonly profile: Profile;
  readonly remembered: Answers;
}

const noPage: FromPage = { opens: { addresses: {}, onLeave: () => {} }, isNarrow: false };

/**
 * The same guide without a page. The window closes at every press outside it, so the answers are kept for the session,
 * and it shows the answers that were given next to the page.
 */
export function Popup({ profile, remembered }: PopupProps) {
  const { words } = useLanguage();
  const [answers, setAnswers] = useState(remembered);
  useEffect(() => popupAnswers.watch(setAnswers), []);
  const facts = factsByOrigin(answers, profile);
  const now = useView('', facts, []);
  return (
    <main class="window">
      <div class="top">
        <Mark />
        <h1>{words.extension.panel.title}</h1>
      </div>
      <ErrorBoundary instead={<Broken />}>
        <Guidance
          now={now}
          facts={facts}
          onAnswers={({ you, countries }) => {
            const next = { you, countries };
            setAnswers(next);
            popupAnswers.write(next);
          }}
          profile={profile}
          page={noPage}
        />
      </ErrorBoundary>
      <NothingShown />
    </main>
  );
}
