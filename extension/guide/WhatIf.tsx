import { type AnyFact, factLabel, fill, isAsked, type Known, list, valueLabel, whatIf } from 'rules';
import { useLanguage } from '../controls/language.ts';
import { More } from '../controls/More.tsx';

interface WhatIfProps {
  readonly known: Known;
  readonly onTry: (fact: AnyFact, value: string) => void;
}

/** Each single fact whose other value would lead elsewhere, and where. */
export function WhatIf({ known, onTry }: WhatIfProps) {
  const { words, locale } = useLanguage();
  return (
    <More summary={words.whatIf.title}>
      {() => (
        <ul class="sources">
          {whatIf(known).map(({ fact, value, outcomes }) => {
            const titles = outcomes.map((outcome) => words.outcomes[outcome].title);
            return (
              <li key={`${fact}=${value}`}>
                <strong>
                  {fill(words.whatIf.entry, { fact: factLabel(words, fact), value: valueLabel(words, fact, value) })}
                </strong>{' '}
                {titles.length === 1
                  ? fill(words.whatIf.leadsTo, { outcome: titles[0] ?? '' })
                  : fill(words.whatIf.leadsToOneOf, { outcomes: list(locale, titles, 'disjunction') })}{' '}
                {isAsked(fact) && (
                  <button
                    type="button"
                    class="link"
                    name="try"
                    value={`${fact}=${value}`}
                    onClick={() => onTry(fact, value)}
                  >
                    {words.tree.seeAlternative}
                  </button>
                )}
              </li>
            );
          })}
        </ul>
      )}
    </More>
  );
}
