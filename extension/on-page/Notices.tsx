import { isOtherPublisher } from 'rules';
import { DiagnosticButton } from '../controls/DiagnosticButton.tsx';
import { useLanguage } from '../controls/language.ts';
import { FoundLink } from '../guide/link/FoundLink.tsx';
import type { Profile } from '../kept/profile.ts';
import { isUnread } from '../portal/sight.ts';
import type { Sight } from '../portal/watch.ts';

interface NoticesProps {
  readonly sight: Sight;
  readonly profile: Profile;
  readonly diagnose: () => Promise<string>;
}

/** The notices above every answer: that the page could not be read, and parts of it that matter by themselves. */
export function Notices({ sight, profile, diagnose }: NoticesProps) {
  const { words } = useLanguage();
  const { panel } = words.extension;
  const { details, state } = sight.reading;
  const unread = isUnread(sight);
  return (
    <div class="notices">
      <p role="status">{unread && (state === 'uncertain' ? panel.uncertain : panel.unread)}</p>
      {unread && <DiagnosticButton diagnose={diagnose} />}
      {isOtherPublisher(details.publisher) && <p>{panel.otherPublisher}</p>}
      {details['request-link'] && <FoundLink address={details['request-link']} profile={profile} />}
    </div>
  );
}
