import {
  type Conclusion,
  count,
  fill,
  inOneLine,
  type Known,
  mailOfStep,
  type Step,
  soFarOf,
  startsRequest,
  stepNote,
  titleAndSentence,
  valueLabel,
} from 'rules';
import type { PageContext } from '../../context/page-context.ts';
import type { BuiltParts } from '../built-parts.ts';
import { Composer } from '../composer/Composer.tsx';
import { LazyDetails } from '../LazyPart.tsx';
import { marks } from '../marks.ts';
import { marksAlong } from '../marks-along.ts';
import type { AsChecked, CheckedStep, Related } from './checks/as-checked.ts';

interface StepsProps {
  readonly context: PageContext;
  readonly conclusion: Conclusion;
  readonly known: Known;
  /** The steps for each value of the answer's checks, so that the page is ready for all of them. */
  readonly checked?: AsChecked;
  readonly parts?: BuiltParts | undefined;
}

type SomeStep = Step & Partial<CheckedStep>;

/**
 * The attributes by which the script of a built page shows each relationship. A page drawn by the rules is drawn again.
 */
export function relatedMarks({ words }: PageContext, related: readonly Related[]) {
  const [first] = related;
  const isNew = ({ id }: { readonly id: string }) => !first?.conclusion.caveats.some((own) => own.id === id);
  return marksAlong(
    related.map(({ value, conclusion }) => {
      const given = value === '' ? {} : { relationship: value };
      const { title, answer } = titleAndSentence(conclusion, given, words);
      const soFar = soFarOf(conclusion, given, words, false);
      const says = conclusion.caveats.filter(isNew).map(({ id }) => words.caveats[id]);
      return {
        title,
        sentence: answer,
        'so-far': soFar?.sentence,
        counts: soFar?.counts && 'yes',
        says: inOneLine(says),
      };
    }),
  );
}

/** The places of relationships in the list to choose from, which has fewer than ten, in one word. */
const placesOf = (related: readonly Related[], isMeant: (each: Related) => boolean): string =>
  related.flatMap((each, place) => (isMeant(each) ? [place] : [])).join('');

interface RelationshipChoiceProps extends Pick<StepsProps, 'context' | 'known'> {
  readonly related: readonly Related[];
  /** On the checks page: its name among the shared parts. */
  readonly id?: string;
  /** Its name among the shared parts, from where a script fetches the replies for each relationship. */
  readonly like?: string | undefined;
}

/** The list to choose how far the partner has come with this customer, with the answer for each relationship. */
export function RelationshipChoice({ context, known, related, id, like }: RelationshipChoiceProps) {
  const { words } = context;
  const marked = import.meta.env.SSR && !like ? relatedMarks(context, related) : undefined;
  return (
    <p class="where-are-you scripted" id={id}>
      <label for="check-relationship">{words.parts.whereAreYou}</label>
      <select id="check-relationship" autocomplete="off" {...marks({ check: 'relationship', like })}>
        {related.map(({ value }, place) => (
          <option key={value} value={value} selected={(known.relationship ?? '') === value} {...marked?.[place]}>
            {value === '' ? words.parts.notKnown : valueLabel(words, 'relationship', value)}
          </option>
        ))}
      </select>
    </p>
  );
}

/** The parts of a step: the request link where the request starts, the emails where they are sent. */
function Within({ context, conclusion, known, checked, step }: StepsProps & { readonly step: SomeStep }) {
  const { words } = context;
  const { link } = conclusion;
  const mail = mailOfStep(step.id, conclusion.outcome);
  if (mail) return <LazyDetails class="mail scripted" summary={words.stepMails[mail]} name="StepMail" mail={mail} />;
  if ('none' in link) return null;
  if (step.id === 'send-request')
    return <LazyDetails class="mail scripted" summary={words.actions.writeMail} name="RequestMail" />;
  if (!startsRequest(step)) return null;
  // Once the customer has accepted, there is nothing left to request.
  const isAsked = (done: boolean, relationship: Known['relationship']) => !done || relationship === 'pending';
  const related = checked?.related ?? [];
  const shownWith = () =>
    placesOf(related, ({ value, conclusion: then }) =>
      isAsked(!!then.steps.find(startsRequest)?.done, value || undefined),
    ) || undefined;
  const composer = (
    <div
      hidden={!isAsked(step.done, known.relationship)}
      {...(import.meta.env.SSR && marks({ 'shown-with': shownWith() }))}
    >
      {/* Another answer has another link, and inputs for the first one do not apply to the second. */}
      <Composer
        key={JSON.stringify([known, conclusion.asOf])}
        context={context}
        conclusion={conclusion}
        known={known}
      />
    </div>
  );
  if (conclusion.verdict !== 'not-yet') return composer;
  return (
    <details>
      <summary>{words.actions.makeLink}</summary>
      {composer}
    </details>
  );
}

