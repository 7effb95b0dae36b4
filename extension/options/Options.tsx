import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { Broken, ErrorBoundary } from '../controls/ErrorBoundary.tsx';
import { useLanguage } from '../controls/language.ts';
import { Mark } from '../controls/Mark.tsx';
import type { HealthRecord } from '../kept/health.ts';
import type { Change, Settings } from '../kept/settings.ts';
import { settingsInUse } from '../kept/settings-in-use.ts';
import { useAllWords } from './all-words.ts';
import { Display } from './Display.tsx';
import { FirstRun } from './FirstRun.tsx';
import { Group } from './Group.tsx';
import { HelpSite } from './HelpSite.tsx';
import { Keeping } from './Keeping.tsx';
import { OfferedIds } from './OfferedIds.tsx';
import { OtherPortals } from './OtherPortals.tsx';
import { PolicyFaults } from './PolicyFaults.tsx';
import { Privacy } from './Privacy.tsx';
import { ProfilesSection } from './ProfilesSection.tsx';
import { ReadingHealth } from './ReadingHealth.tsx';
import { RequestLogGroup } from './request-log/RequestLogGroup.tsx';
import { RollOut } from './roll-out/RollOut.tsx';
import { SyncSection } from './SyncSection.tsx';
import { whatIsSet } from './what-is-set.ts';

interface OptionsProps {
  readonly stored: Settings;
  readonly health: HealthRecord;
  /** Resolves with false when the browser could not keep them. */
  readonly save: (change: Change) => Promise<boolean>;
  readonly diagnose: () => Promise<string>;
  readonly isFirstRun: boolean;
}

/** How long "Saved" is shown, in milliseconds. */
const moment = 4000;

/** The options page; each setting is kept as soon as it is changed. */
export function Options({ stored, health, save, diagnose, isFirstRun }: OptionsProps) {
  const { locale } = useLanguage();
  const words = useAllWords();
  const { privacy } = words;
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
  useEffect(() => settingsInUse.watch(setSettings), []);
  const change = async (made: Change) => {
    setSettings(made);
    setSaved(undefined);
    setSaved((await save(made)) ? 'saved' : 'failed');
  };
  const { groups } = options;
  const set = whatIsSet(words, locale, settings, health);
  const given = { settings, onSettings: change };
  return (
    <main class="window">
      <div class="title">
        <Mark />
        <h1 tabIndex={-1} ref={heading}>
          {isWelcome ? welcome.title : options.title}
        </h1>
      </div>
      <ErrorBoundary instead={<Broken />}>
        <PolicyFaults />
        <OfferedIds {...given} />
      </ErrorBoundary>
      <ErrorBoundary instead={<Broken />}>
        {isWelcome ? (
          <FirstRun {...given} howItReads={privacy.extension.reads} onAll={() => setWelcome(false)} />
        ) : (
          <>
            <Group id="profile" title={groups.profile} set={set.profile} isFirst>
              <ProfilesSection {...given} />
            </Group>
            <Group id="portal" title={groups.portal} set={set.portal}>
              <Display {...given} />
            </Group>
            <Group id="kept" title={groups.kept} set={set.kept}>
              <Keeping {...given} />
              <SyncSection {...given} />
            </Group>
            <RequestLogGroup {...given} />
            <Group id="help" title={groups.help} set={set.help}>
              <HelpSite {...given} />
              <OtherPortals which="china" />
              <OtherPortals which="proxied" />
            </Group>
            <Group id="team" title={groups.team} set={set.team}>
              <RollOut settings={settings} />
            </Group>
            <Group id="reading" title={groups.reading} set={set.reading}>
              <ReadingHealth record={health} diagnose={diagnose} />
              <Privacy privacy={privacy} />
            </Group>
          </>
        )}
      </ErrorBoundary>
      <p class="soft fine">{words.tree.notAffiliated}</p>
      <p class={`saved ${saved ?? ''}`} role="status">
        {saved === 'saved' && options.saved}
        {saved === 'failed' && options.saveFailed}
      </p>
    </main>
  );
}
