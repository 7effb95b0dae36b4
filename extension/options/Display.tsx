import { useEffect, useState } from 'preact/hooks';
import { fill } from 'rules';
import { type Keys, keysInWords, keysNow } from '../background/shortcut.ts';
import { needsPermission } from '../background/side-panel.ts';
import { Choice } from '../controls/Choice.tsx';
import { useLanguage } from '../controls/language.ts';
import { TextField } from '../controls/TextField.tsx';
import { Tick } from '../controls/Tick.tsx';
import { showings } from '../kept/settings.ts';
import { isLocked } from '../kept/with-policy.ts';
import { useAllWords } from './all-words.ts';
import { usePolicy } from './policy.ts';
import { SidePanel } from './SidePanel.tsx';
import type { SectionProps } from './section-props.ts';

/** The keys that open panel and window; they can be changed in another tab of the browser while this page is open. */
function useKeys(): Keys | undefined {
  const [keys, setKeys] = useState<Keys | undefined>();
  useEffect(() => {
    const look = () => void keysNow().then(setKeys);
    look();
    addEventListener('focus', look);
    return () => removeEventListener('focus', look);
  }, []);
  return keys;
}

/** The choice of language, which an organization can lock. */
function LanguageChoice({ settings, onSettings }: SectionProps) {
  const { words, languages } = useLanguage();
  const { organization } = useAllWords();
  const policy = usePolicy();
  const { options } = words.extension;
  const set = languages.find(({ locale }) => locale === policy.locale);
  if (set && isLocked(policy, 'language'))
    return <TextField name="locale" label={options.language} hint={organization.setBy} value={set.name} readOnly />;
  return (
    <Choice
      name="locale"
      label={options.language}
      value={settings.locale === policy.locale ? '' : (settings.locale ?? '')}
      answers={[
        ['', set ? fill(organization.choice, { value: set.name }) : options.browserLanguage],
        ...languages.map(({ locale, name }): [string, string] => [locale, name]),
      ]}
      onChoose={(locale) => onSettings(({ locale: _, ...others }) => (locale ? { ...others, locale } : others))}
    />
  );
}

/** The language, and where on the portal the guide and its marks are shown. */
export function Display({ settings, onSettings }: SectionProps) {
  const { words } = useLanguage();
  const { options } = words.extension;
  const { sidePanel, keyNames } = useAllWords();
  const keys = useKeys();
  const named = (pressed: string) => keysInWords(pressed, keyNames);
  return (
    <>
      <LanguageChoice settings={settings} onSettings={onSettings} />
      <Choice
        name="show"
        label={options.show}
        value={settings.show}
        answers={showings.map((showing): [string, string] => [showing, options.showing[showing]])}
        onChoose={(chosen) =>
          onSettings((now) => ({ ...now, show: showings.find((each) => each === chosen) ?? now.show }))
        }
      />
      {keys && <p class="hint">{keys.call ? fill(options.keys, { keys: named(keys.call) }) : options.noKeys}</p>}
      {keys?.popup && <p class="hint">{fill(sidePanel.keys, { keys: named(keys.popup) })}</p>}
      {needsPermission && <SidePanel />}
      <Tick
        name="markers"
        label={options.markers}
        hint={options.markersHint}
        checked={settings.markers}
        onTick={(markers) => onSettings((now) => ({ ...now, markers }))}
      />
      {settings.markers && (
        <Tick
          name="markEvery"
          label={options.markEvery}
          checked={settings.markEvery}
          onTick={(markEvery) => onSettings((now) => ({ ...now, markEvery }))}
        />
      )}
    </>
  );
}
