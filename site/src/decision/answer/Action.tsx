import { type Action, actionFor, type Known } from 'rules';
import { addressOf, afterChange, relevant } from '../../address/address-of.ts';
import { marks } from '../marks.ts';
import type { Answered } from './answered.ts';
import type { Related } from './checks/as-checked.ts';

/** On a page, no section of the portal can be opened. */
const page = { opens: [] };

/** The one thing to do first, as a button. */
function ActionButton({ action, context, known, time, conclusion }: Answered & { readonly action: Action }) {
  const { actions, alternatives } = context.words;
  const { asOf } = conclusion;
  const stepTo = (changed: Known) => addressOf(context, relevant(afterChange(known, changed, asOf), asOf), time);
  switch (action.do) {
    case 'make-link':
      return (
        <a class="button" href="#composer" {...marks({ 'leads-to': 'composer' })}>
          {action.again ? actions.copyAgain : actions.makeLink}
        </a>
      );
    case 'write-mail':
      return (
        <a class="button" href={`#step-${action.step}`} {...marks({ 'leads-to': 'mail' })}>
          {actions.writeMail}
        </a>
      );
    case 'see-alternative': {
      const { id, goal } = action.alternative;
      return (
        <a class="button" href={stepTo({ ...known, ...(goal && { goal }) })} {...marks({ step: true })}>
          {alternatives[id].title}
        </a>
      );
    }
    case 'name-seller': {
      const { channel: _, ...others } = known;
      return (
        <a class="button" href={addressOf(context, afterChange(known, others, asOf), time)} {...marks({ step: true })}>
          {actions.nameSeller}
        </a>
      );
    }
    case 'pass-on':
      return (
        <button type="button" class="primary scripted" {...marks({ copy: 'text' })}>
          {actions[action.to]}
        </button>
      );
    case 'open':
    case 'use-profile':
      return null;
  }
}

type ByRelationship = Answered & { readonly related: readonly Related[] };

/** The action for each relationship with the customer, of which one is shown. */
function Variants({ related, ...answered }: ByRelationship) {
  const { known } = answered;
  const variants = related.flatMap(({ value, conclusion: then }, place) => {
    const given = value === '' ? known : { ...known, relationship: value };
    const action = actionFor(then, given, page);
    return action ? [{ value, place, action, then, key: JSON.stringify(action) }] : [];
  });
  return [...Map.groupBy(variants, ({ key }) => key).values()].map((same) => {
    const [first] = same;
    if (!first) return null;
    return (
      <span
        key={first.key}
        hidden={!same.some(({ value }) => value === (known.relationship ?? ''))}
        {...marks({ 'shown-with': same.length < related.length && same.map(({ place }) => place).join('') })}
      >
        <ActionButton {...answered} conclusion={first.then} action={first.action} />
      </span>
    );
  });
}

/** The one action; a built page has it for each relationship. A page that is drawn by the rules is drawn again. */
export function ActionByRelationship({ related, ...answered }: ByRelationship) {
  if (import.meta.env.SSR && related.length > 0) return <Variants {...answered} related={related} />;
  const action = actionFor(answered.conclusion, answered.known, page);
  return action ? <ActionButton {...answered} action={action} /> : null;
}
