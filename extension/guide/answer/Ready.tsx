import type { ComponentChildren } from 'preact';
import { More } from '../../controls/More.tsx';
import { StepMail } from '../composer/StepMail.tsx';
import type { AnswerParts } from './answer-parts.ts';

interface ItemProps {
  readonly statements: readonly string[];
  readonly children: ComponentChildren;
}

/** One sentence with the numbers of the statements behind it. */
const Item = ({ statements, children }: ItemProps) => (
  <li>
    {children}
    {statements.map((id) => (
      <>
        {' '}
        <span key={id} class="statement">
          {id}
        </span>
      </>
    ))}
  </li>
);

/** What has to be ready for the move, with what of it is known, and the letter that it goes with. */
export function Ready({ answer: { ready }, profile, customerName, foundLink }: AnswerParts) {
  if (!ready) return null;
  const { line, items, send, sends, letter } = ready;
  return (
    <More class="fold ready" summary={line}>
      {() => (
        <>
          <ul class="notes">
            {items.map(({ id, state, text, statements }) => (
              <Item key={id} statements={statements}>
                <strong>{state}</strong> · {text}
              </Item>
            ))}
          </ul>
          <p>{send}</p>
          <ul class="notes">
            {sends.map(({ text, statements }) => (
              <Item key={text} statements={statements}>
                {text}
              </Item>
            ))}
          </ul>
          {letter && (
            <StepMail mail={letter} ready={items} profile={profile} customerName={customerName} foundLink={foundLink} />
          )}
        </>
      )}
    </More>
  );
}
