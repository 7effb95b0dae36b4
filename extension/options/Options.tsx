import { useEffect, useState } from 'preact/hooks';
import type { HealthRecord } from '../health.ts';
import { Mark } from '../panel/Mark.tsx';
import { useSurroundings } from '../panel/surroundings.ts';
import { type Settings, showings } from '../settings.ts';
import { Choice } from './Choice.tsx';
import { ProfileForm } from './ProfileForm.tsx';
import { ReadingHealth } from './ReadingHealth.tsx';
import { Welcome } from './Welcome.tsx';

interface OptionsProps {
  readonly stored: Settings;
  readonly health: HealthRecord;
  readonly save: (settings: Settings) => Promise<void>;
  readonly isFirstRun: boolean;
}

/** Everything that is remembered, kept as soon as it is changed. */
export function Options({ stored, health, save, isFirstRun }: OptionsProps) {
  const { words, languages } = useSurroundings();
  const { options } = words.extension;
  const [settings, setSettings] = useState(stored);
  const [saved, setSaved] = useState<'saved' | 'failed' | undefined>();
  useEffect(() => {
    if (saved !== 'saved') return undefined;
    const timer = setTimeout(() => setSaved(undefined), 4000);
    return () => clearTimeout(timer);
  }, [saved]);
  const change = async (changed: Settings) => {
    setSettings(changed);
    setSaved(undefined);
    try {
      await save(changed);
      setSaved('saved');
    } catch {
      setSaved('failed');
    }
  };
  const { locale: _, ...withoutLocale } = settings;
  return (
    <main class="window">
      <div class="title">
        <Mark />
        <h1>{options.title}</h1>
      </div>
      {isFirstRun && <Welcome />}
      <ProfileForm profile={settings.profile} onProfile={(profile) => change({ ...settings, profile })} />
      <section>
        <h2>{options.display}</h2>
        <Choice
          name="locale"
          label={options.language}
          value={settings.locale ?? ''}
          answers={[
            ['', options.browserLanguage],
            ...languages.map(({ locale, name }): [string, string] => [locale, name]),
          ]}
          onChoose={(locale) => change(locale ? { ...withoutLocale, locale } : withoutLocale)}
        />
        <Choice
          name="show"
          label={options.show}
          value={settings.show}
          answers={showings.map((showing): [string, string] => [showing, options.showing[showing]])}
          onChoose={(chosen) =>
            change({ ...settings, show: showings.find((each) => each === chosen) ?? settings.show })
          }
        />
      </section>
      <ReadingHealth record={health} />
      <p class="soft fine">
        {options.privacy} {words.tree.notAffiliated}
      </p>
      <p class={`saved ${saved ?? ''}`} role="status">
        {saved === 'saved' && options.saved}
        {saved === 'failed' && options.saveFailed}
      </p>
    </main>
  );
}
