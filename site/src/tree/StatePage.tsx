import { isConclusion } from 'rules';
import { isStart } from './describe-state.ts';
import { OutcomeState } from './OutcomeState.tsx';
import { QuestionState } from './QuestionState.tsx';
import type { Reader } from './reader.ts';
import { StartState } from './StartState.tsx';
import type { TreeState } from './state.ts';

/** A state of the tree, drawn alike at build time and in the browser. */
export function StatePage({ reader, state }: { readonly reader: Reader; readonly state: TreeState }) {
  const { decision } = state;
  if (isConclusion(decision)) return <OutcomeState reader={reader} state={state} conclusion={decision} />;
  if (isStart(state)) return <StartState reader={reader} state={state} question={decision} />;
  return <QuestionState reader={reader} state={state} question={decision} />;
}
