import { type AnyFact, comma, isAsked, labeled, spaceAfter } from 'rules';
import type { OtherFact, SharedAnswer } from '../../background/answers.ts';
import { ask } from '../../background/requests.ts';
import { useLanguage } from '../../controls/language.ts';
import { More } from '../../controls/More.tsx';
import { useAsked } from '../asked.ts';

interface WhatIfProps {
  readonly shared: SharedAnswer;
  readonly onTry: (fact: AnyFact, value: string) => void;
}

/** Other values that are shown before the reader asks for more. */
const first = 4;

/** Each value of a fact that would lead to another answer. */
const waysOf = (others: readonly OtherFact[]) =>
  others.flatMap(({ fact, label, ways }) =>
    ways.flatMap(({ values, leadsTo }) => values.map((value) => ({ fact, label, value, leadsTo }))),
  );

function Ways({ ways, onTry }: Pick<WhatIfProps, 'onTry'> & { readonly ways: ReturnType<typeof waysOf> }) {
  const { words, locale } = useLanguage();
  return (
    <ul class="sources">
      {ways.map(({ fact, label, value, leadsTo }) => (
        <li key={`${fact}=${value.value}`}>
          <strong>{labeled(words, label, value.label)}</strong>
          {comma(locale) + leadsTo + spaceAfter(leadsTo)}
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

const useWays = (shared: SharedAnswer) => waysOf(useAsked(() => ask('others', shared), [JSON.stringify(shared)]) ?? []);

function AllWays({ shared, onTry }: WhatIfProps) {
  return <Ways ways={useWays(shared)} onTry={onTry} />;
}

/** The facts that would change the answer, as one line that opens. */
export function WhatIf(props: WhatIfProps) {
  const { words } = useLanguage();
  return (
    <More class="fold" summary={words.whatIf.title}>
      {() => <AllWays {...props} />}
    </More>
  );
}

/** The same for a no, and while the seller is unknown, where it is the way to continue: the first values are open. */
export function WhatIfOpen({ shared, onTry }: WhatIfProps) {
  const { words } = useLanguage();
  const ways = useWays(shared);
  return (
    <>
      <Ways ways={ways.slice(0, first)} onTry={onTry} />
      {ways.length > first && (
        <More class="fold" summary={words.parts.more}>
          {() => <Ways ways={ways.slice(first)} onTry={onTry} />}
        </More>
      )}
    </>
  );
}
