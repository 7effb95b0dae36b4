import { type AnyFact, isAsked, labeled } from 'rules';
import type { SharedAnswer } from '../background/answers.ts';
import { useLanguage } from '../controls/language.ts';
import { More } from '../controls/More.tsx';
import { useAsked } from './asked.ts';
import { useServices } from './services.ts';

interface WhatIfProps {
  readonly shared: SharedAnswer;
  readonly onTry: (fact: AnyFact, value: string) => void;
}

function Others({ shared, onTry }: WhatIfProps) {
  const { words } = useLanguage();
  const { otherFacts } = useServices();
  const others = useAsked(() => otherFacts(shared), [JSON.stringify(shared)]) ?? [];
  const entries = others.flatMap(({ fact, label, ways }) =>
    ways.flatMap(({ values, leadsTo }) => values.map((value) => ({ fact, label, value, leadsTo }))),
  );
  return (
    <ul class="sources">
      {entries.map(({ fact, label, value, leadsTo }) => (
        <li key={`${fact}=${value.value}`}>
          <strong>{labeled(words, label, value.label)}</strong> {leadsTo}{' '}
          {isAsked(fact) && (
            <button
              type="button"
              class="link"
              name="try"
              value={`${fact}=${value.value}`}
              onClick={() => onTry(fact, value.value)}
            >
              {words.tree.seeAlternative}
            </button>
          )}
        </li>
      ))}
    </ul>
  );
}

/** Each value of a fact that would lead to another answer, and that answer. */
export function WhatIf(props: WhatIfProps) {
  const { words } = useLanguage();
  return <More summary={words.whatIf.title}>{() => <Others {...props} />}</More>;
}
