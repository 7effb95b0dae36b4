import { answersGiven, type Day, type Fact, factOrder, fill, isConclusion, type Known, usualStart } from 'rules';
import { addressOf, amongTodays, pageOf } from '../address/address-of.ts';
import type { TreeState } from '../address/state.ts';
import type { PageContext } from '../context/page-context.ts';

const without = (known: Known, left: string): Known =>
  Object.fromEntries(Object.entries(known).filter(([fact]) => fact !== left));

/** The facts in the order in which they were asked, then those that were answered out of turn. */
function inAskingOrder(context: PageContext, known: Known): readonly Fact[] {
  const asked = Object.keys(pageOf(context, known)) as Fact[];
  return [...asked, ...factOrder.filter((fact) => !asked.includes(fact))];
}

/** The answers given, each with a link that changes it and keeps the others. */
export const AnswerList = ({
  context,
  known,
  asOf,
}: {
  context: PageContext;
  known: Known;
  asOf?: Day | undefined;
}) => (
  <dl class="given">
    {answersGiven(context.words, known, inAskingOrder(context, known)).map(({ fact, label, value }) => (
      <div key={fact}>
        <dt>{label}</dt>
        <dd>{value}</dd>
        <dd class="change">
          <a
            href={addressOf(context, without(known, fact), asOf) + (fact === factOrder[0] ? '#first-question' : '')}
            data-step
            aria-label={fill(context.words.tree.changeFact, { fact: label })}
          >
            {context.words.tree.change}
          </a>
        </dd>
      </div>
    ))}
  </dl>
);

const isUsual = (known: Known): boolean =>
  Object.keys(known).length === Object.keys(usualStart).length &&
  known.cloud === usualStart.cloud &&
  known.customer === usualStart.customer;

/** The answers given so far, beside a question or an answer. */
export function AnswersGiven({ context, state }: { readonly context: PageContext; readonly state: TreeState }) {
  const { known, asOf, decision } = state;
  const { tree, site } = context.words;
  return (
    <section class="beside" aria-labelledby="given">
      <h2 id="given">{isConclusion(decision) ? tree.answers : site.state.answersSoFar}</h2>
      {isUsual(known) && <p class="small">{tree.assumed}</p>}
      <AnswerList context={context} known={known} asOf={asOf} />
      <p class="start-again">
        <a href={addressOf(amongTodays(context), {})} data-step>
          {tree.start}
        </a>
      </p>
    </section>
  );
}
