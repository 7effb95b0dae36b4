import { useState } from 'preact/hooks';
import { forgetComposed } from '../composed.ts';
import { forgetAnswers } from '../customer-answers.ts';
import { useSurroundings } from '../panel/surroundings.ts';
import type { Settings } from '../settings.ts';
import { ComposedList } from './ComposedList.tsx';
import { Tick } from './Tick.tsx';

interface KeepingProps {
  readonly settings: Settings;
  readonly onSettings: (settings: Settings) => void;
}

/** What is kept on this device beyond the settings: nothing unless wanted, and all of it gone by one press. */
export function Keeping({ settings, onSettings }: KeepingProps) {
  const { words } = useSurroundings();
  const { options } = words.extension;
  const [forgotten, setForgotten] = useState(false);
  return (
    <section>
      <h2>{options.keeping}</h2>
      <Tick
        name="remember"
        label={options.remember}
        hint={options.rememberHint}
        checked={settings.remember}
        onTick={(remember) => {
          if (!remember) forgetAnswers();
          onSettings({ ...settings, remember });
        }}
      />
      {settings.remember && (
        <div class="buttons">
          <button type="button" class="button" onClick={() => forgetAnswers().then(() => setForgotten(true))}>
            {options.forget}
          </button>
          <span class="copied" role="status">
            {forgotten && options.forgotten}
          </span>
        </div>
      )}
      <Tick
        name="history"
        label={options.history}
        hint={options.historyHint}
        checked={settings.history}
        onTick={(history) => {
          if (!history) forgetComposed();
          onSettings({ ...settings, history });
        }}
      />
      {settings.history && <ComposedList />}
    </section>
  );
}
