import { useLayoutEffect, useMemo, useRef } from 'preact/hooks';
import { type Answer, type AnyFact, countryNames, isAsked, type Known, today, valueLabel, valuesOn } from 'rules';
import type { PageContext } from '../context/page-context.ts';
import type { CommonFacts } from './check/list-check.ts';

interface Props {
  readonly context: PageContext;
  readonly common: CommonFacts;
  readonly onChange: (common: CommonFacts) => void;
}

/** The facts that can be set once for all rows. */
const offered = ['cloud', 'customer', 'goal', 'partner-type', 'role'] as const satisfies readonly AnyFact[];

/** Answers such as "Yes" need the question, not only the fact's name. */
const questionOf = ({ words }: PageContext, fact: AnyFact): string =>
  isAsked(fact) ? words.facts[fact].question : words.checks[fact].question;

const prefix = 'common-';
const country = `${prefix}country`;

/** What is true for all rows, with a choice made in one of the lists. */
function withChoice({ known, country: ours }: CommonFacts, id: string, value: string): CommonFacts {
  if (id === country) return { known, ...(value !== '' && { country: value }) };
  const fact = id.slice(prefix.length) as AnyFact;
  const { [fact]: _, ...others } = known;
  const next: Known = value === '' ? others : { ...others, [fact]: value as Answer };
  return { known: next, ...(ours && { country: ours }) };
}

/** What is true for all rows of a file. Anything left open is asked later. */
export function CommonFactsForm({ context, common, onChange }: Props) {
  const { words, locale } = context;
  const said = words.bulk.common;
  const day = today();
  const place = useRef<HTMLFieldSetElement>(null);
  const names = useMemo(() => countryNames(locale), [locale]);

  // Lists can have been used before this code arrived.
  useLayoutEffect(() => {
    let chosen = common;
    for (const { id, value } of place.current?.querySelectorAll('select') ?? []) chosen = withChoice(chosen, id, value);
    if (JSON.stringify(chosen) !== JSON.stringify(common)) onChange(chosen);
  }, []);

  return (
    <fieldset class="common" ref={place}>
      <legend>{said.title}</legend>
      <p class="small">{said.text}</p>
      <div class="controls">
        {offered.map((fact) => (
          <div class="field" key={fact}>
            <label for={prefix + fact}>{questionOf(context, fact)}</label>
            <select
              id={prefix + fact}
              autocomplete="off"
              value={common.known[fact] ?? ''}
              onChange={({ currentTarget: { id, value } }) => onChange(withChoice(common, id, value))}
            >
              <option value="">{said.later}</option>
              {valuesOn(fact, day).map((value) => (
                <option key={value} value={value} selected={common.known[fact] === value}>
                  {valueLabel(words, fact, value)}
                </option>
              ))}
            </select>
          </div>
        ))}
        <div class="field">
          <label for={country}>{said.country}</label>
          <select
            id={country}
            autocomplete="off"
            aria-describedby="common-country-text"
            value={common.country ?? ''}
            onChange={({ currentTarget: { id, value } }) => onChange(withChoice(common, id, value))}
          >
            <option value="">{words.markets.choose}</option>
            {names.map(({ code, name }) => (
              <option key={code} value={code}>
                {name}
              </option>
            ))}
          </select>
        </div>
      </div>
      <p class="small" id="common-country-text">
        {said.countryText}
      </p>
    </fieldset>
  );
}
