import { useId, useState } from 'preact/hooks';
import { fill, inOneLine } from 'rules';
import { browser } from 'wxt/browser';
import { Choice } from '../../controls/Choice.tsx';
import { CopyButton } from '../../controls/CopyButton.tsx';
import { Tick } from '../../controls/Tick.tsx';
import { type PolicyName, policyNames } from '../../kept/policy-names.ts';
import type { Settings } from '../../kept/settings.ts';
import { useAllWords } from '../all-words.ts';
import { firefoxPolicies, powerShellScript, registryFile } from './policy-text.ts';
import { policyValues } from './policy-values.ts';

const targets = ['group-policy', 'intune', 'firefox'] as const;
type Target = (typeof targets)[number];

/** Firefox does not know the id that the extension has in other browsers. */
const offered: readonly Target[] = import.meta.env.FIREFOX ? ['firefox'] : targets;

const writers = {
  'group-policy': (values) => registryFile(browser.runtime.id, values),
  intune: (values) => powerShellScript(browser.runtime.id, values),
  firefox: firefoxPolicies,
} satisfies Record<Target, (values: ReturnType<typeof policyValues>) => string>;

/** Writes these settings as a text that applies them to the browsers of a whole team. */
export function RollOut({ settings }: { readonly settings: Settings }) {
  const { rollOut } = useAllWords().organization;
  const [target, setTarget] = useState<Target>(offered[0] ?? 'firefox');
  const [locked, setLocked] = useState<readonly PolicyName[]>([]);
  const id = useId();
  const values = policyValues(settings, locked);
  const set = policyNames.filter((name) => name in values);
  if (set.length === 0) return <p>{rollOut.nothing}</p>;
  const text = writers[target](values);
  return (
    <>
      <p>{rollOut.text}</p>
      {set.map((name) => (
        <Tick
          key={name}
          name={`locked-${name}`}
          label={rollOut.locks[name]}
          checked={locked.includes(name)}
          onTick={(wanted) => setLocked(wanted ? [...locked, name] : locked.filter((each) => each !== name))}
        />
      ))}
      <Choice
        name="target"
        label={rollOut.target}
        hint={import.meta.env.FIREFOX ? rollOut.otherBrowsers : undefined}
        value={target}
        answers={offered.map((each): [string, string] => [each, rollOut.targets[each]])}
        onChoose={(chosen) => setTarget(offered.find((each) => each === chosen) ?? target)}
      />
      <div class="field">
        <label for={id}>{rollOut.textLabel}</label>
        <p class="hint" id={`${id}-hint`}>
          {inOneLine([
            rollOut.how[target],
            ...(target === 'firefox' ? [] : [fill(rollOut.ids, { id: browser.runtime.id })]),
          ])}
        </p>
        <textarea
          id={id}
          class="input code lines"
          readOnly
          rows={9}
          dir="ltr"
          spellcheck={false}
          aria-describedby={`${id}-hint`}
          value={text}
        />
      </div>
      <div class="buttons">
        <CopyButton label={rollOut.copy} text={text} />
      </div>
      <p class="hint">{rollOut.check}</p>
    </>
  );
}
