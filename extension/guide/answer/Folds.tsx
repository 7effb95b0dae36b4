import { fill } from 'rules';
import { useLanguage } from '../../controls/language.ts';
import { More } from '../../controls/More.tsx';
import type { AnswerParts } from './answer-parts.ts';
import { Checks } from './Checks.tsx';
import { Alternatives, Notes } from './Notes.tsx';
import { Ready } from './Ready.tsx';
import { Remind } from './Remind.tsx';
import { Sources } from './Sources.tsx';
import { WhatIf } from './WhatIf.tsx';

interface FoldsProps extends AnswerParts {
  /** The warnings that are not shown above. */
  readonly warnings: AnswerParts['answer']['warnings'];
  /** Parts that are open above. */
  readonly isOpen: { readonly alternatives: boolean; readonly whatIf: boolean };
}

/** Everything else about the answer, one line each. */
export function Folds({ warnings, isOpen, ...parts }: FoldsProps) {
  const { words } = useLanguage();
  const { answer, shared, onTry } = parts;
  const { caveats: unclear } = answer;
  const counted = (summary: string, notes: FoldsProps['warnings'] | typeof unclear) =>
    notes.length > 0 && (
      <More class="fold" summary={fill(summary, { count: notes.length })}>
        {() => <Notes notes={notes} />}
      </More>
    );
  return (
    <div class="folds">
      <Checks {...parts} checks={answer.checks} line={answer.checksInOneLine} />
      <Ready {...parts} />
      {counted(words.parts.keepInMind, warnings)}
      <Remind key={parts.item} {...parts} />
      {!isOpen.alternatives && answer.alternatives.length > 0 && (
        <More class="fold" summary={words.tree.alternatives}>
          {() => <Alternatives alternatives={answer.alternatives} onTry={onTry} />}
        </More>
      )}
      {counted(words.parts.unclear, unclear)}
      {!isOpen.whatIf && <WhatIf shared={shared} onTry={onTry} />}
      <Sources shared={shared} />
    </div>
  );
}
