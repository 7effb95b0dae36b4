import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { useLanguage } from '../controls/language.ts';
import { More } from '../controls/More.tsx';
import { firstFields, withField } from '../kept/read-profile.ts';
import { profileOf, withProfile } from '../kept/settings.ts';
import { ProfileForm } from './ProfileForm.tsx';
import type { SectionProps } from './section-props.ts';

interface FirstRunProps extends SectionProps {
  /** How the portal's pages are read, from the privacy statement. */
  readonly howItReads: string;
  /** Leads on to all options. */
  readonly onAll: () => void;
}

/**
 * The page that opens after the extension was installed: three fields, each of which may stay empty. A request link
 * asks for the rest when it needs it.
 */
export function FirstRun({ howItReads, settings, onSettings, onAll }: FirstRunProps) {
  const { words } = useLanguage();
  const { welcome } = words.extension;
  const [isDone, setDone] = useState(false);
  const [isEnding, setEnding] = useState(false);
  const form = useRef<HTMLDivElement>(null);
  // Once the field that had the focus has been read.
  useEffect(() => {
    if (!isEnding) return;
    setEnding(false);
    const wrong = form.current?.querySelector<HTMLElement>('[aria-invalid=true]');
    if (wrong) wrong.focus();
    else setDone(true);
  }, [isEnding]);
  const ending = useRef<HTMLParagraphElement>(null);
  useLayoutEffect(() => {
    if (isDone) ending.current?.focus();
  }, [isDone]);
  const profile = profileOf(settings);
  return (
    <>
      <p class="reads">{welcome.reads}</p>
      <More summary={welcome.how}>{() => <p class="soft">{howItReads}</p>}</More>
      {isDone ? (
        <>
          <p class="ending" tabIndex={-1} ref={ending}>
            {welcome.start}
          </p>
          <div class="buttons">
            <button type="button" class="button" onClick={onAll}>
              {welcome.all}
            </button>
          </div>
        </>
      ) : (
        <div ref={form}>
          <ProfileForm
            profile={profile}
            fields={firstFields}
            onField={(field, text) =>
              onSettings((now) => withProfile(now, profile.id, (kept) => withField(kept, field, text)))
            }
          />
          <div class="buttons">
            <button
              type="button"
              class="button primary"
              // When a field loses the focus, its error can appear, which would move the button away from under the
              // pointer.
              onMouseDown={(event) => event.preventDefault()}
              onClick={({ currentTarget }) => {
                currentTarget.focus();
                setEnding(true);
              }}
            >
              {welcome.done}
            </button>
            <button type="button" class="button" onClick={() => setDone(true)}>
              {welcome.skip}
            </button>
          </div>
        </div>
      )}
    </>
  );
}
