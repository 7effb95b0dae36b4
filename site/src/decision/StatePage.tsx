import { Component } from 'preact';
import { isConclusion } from 'rules';
import type { TreeState } from '../address/state.ts';
import type { PageContext } from '../context/page-context.ts';
import { isStart } from './describe-state.ts';
import { OutcomeState } from './OutcomeState.tsx';
import type { BuiltParts } from './parts.ts';
import { QuestionState } from './QuestionState.tsx';
import { StartState } from './StartState.tsx';

interface Props {
  readonly context: PageContext;
  readonly state: TreeState;
  /** Given at build: the parts whose code the browser fetches only when somebody uses them. */
  readonly parts?: BuiltParts;
}

/**
 * A state of the tree, drawn alike at build time and in the browser. A class, since Astro finds out whose a function is
 * by drawing it once for nothing, which would double the work for thousands of pages.
 */
export class StatePage extends Component<Props> {
  override render({ context, state, parts }: Props) {
    const { decision } = state;
    if (isConclusion(decision))
      return <OutcomeState context={context} state={state} conclusion={decision} parts={parts} />;
    if (isStart(state)) return <StartState context={context} state={state} question={decision} />;
    return <QuestionState context={context} state={state} question={decision} />;
  }
}