type StepItemProps = StepsProps & {
  readonly step: SomeStep;
  /** Its place among the steps that are taken, from 1; 0 for a step that is left out. */
  readonly place: number;
  readonly isNext: boolean;
};

/** The text of a step, with its actor. */
export const StepText = ({
  context: { words },
  step: { id, actor },
}: {
  readonly context: PageContext;
  readonly step: Step;
}) => (
  <p {...marks({ act: true })}>
    <strong>{words.actors[actor]}</strong> · {words.steps[id]}
  </p>
);

/**
 * Whether something on the page leads to a step: the action to a letter, a reader who has the relationship to the next
 * request.
 */
const isLedTo = ({ id }: Step, { outcome }: Conclusion): boolean =>
  id === 'request-gdap' || id === 'send-request' || mailOfStep(id, outcome) !== undefined;

function StepItem({ step, place, isNext, ...props }: StepItemProps) {
  const { context, conclusion, checked } = props;
  const { words } = context;
  const { id, done } = step;
  const doneWith = placesOf(checked?.related ?? [], ({ value }) => step.doneWith?.includes(value) === true);
  const isLeftOut = import.meta.env.SSR && !conclusion.steps.some((each) => each.id === id);
  // A step that only a reply adds to the answer is fetched with the replies.
  const isLater = isLeftOut && props.parts !== undefined;
  // Other notes would make the longest pages higher than they may be; the checks and the composer say the same.
  const note = 'none' in conclusion.link ? stepNote(step, conclusion, words) : undefined;
  return (
    <li
      id={isLedTo(step, conclusion) ? `step-${id}` : undefined}
      hidden={isLeftOut}
      aria-current={isNext ? 'step' : undefined}
      {...marks(
        // A page that is ready for each value of its checks has no step that is done yet, so their order gives their
        // numbers.
        import.meta.env.SSR
          ? { 'done-with': doneWith || undefined, 'only-with': step.onlyWith, from: isLater && step.id }
          : { place: place > 0 ? `${place}` : undefined, done },
      )}
    >
      {!isLater && (
        <>
          {conclusion.verdict === 'not-yet' && startsRequest(step) && <p class="until">{words.parts.afterTerm}</p>}
          <StepText context={context} step={step} />
          {done && <span class="done">{words.tree.stepDone}</span>}
          {note && <p class="small">{note}</p>}
          <Within {...props} step={step} />
        </>
      )}
    </li>
  );
}

/** The steps in order, with their actors; finished steps are one line that opens. */
export function Steps(props: StepsProps) {
  const { context, conclusion, known, checked, parts } = props;
  const { parts: said, site, tree } = context.words;
  const all: readonly SomeStep[] = checked?.steps ?? conclusion.steps;
  const taken = all.filter(({ id }) => conclusion.steps.some((step) => step.id === id));
  const done = all.filter((step) => step.done);
  const [next] = taken.filter((step) => !step.done);
  const item = (step: SomeStep) => (
    <StepItem key={step.id} {...props} step={step} place={taken.indexOf(step) + 1} isNext={step === next} />
  );
  const todo = conclusion.verdict === 'cannot' ? said.instead : tree.steps;
  const permission = taken.findIndex(({ id }) => id === 'request-gdap');
  const related = checked?.related ?? [];
  return (
    <section aria-labelledby="steps" {...marks({ exchanged: 'steps' })}>
      <div class="steps-head">
        <h2 id="steps" {...marks({ todo: true })}>
          {done.length > 0 && next ? said.left : todo}
        </h2>
        {related.length > 0 && (
          <RelationshipChoice
            context={context}
            known={known}
            related={related}
            like={import.meta.env.SSR ? parts?.nameOfRelated(context, related) : undefined}
          />
        )}
      </div>
      <p class="small" hidden {...marks({ 'related-note': true })} />
      {import.meta.env.SSR && related.length > 0 && permission > 0 && (
        <p class="unscripted small">
          <a href="#step-request-gdap">{fill(site.state.haveRelationship, { step: permission + 1 })}</a>
        </p>
      )}
      {related.length > 0 && (
        <details class="fold" hidden={done.length === 0}>
          <summary>
            {done.length > 0 && count(context.locale, said.stepsDone, done.length, { all: taken.length })}
          </summary>
          <ol class="steps" {...marks({ steps: 'done' })}>
            {done.map(item)}
          </ol>
        </details>
      )}
      <ol class="steps" hidden={!next} {...marks({ steps: 'open' })}>
        {(related.length > 0 ? all.filter((step) => !step.done) : all).map(item)}
      </ol>
    </section>
  );
}
