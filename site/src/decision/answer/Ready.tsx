import { isAsked, readyInWords } from 'rules';
import { LazyDetails } from '../LazyPart.tsx';
import { marks } from '../marks.ts';
import type { Answered } from './answered.ts';
import { ChecksPageLink } from './checks/ChecksPageLink.tsx';
import { Numbers } from './Numbers.tsx';

/** What has to be ready for a move, whether each item is known, and the letter that goes with the list. */
export function ReadyLists({ context, conclusion, known }: Answered) {
  const { words, locale } = context;
  const said = readyInWords(conclusion, known, words, locale);
  if (!said) return null;
  const { ready } = words;
  return (
    <>
      <ul
        class="ready"
        {...marks({ 'is-known': ready.known, 'is-open': ready.open, forms: JSON.stringify(said.forms) })}
      >
        {said.items.map(({ id, known: isKnown, knownBy, text, statements }) => (
          <li
            key={id}
            {...marks({
              known: isKnown,
              // Only checks are answered on the page of an answer.
              'known-with': knownBy && !isAsked(knownBy.fact) && [knownBy.fact, ...knownBy.values].join(' '),
            })}
          >
            <span class="whether">
              <strong {...marks({ 'known-word': true })}>{isKnown ? ready.known : ready.open}</strong> ·{' '}
            </span>
            {text}
            <Numbers context={context} ids={statements} after={text} />
          </li>
        ))}
      </ul>
      <p>{ready.send}</p>
      <ul class="notes">
        {said.sends.map(({ text, statements }) => (
          <li key={text}>
            {text}
            <Numbers context={context} ids={statements} after={text} />
          </li>
        ))}
      </ul>
      {said.letter && (
        <LazyDetails class="mail scripted" summary={said.letter.title} name="StepMail" mail={said.letter.kind} />
      )}
    </>
  );
}

type ReadyProps = Answered & {
  /** Its name among the shared parts, from where a script fetches what the line opens. */
  readonly from?: string | undefined;
};

/** What has to be ready for the move, in one line that opens; on a built page a script fetches what the line opens. */
export function Ready({ from, ...answered }: ReadyProps) {
  const { context, conclusion, known } = answered;
  const said = readyInWords(conclusion, known, context.words, context.locale);
  if (!said) return null;
  return (
    <details class="fold" {...marks({ exchanged: 'own', ready: true, from })}>
      <summary>{said.line}</summary>
      {from ? <ChecksPageLink context={context} name={from} /> : <ReadyLists {...answered} />}
    </details>
  );
}
