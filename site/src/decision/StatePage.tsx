import { Component } from 'preact';
import { isConclusion } from 'rules';
import type { TreeState } from '../address/state.ts';
import type { PageContext } from '../context/page-context.ts';
import { OutcomeState } from './answer/OutcomeState.tsx';
import type { BuiltParts } from './built-parts.ts';
import { isStart } from './describe-state.ts';
import { QuestionState } from './question/QuestionState.tsx';
import type { StartState } from './question/StartState.tsx';

interface StatePageProps {
  readonly context: PageContext;
  readonly state: TreeState;
  /** Given at build: the parts whose code the browser fetches only when someone uses them. */
  readonly parts?: BuiltParts;
  /** Given where the start may be shown; few readers reach a start that is drawn in the browser. */
  readonly Start?: typeof StartState | undefined;
}

/**
 * A state of the tree: its question or its answer. A class, because Astro calls a function component a second time to
 * find out which framework it belongs to, which would double the work for thousands of pages.
 */
export class StatePage extends Component<StatePageProps> {
  override render({ context, state, parts, Start }: StatePageProps) {
    const { decision } = state;
    if (isConclusion(decision))
      return <OutcomeState context={context} state={state} conclusion={decision} parts={parts} />;
    if (Start && isStart(state)) return <Start context={context} state={state} question={decision} />;
    return <QuestionState context={context} state={state} question={decision} />;
  }
}
