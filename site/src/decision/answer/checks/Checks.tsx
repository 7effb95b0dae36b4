import { type Check, type Conclusion, checkInWords, checkOrder, checksInOneLine, type Day, valueLabel } from 'rules';
import type { PageContext } from '../../../context/page-context.ts';
import type { BuiltParts } from '../../built-parts.ts';
import { LazyDetails } from '../../LazyPart.tsx';
import { marks } from '../../marks.ts';
import { marksAlong } from '../../marks-along.ts';
import type { AsChecked, CheckedValue } from './as-checked.ts';
import { ChecksPageLink } from './ChecksPageLink.tsx';

interface CheckProps {
  readonly context: PageContext;
  readonly check: Check;
  readonly values: readonly CheckedValue[];
  readonly day: Day;
  /** Its name among the shared parts, from where a script fetches the result of each value. */
  readonly name?: string | undefined;
}

/**
 * The marks by which the script of a built page shows each value of a check, the unknown one first. A page drawn by the
 * rules is drawn again.
 */
function valueMarks({ context: { words }, check, values }: CheckProps) {
  const { value: _, fit: __, ...open } = check;
  const all = [{ check: { ...open, state: 'open' as const }, value: '' }, ...values].map((each: CheckedValue) => {
    const { state, sentence } = checkInWords(words, each.check ?? check);
    return { ...each, state, sentence: each.caveat ? words.caveats[each.caveat] : sentence };
  });
  const [{ sentence: first } = { sentence: '' }] = all;
  return {
    check: marks({
      states: all.map(({ state }) => state.id.charAt(0)).join(''),
      instead: values.find(({ instead }) => instead)?.instead,
    }),
    // The sentence of the unknown value is the one that the page shows.
    values: marksAlong(all.map(({ sentence }) => ({ says: sentence !== first && sentence }))),
  };
}

/** A check's values to choose from, each with its result. */
function Choice(props: CheckProps) {
  const { context, check, values, day, name } = props;
  const { words } = context;
  const marked = import.meta.env.SSR && !name ? valueMarks(props) : undefined;
  return (
    <select
      id={`check-${check.fact}`}
      class="scripted"
      autocomplete="off"
      {...marks({ check: check.fact, like: name })}
      {...marked?.check}
    >
      {['', ...values.map(({ value }) => value)].map((value, index) => (
        <option key={value} value={value} selected={(check.value ?? '') === value} {...marked?.values[index]}>
          {value === '' ? words.parts.notKnown : valueLabel(words, check.fact, value, day)}
        </option>
      ))}
    </select>
  );
}

/** A check with its question and its values; if it is highlighted, also how it would change the answer. */
export function CheckItem(props: CheckProps) {
  const { context, check } = props;
  const { words } = context;
  const { fact, label, question, state, sentence, otherwise } = checkInWords(words, check);
  return (
    <li {...marks({ state: state.id, named: label, number: `${checkOrder.indexOf(fact)}` })}>
      <label for={`check-${fact}`}>{question}</label>
      <Choice {...props} />
      {(otherwise || fact === 'market') && (
        <div class="then">
          {otherwise && (
            <p>
              <span class="while-open">{otherwise}</span>
              {/* On a built page a script says so once it has failed. */}
              <span class="once-failed" {...marks({ decides: true })}>
                {!import.meta.env.SSR && words.parts.decides}
              </span>
            </p>
          )}
          {fact === 'market' && (
            <LazyDetails class="scripted" summary={words.site.state.compareCountries} name="MarketCheck" />
          )}
        </div>
      )}
      <p class="check-says">
        <span {...marks({ 'check-state': true })}>{state.word}</span>{' '}
        <span {...marks({ 'check-sentence': true })}>{sentence}</span>
      </p>
    </li>
  );
}

interface ChecksProps {
  readonly context: PageContext;
  readonly conclusion: Conclusion;
  readonly checked: AsChecked;
  readonly parts: BuiltParts | undefined;
}

const standsOut = ({ decides, state }: Check): boolean => decides === true && (state === 'open' || state === 'failed');

interface CheckListProps extends ChecksProps {
  readonly checks: readonly Check[];
  readonly place: 'stand-outs' | 'others';
  /** The names of the checks that a script fetches into it. */
  readonly from?: string | undefined;
}

/** A list of checks that items move into and out of as they are answered. */
const CheckList = ({ context, conclusion, checks, checked, place, from }: CheckListProps) => (
  <ul class="checks" {...marks({ checks: place, from })}>
    {checks.map((check) => (
      <CheckItem
        key={check.fact}
        context={context}
        check={check}
        values={checked.values.get(check.fact) ?? []}
        day={conclusion.asOf}
      />
    ))}
  </ul>
);

/** The checks without the relationship, which the steps ask for. */
const asked = ({ checks }: Conclusion): readonly Check[] => checks.filter(({ fact }) => fact !== 'relationship');

/**
 * The checks that can still change the answer: open ones that decide, and those on something possible for a few days
 * only.
 */
export function StandOuts(props: ChecksProps) {
  const standOuts = asked(props.conclusion).filter(standsOut);
  if (!asked(props.conclusion).some(({ decides }) => decides)) return null;
  return (
    <div class="stand-outs" hidden={standOuts.length === 0} {...marks({ 'stand-outs': true })}>
      <CheckList {...props} checks={standOuts} place="stand-outs" />
    </div>
  );
}

/**
 * The other checks, to make sure of before acting. In the browser each can be answered, and the answer follows. Most
 * answers have the same ones, so a built page only names them, and a script fetches them.
 */
export function OtherChecks(props: ChecksProps) {
  const { context, conclusion, checked, parts: built } = props;
  const { words } = context;
  const others = asked(conclusion).filter((check) => !standsOut(check));
  if (asked(conclusion).length === 0) return null;
  const names = import.meta.env.SSR
    ? others.map((check) => built?.nameOfCheck(context, check, checked.values))
    : [undefined];
  const isShared = import.meta.env.SSR && names.every((name) => name !== undefined);
  return (
    <details class="fold" hidden={others.length === 0}>
      <summary>
        {checksInOneLine(
          words,
          others.map((check) => checkInWords(words, check)),
        )}
      </summary>
      {isShared && <ChecksPageLink context={context} />}
      <CheckList
        {...props}
        checks={isShared ? [] : others}
        place="others"
        from={isShared ? names.join(' ') : undefined}
      />
    </details>
  );
}
