import { useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import {
  type Answer,
  type AnyFact,
  answersGiven,
  countryNames,
  fill,
  isAsked,
  type Known,
  labeled,
  partnerNamedIn,
  today,
  valueLabel,
  valuesOn,
} from 'rules';
import type { PageContext } from '../context/page-context.ts';
import type { CommonFacts } from './check/list-check.ts';

interface Props {
  readonly context: PageContext;
  readonly common: CommonFacts;
  /** Whether the file names the seller of each row, with which the reader's own id can be compared. */
  readonly hasSellers: boolean;
  readonly onChange: (common: CommonFacts) => void;
}

/** The facts that can be set once for all rows. */
const offered = ['cloud', 'customer', 'goal', 'partner-type', 'role'] as const satisfies readonly AnyFact[];

/** Answers such as "Yes" need the question, not only the fact's name. */
const questionOf = ({ words }: PageContext, fact: AnyFact): string =>
  isAsked(fact) ? words.facts[fact].question : words.checks[fact].question;

const prefix = 'common-';
const country = `${prefix}country`;

/** The facts for all rows, with a choice made in one of the lists. */
function withChoice(common: CommonFacts, id: string, value: string): CommonFacts {
  const { country: _, ...others } = common;
  if (id === country) return { ...others, ...(value !== '' && { country: value }) };
  const fact = id.slice(prefix.length) as AnyFact;
  const { [fact]: __, ...known } = common.known;
  const next: Known = value === '' ? known : { ...known, [fact]: value as Answer };
  return { ...common, known: next };
}

/** The facts that are set, in one line. */
function inOneLine({ words, locale }: PageContext, { known, country: ours }: CommonFacts): string {
  const values = answersGiven(words, known, offered).map(({ label, value }) => labeled(words, label, value));
  const named = ours && countryNames(locale).find(({ code }) => code === ours)?.name;
  return [...values, ...(named ? [named] : [])].join(' · ');
}

/** The field for the reader's own id; a text that is neither a tenant nor a PartnerID is reported, and not used. */
function OwnId({ context, common, onChange }: Pick<Props, 'context' | 'common' | 'onChange'>) {
  const said = context.words.bulk.common;
  const [text, setText] = useState(common.ownId ?? '');
  const isWrong = text.trim() !== '' && !partnerNamedIn(text);
  return (
    <div class="field">
      <label for="own-id">{said.ownId}</label>
      <input
        id="own-id"
        type="text"
        autocomplete="off"
        spellcheck={false}
        aria-describedby="own-id-text"
        aria-invalid={isWrong}
        value={text}
        onInput={({ currentTarget: { value } }) => {
          setText(value);
          const { ownId: _, ...others } = common;
          const ownId = partnerNamedIn(value);
          if (ownId !== common.ownId) onChange({ ...others, ...(ownId && { ownId }) });
        }}
      />
      <p class={isWrong ? 'small problem-text' : 'small'} id="own-id-text" role={isWrong ? 'alert' : undefined}>
        {isWrong ? said.ownIdWrong : said.ownIdText}
      </p>
    </div>
  );
}

/** The facts for all rows of a file. Anything left open is asked later. */
export function CommonFactsForm({ context, common, hasSellers, onChange }: Props) {
  const { words, locale } = context;
  const said = words.bulk.common;
  const day = today();
  const set = inOneLine(context, common);
  const place = useRef<HTMLFieldSetElement>(null);
  const names = useMemo(() => countryNames(locale), [locale]);

  // Lists can have been used before this code arrived.
  useLayoutEffect(() => {
    let chosen = common;
    for (const { id, value } of place.current?.querySelectorAll('select') ?? []) chosen = withChoice(chosen, id, value);
    if (JSON.stringify(chosen) !== JSON.stringify(common)) onChange(chosen);
  }, []);

  return (
    <details class="common">
      <summary>{set === '' ? said.title : fill(said.summary, { values: set })}</summary>
      <fieldset ref={place}>
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
            <p class="small" id="common-country-text">
              {said.countryText}
            </p>
            <select
              id={country}
              autocomplete="off"
              aria-describedby="common-country-text"
              value={common.country ?? ''}
              onChange={({ currentTarget: { id, value } }) => onChange(withChoice(common, id, value))}
            >
              <option value="">{words.site.state.chooseCountry}</option>
              {names.map(({ code, name }) => (
                <option key={code} value={code}>
                  {name}
                </option>
              ))}
            </select>
          </div>
        </div>
        {hasSellers && <OwnId context={context} common={common} onChange={onChange} />}
      </fieldset>
    </details>
  );
}
