import { type AnyFact, isAsked, type Known, labeled, whatIf, whatIfInWords } from 'rules';
import { useLanguage } from '../controls/language.ts';
import { More } from '../controls/More.tsx';

interface WhatIfProps {
  readonly known: Known;
  readonly onTry: (fact: AnyFact, value: string) => void;
}

/** Each value of a fact that would lead to another answer, and that answer. */
export function WhatIf({ known, onTry }: WhatIfProps) {
  const { words, locale } = useLanguage();
  const entries = () =>
    whatIfInWords(whatIf(known), known, words, locale).flatMap(({ fact, label, ways }) =>
      ways.flatMap(({ values, leadsTo }) => values.map((value) => ({ fact, label, value, leadsTo }))),
    );
  return (
    <More summary={words.whatIf.title}>
      {() => (
        <ul class="sources">
          {entries().map(({ fact, label, value, leadsTo }) => (
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
      )}
    </More>
  );
}
