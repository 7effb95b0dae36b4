import type { ComponentChildren } from 'preact';
import { inOneLine } from 'rules';
import { ask } from '../background/requests.ts';
import { useLanguage } from '../controls/language.ts';
import type { Profile } from '../kept/profile.ts';
import { LinkCheck } from './link/LinkCheck.tsx';
import { useServices } from './services.ts';

interface FootProps {
  readonly profile: Profile;
  /** Starts again; absent while nothing is answered. */
  readonly onStart: (() => void) | false;
  /** Further ways that the page offers. */
  readonly children?: ComponentChildren;
}

/** Links to other parts of the guide, and a note that applies to every answer. */
export function Foot({ profile, onStart, children }: FootProps) {
  const { words } = useLanguage();
  const { isUnkept, openSidePanel } = useServices();
  return (
    <div class="foot">
      <div class="ways">
        {onStart && (
          <button type="button" class="link" name="start" onClick={onStart}>
            {words.tree.start}
          </button>
        )}
        <button type="button" class="link" onClick={() => ask('options', {})}>
          {words.extension.popup.options}
        </button>
        {openSidePanel && (
          <button
            type="button"
            class="link"
            name="side-panel"
            onClick={() => openSidePanel().then(() => window.close())}
          >
            {words.extension.popup.keepOpen}
          </button>
        )}
        <LinkCheck profile={profile} />
        {children}
      </div>
      <p class="failing" role="status">
        {isUnkept && words.extension.options.saveFailed}
      </p>
      <p class="soft">{inOneLine([words.tree.notAffiliated, words.tree.freshness])}</p>
    </div>
  );
}
