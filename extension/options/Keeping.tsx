import { useState } from 'preact/hooks';
import { useLanguage } from '../controls/language.ts';
import { Tick } from '../controls/Tick.tsx';
import { composedRequests } from '../kept/composed.ts';
import { forgetAnswers } from '../kept/customer-answers.ts';
import { ComposedList } from './ComposedList.tsx';
import type { SectionProps } from './section-props.ts';

/** What is kept on this device other than the settings: nothing unless the reader wants it, and one press removes all of it. */
export function Keeping({ settings, onSettings }: SectionProps) {
  const { words } = useLanguage();
  const { options } = words.extension;
  const [forgotten, setForgotten] = useState(false);
  return (
    <>
      <Tick
        name="remember"
        label={options.remember}
        hint={options.rememberHint}
        checked={settings.remember}
        onTick={(remember) => {
          if (!remember) forgetAnswers();
          onSettings((now) => ({ ...now, remember }));
        }}
      />
      {settings.remember && (
        <div class="buttons">
          <button type="button" class="button" onClick={() => forgetAnswers().then(setForgotten)}>
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
          if (!history) composedRequests.forget();
          onSettings((now) => ({ ...now, history }));
        }}
      />
      {settings.history && <ComposedList />}
    </>
  );
}
