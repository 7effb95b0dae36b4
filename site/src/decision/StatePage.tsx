import { Component } from 'preact';
import { isConclusion } from 'rules';
import type { TreeState } from '../address/state.ts';
import type { Reader } from '../context/page-context.ts';
import { isStart } from './describe-state.ts';
import { OutcomeState } from './OutcomeState.tsx';
import { QuestionState } from './QuestionState.tsx';
import { StartState } from './StartState.tsx';

interface Props {
  readonly reader: Reader;
  readonly state: TreeState;
}

/**
 * A state of the tree, drawn alike at build time and in the browser. A class, since Astro finds out whose a function is
 * by drawing it once for nothing, which would double the work for thousands of pages.
 */
export class StatePage extends Component<Props> {
  override render({ reader, state }: Props) {
    const { decision } = state;
    if (isConclusion(decision)) return <OutcomeState reader={reader} state={state} conclusion={decision} />;
    if (isStart(state)) return <StartState reader={reader} state={state} question={decision} />;
    return <QuestionState reader={reader} state={state} question={decision} />;
  }
}
