import type { ComponentChildren } from 'preact';
import { count } from 'rules';
import type { GuideStep } from '../../background/guide/guide-answer.ts';
import { useLanguage } from '../../controls/language.ts';
import { More } from '../../controls/More.tsx';
import { Step } from './Step.tsx';

interface StepsProps {
  readonly steps: readonly GuideStep[];
  /** The title of the steps, in the words of the verdict. */
  readonly title: string;
  /** Whether the steps of a request come only when a term has ended. */
  readonly afterTerm: boolean;
  /** The question how far the partner has come with the customer, when the page does not show it. */
  readonly where: ComponentChildren;
  /** Renders the parts of a step below its text. */
  readonly inside: (step: GuideStep, isNext: boolean) => ComponentChildren;
}

/** More open steps than these are behind one line; one fewer if a step contains the request link. */
const mostSteps = 4;

/** The steps that are left to do, in order. Finished steps are one line. */
export function Steps({ steps, title, afterTerm, where, inside }: StepsProps) {
  const { words, locale } = useLanguage();
  const { parts } = words;
  const done = steps.filter((step) => step.done);
  const open = steps.filter((step) => !step.done);
  const request = afterTerm ? steps.slice(steps.findIndex((step) => step.startsRequest)) : [];
  const firstLater = open.find((step) => request.includes(step));
  const most = !afterTerm && open.slice(0, mostSteps).some((step) => step.startsRequest) ? mostSteps - 1 : mostSteps;
  const list = (shown: readonly GuideStep[], before: number) => (
    <ol class="steps" style={{ counterReset: `step ${before}` }}>
      {shown.map((step) => (
        <Step
          key={step.id}
          step={step}
          isNext={step === open[0]}
          above={step === firstLater && step !== open[0] && <p class="divider">{parts.afterTerm}</p>}
        >
          {inside(step, step === open[0])}
        </Step>
      ))}
    </ol>
  );
  return (
    <section class="part">
      {open.length > 0 && <h3 class="part-title">{done.length > 0 ? parts.left : title}</h3>}
      {where}
      {done.length > 0 && (
        <More class="fold finished" summary={count(locale, parts.stepsDone, done.length, { all: steps.length })}>
          {() => (
            <ol class="steps">
              {done.map((step) => (
                <Step key={step.id} step={step} />
              ))}
            </ol>
          )}
        </More>
      )}
      {open.length > 0 && list(open.slice(0, most), 0)}
      {open.length > most && (
        <More class="fold" summary={count(locale, parts.moreSteps, open.length - most)}>
          {() => list(open.slice(most), most)}
        </More>
      )}
    </section>
  );
}
