import { useSurroundings } from '../panel/surroundings.ts';
import { type Settings, showings } from '../settings.ts';
import { Choice } from './Choice.tsx';

interface DisplayProps {
  readonly settings: Settings;
  readonly onSettings: (settings: Settings) => void;
}

/** The language, and what is shown where on the portal. */
export function Display({ settings, onSettings }: DisplayProps) {
  const { words, languages } = useSurroundings();
  const { options } = words.extension;
  const { locale: _, ...withoutLocale } = settings;
  return (
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
        onChoose={(locale) => onSettings(locale ? { ...withoutLocale, locale } : withoutLocale)}
      />
      <Choice
        name="show"
        label={options.show}
        value={settings.show}
        answers={showings.map((showing): [string, string] => [showing, options.showing[showing]])}
        onChoose={(chosen) =>
          onSettings({ ...settings, show: showings.find((each) => each === chosen) ?? settings.show })
        }
      />
      <label class="tickbox">
        <input
          type="checkbox"
          name="markers"
          checked={settings.markers}
          onChange={({ currentTarget }) => onSettings({ ...settings, markers: currentTarget.checked })}
        />
        <span>
          {options.markers}
          <span class="hint">{options.markersHint}</span>
        </span>
      </label>
    </section>
  );
}
