import { type AnyFact, answersTogether, type Fact, factOrder, fill, isConclusion, type Known, usualStart } from 'rules';
import { addressOf, afterChange, pageOf } from '../address/address-of.ts';
import type { TreeState } from '../address/state.ts';
import type { PageContext } from '../context/page-context.ts';
import { marks } from './marks.ts';

const without = (known: Known, left: string): Known =>
  Object.fromEntries(Object.entries(known).filter(([fact]) => fact !== left));

/** The facts in the order they were asked, then those that were answered out of turn. */
function inAskingOrder(context: PageContext, known: Known): readonly Fact[] {
  const asked = Object.keys(pageOf(context, known)) as Fact[];
  return [...asked, ...factOrder.filter((fact) => !asked.includes(fact))];
}

const isUsual = (known: Known): boolean =>
  Object.keys(known).length === Object.keys(usualStart).length &&
  known.cloud === usualStart.cloud &&
  known.customer === usualStart.customer;

/**
 * The address without one answer, with all others kept. On a built page of today's tree it is only the path up to the
 * question: without a script the answers after it are lost, and a script adds them (`keepAnswers`).
 */
function withoutAnswer(context: PageContext, { known, time, decision }: TreeState, fact: AnyFact): string {
  const asked = Object.keys(known);
  const hash = fact === factOrder[0] ? '#first-question' : '';
  if (import.meta.env.SSR && time.kind === 'today') return `${'../'.repeat(asked.length - asked.indexOf(fact))}${hash}`;
  return addressOf(context, afterChange(known, without(known, fact), decision.asOf), time) + hash;
}

/** The answers given so far, next to a question or an answer, each with a link that changes it and keeps the others. */
export function AnswersGiven({ context, state }: { readonly context: PageContext; readonly state: TreeState }) {
  const { known, decision } = state;
  const { tree, site } = context.words;
  return (
    <section aria-labelledby="given">
      <h2 id="given">{isConclusion(decision) ? site.state.answers : site.state.answersSoFar}</h2>
      {isUsual(known) && <p class="small">{site.state.assumed}</p>}
      <dl class="given" {...marks({ given: true })}>
        {answersTogether(context.words, known, inAskingOrder(context, known), decision.asOf).map(
          ({ fact, label, value }) => (
            <div key={fact}>
              <dt>{label}</dt>
              <dd>{value}</dd>
              <dd>
                <a
                  href={withoutAnswer(context, state, fact)}
                  aria-label={fill(tree.changeFact, { fact: label })}
                  {...marks({ step: true })}
                >
                  {tree.change}
                </a>
              </dd>
            </div>
          ),
        )}
      </dl>
      <p class="start-again">
        <a href={addressOf(context, {})} {...marks({ step: 'start' })}>
          {tree.start}
        </a>
      </p>
    </section>
  );
}
