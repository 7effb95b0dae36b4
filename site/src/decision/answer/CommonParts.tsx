import { asLabel } from 'rules';
import type { PageContext } from '../../context/page-context.ts';
import { copyMessages } from '../copy-messages.ts';
import { marks } from '../marks.ts';
import { DayForm } from './AnotherDay.tsx';
import { CheckItem } from './Checks.tsx';
import { commonParts } from './common-parts.ts';
import { FailedCheckAnswers } from './FailedCheckAnswers.tsx';
import { Numbers } from './Numbers.tsx';
import { ReadyLists } from './Ready.tsx';
import { RelationshipChoice, StepText } from './Steps.tsx';

/** What is said of a part, which another one may say too. */
function firstOf<Part>(parts: Iterable<Part>, saidOf: (part: Part) => string): (part: Part) => boolean {
  const first = new Map<string, Part>();
  for (const part of parts) if (!first.has(saidOf(part))) first.set(saidOf(part), part);
  return (part) => first.get(saidOf(part)) === part;
}

/** What the scripts of a page say of any answer. */
const commonWords = ({ words, base, locale }: PageContext) =>
  marks({
    base,
    locale,
    ...words.checkStates,
    'take-care': words.parts.takeCare,
    'also-check': words.parts.alsoCheck,
    'steps-left': JSON.stringify(words.soFar.left),
    'steps-done': JSON.stringify(words.parts.stepsDone),
    left: words.parts.left,
    'done-sign': words.tree.stepDone,
    decides: words.parts.decides,
    wrong: words.errors.guid,
    'wrong-number': words.errors['partner-id'],
  });

/**
 * What many answers have in common, each under the name by which their pages ask for it. Those that read like another one,
 * and differ only in what follows from a reply, are for the script alone.
 */
export function CommonParts({ context }: { readonly context: PageContext }) {
  const { words } = context;
  const { commonParts: said } = words.site;
  const { checks, ready, related, steps } = commonParts(context);
  const sources = asLabel(words, words.site.state.sources);
  const isRead = firstOf(checks.values(), ({ check: { fact, sameCountry } }) => `${fact} ${sameCountry}`);
  const isReadyRead = firstOf(ready.values(), ({ answered }) => answered.conclusion.outcome);
  return (
    <div id="tree" class="tree" {...commonWords(context)} {...copyMessages(context)}>
      <section aria-labelledby="checks">
        <h2 id="checks">{said.checks}</h2>
        {[...checks.values()].map((each) => (
          <div key={each.name} hidden={!isRead(each)}>
            <ul id={each.name} class="checks">
              <CheckItem context={context} check={each.check} values={each.values} />
            </ul>
            <p class="small numbers">
              {sources}
              <Numbers context={context} ids={each.check.statements} after={sources} />
            </p>
          </div>
        ))}
      </section>
      <section aria-labelledby="ready">
        <h2 id="ready">{said.ready}</h2>
        {[...ready.values()].map((each) => (
          <div key={each.name} hidden={!isReadyRead(each)}>
            <h3>{words.outcomes[each.answered.conclusion.outcome].title}</h3>
            <div id={each.name}>
              <ReadyLists {...each.answered} />
            </div>
          </div>
        ))}
      </section>
      <div hidden>
        {[...related.values()].map(({ name, related: own }) => (
          <RelationshipChoice key={name} id={name} context={context} known={{}} related={own} />
        ))}
        {[...steps.values()].map((step) => (
          <div key={step.id} id={step.id}>
            <StepText context={context} step={step} />
          </div>
        ))}
      </div>
      <div hidden id="another-day">
        <DayForm context={context} day={context.builtOn} />
      </div>
      <FailedCheckAnswers context={context} />
    </div>
  );
}
