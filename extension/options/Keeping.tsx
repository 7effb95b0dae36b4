import { useState } from 'preact/hooks';
import { useLanguage } from '../controls/language.ts';
import { Tick } from '../controls/Tick.tsx';
import { forgetAnswers } from '../kept/customer-answers.ts';
import type { SectionProps } from './section-props.ts';

/** The answers for customers: none is kept unless the reader wants it, and one press removes all of them. */
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
    </>
  );
}
