import { useState } from 'preact/hooks';
import type { PageContext } from '../context/page-context.ts';

interface Props {
  readonly context: PageContext;
  readonly onAnswer: (isOwn: boolean) => void;
}

/** Asks once for a file that lists what one account sold: whether this partner did, or the customers bought elsewhere. */
export function WhoseQuestion({ context, onAnswer }: Props) {
  const { question, whose } = context.words.bulk;
  const [isOwn, choose] = useState<boolean>();
  const choices = [
    { value: 'own', isIt: true, label: whose.own, hint: whose.ownHint },
    { value: 'elsewhere', isIt: false, label: whose.elsewhere, hint: whose.elsewhereHint },
  ];
  return (
    <form
      class="row-question"
      aria-labelledby="row-question"
      onSubmit={(event) => {
        event.preventDefault();
        if (isOwn !== undefined) onAnswer(isOwn);
      }}
    >
      <fieldset>
        <legend id="row-question" tabIndex={-1}>
          {whose.question}
        </legend>
        <p class="small">{whose.text}</p>
        <div class="row-answers">
          {choices.map(({ value, isIt, label, hint }) => (
            <label class="row-answer" key={value}>
              <input
                type="radio"
                name="row-whose"
                value={value}
                checked={isOwn === isIt}
                onChange={() => choose(isIt)}
              />
              <span class="label">{label}</span>
              <span class="hint">{hint}</span>
            </label>
          ))}
        </div>
      </fieldset>
      <p class="actions">
        <button type="submit" class="main-action" disabled={isOwn === undefined}>
          {question.answer}
        </button>
      </p>
    </form>
  );
}
