import { asLabel } from 'rules';
import type { PageContext } from '../../../context/page-context.ts';
import { copyMessages } from '../../copy-messages.ts';
import { marks } from '../../marks.ts';
import { DayForm } from '../AnotherDay.tsx';
import { Numbers } from '../Numbers.tsx';
import { ReadyLists } from '../Ready.tsx';
import { RelationshipChoice, StepText } from '../Steps.tsx';
import { sharedParts } from '../shared-parts.ts';
import { CheckItem } from './Checks.tsx';
import { FailedCheckAnswers } from './FailedCheckAnswers.tsx';

/** Whether a part is the first of those that read the same, by what `textOf` returns. */
function firstOf<Part>(parts: Iterable<Part>, textOf: (part: Part) => string): (part: Part) => boolean {
  const first = new Map<string, Part>();
  for (const part of parts) if (!first.has(textOf(part))) first.set(textOf(part), part);
  return (part) => first.get(textOf(part)) === part;
}

/** The words that scripts use on the page of any answer. */
const wordsForScripts = ({ words, base, locale }: PageContext) =>
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
 * The parts that many answers share, each under the name by which their pages ask for it. When parts read the same, and
 * differ only in the result of a reply, a reader sees the first; the others are for scripts.
 */
export function ChecksPage({ context }: { readonly context: PageContext }) {
  const { words } = context;
  const { commonParts: said } = words.site;
  const { checks, ready, related, steps } = sharedParts(context);
  const sources = asLabel(words, words.site.state.sources);
  const isRead = firstOf(checks.values(), ({ check: { fact, sameCountry } }) => `${fact} ${sameCountry}`);
  const isReadyRead = firstOf(ready.values(), ({ answered }) => answered.conclusion.outcome);
  return (
    <div id="tree" class="tree" {...wordsForScripts(context)} {...copyMessages(context)}>
      <section aria-labelledby="checks">
        <h2 id="checks">{said.checks}</h2>
        {[...checks.values()].map((each) => (
          <div key={each.name} hidden={!isRead(each)}>
            <ul id={each.name} class="checks">
              <CheckItem context={context} check={each.check} values={each.values} day={context.builtOn} />
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
