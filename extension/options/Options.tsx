import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { Broken, ErrorBoundary } from '../controls/ErrorBoundary.tsx';
import { useLanguage } from '../controls/language.ts';
import { Mark } from '../controls/Mark.tsx';
import type { HealthRecord } from '../kept/health.ts';
import type { Change, Settings } from '../kept/settings.ts';
import { storedSettings } from '../kept/stored-settings.ts';
import { Display } from './Display.tsx';
import { FirstRun } from './FirstRun.tsx';
import { Keeping } from './Keeping.tsx';
import { OfferedIds } from './OfferedIds.tsx';
import { OtherPortals } from './OtherPortals.tsx';
import { Privacy } from './Privacy.tsx';
import { ProfilesSection } from './ProfilesSection.tsx';
import { ReadingHealth } from './ReadingHealth.tsx';
import { SyncSection } from './SyncSection.tsx';

interface OptionsProps {
  readonly stored: Settings;
  readonly health: HealthRecord;
  /** False when the browser could not keep them. */
  readonly save: (change: Change) => Promise<boolean>;
  readonly diagnose: () => Promise<string>;
  readonly isFirstRun: boolean;
}

/** How long "Saved" is shown, in milliseconds. */
const moment = 4000;

/** Everything that is remembered, kept as soon as it is changed. */
export function Options({ stored, health, save, diagnose, isFirstRun }: OptionsProps) {
  const { words } = useLanguage();
  const { options, welcome } = words.extension;
  const [settings, setSettings] = useState(stored);
  const [saved, setSaved] = useState<'saved' | 'failed' | undefined>();
  useEffect(() => {
    if (saved !== 'saved') return undefined;
    const timer = setTimeout(() => setSaved(undefined), moment);
    return () => clearTimeout(timer);
  }, [saved]);
  const [isWelcome, setWelcome] = useState(isFirstRun);
  const heading = useRef<HTMLHeadingElement>(null);
  useLayoutEffect(() => {
    if (isFirstRun && !isWelcome) heading.current?.focus();
  }, [isWelcome]);
  useEffect(() => storedSettings.watch(setSettings), []);
  const change = async (made: Change) => {
    setSettings(made);
    setSaved(undefined);
    setSaved((await save(made)) ? 'saved' : 'failed');
  };
  const offered = <OfferedIds key="offered" settings={settings} onSettings={change} />;
  const sections = isWelcome
    ? [offered, <FirstRun key="first" settings={settings} onSettings={change} onAll={() => setWelcome(false)} />]
    : [
        offered,
        <ProfilesSection key="profiles" settings={settings} onSettings={change} />,
        <Display key="display" settings={settings} onSettings={change} />,
        <Keeping key="keeping" settings={settings} onSettings={change} />,
        <SyncSection key="sync" settings={settings} onSettings={change} />,
        <OtherPortals key="portals" />,
        <ReadingHealth key="health" record={health} diagnose={diagnose} />,
      ];
  return (
    <main class="window">
      <div class="title">
        <Mark />
        <h1 tabIndex={-1} ref={heading}>
          {isWelcome ? welcome.title : options.title}
        </h1>
      </div>
      {sections.map((section) => (
        <ErrorBoundary key={section.key} instead={<Broken />}>
          {section}
        </ErrorBoundary>
      ))}
      {!isWelcome && <Privacy />}
      <p class="soft fine">{words.tree.notAffiliated}</p>
      <p class={`saved ${saved ?? ''}`} role="status">
        {saved === 'saved' && options.saved}
        {saved === 'failed' && options.saveFailed}
      </p>
    </main>
  );
}
