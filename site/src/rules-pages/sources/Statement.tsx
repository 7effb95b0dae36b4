import {
  count,
  dayName,
  inParentheses,
  labeled,
  type RestsOn,
  type StatementId,
  spaceAfter,
  verdictInWords,
} from 'rules';
import { addressOf } from '../../address/address-of.ts';
import { ruleAddress, ruleId } from '../../address/rule-id.ts';
import type { PageContext } from '../../context/page-context.ts';
import { LinkedDocument } from './Document.tsx';

interface StatementProps {
  readonly context: PageContext;
  readonly id: StatementId;
  readonly resting: RestsOn;
}

/** Answers by verdict and title, each a link to the first page that has it. */
const Answers = ({ context, paths }: { readonly context: PageContext; readonly paths: RestsOn['decides'] }) => (
  <ul>
    {paths.map(({ known, conclusion: { outcome } }) => (
      <li key={outcome}>
        <a href={addressOf(context, known)}>
          {labeled(context.words, verdictInWords(context.words, outcome).word, context.words.outcomes[outcome].title)}
        </a>
      </li>
    ))}
  </ul>
);

/** The parts of the policy based on a statement: rules with their certainty, answers, and caveats. */
function Resting({ context, resting: { rules, decides, supports, unclear } }: Omit<StatementProps, 'id'>) {
  const { words, locale } = context;
  const said = words.policy.documents;
  return (
    <div class="small">
      {unclear.map((caveat) => (
        <p key={caveat}>
          <strong>{said.unclear}</strong>
          {spaceAfter(said.unclear)}
          {words.caveats[caveat]}
        </p>
      ))}
      {rules.length > 0 && (
        <p class="in-table">
          {said.rules}
          {spaceAfter(said.rules)}
          {rules.map((rule) => (
            <>
              <a href={ruleAddress(context, rule)}>{ruleId(rule)}</a>
              {rule.certainty && inParentheses(locale, words.certainties[rule.certainty].label)}{' '}
            </>
          ))}
        </p>
      )}
      {decides.length > 0 && (
        <>
          <p>{said.decides}</p>
          <Answers context={context} paths={decides} />
        </>
      )}
      {supports.length > 0 && (
        <details>
          <summary>{count(locale, said.supports, supports.length)}</summary>
          <Answers context={context} paths={supports} />
        </details>
      )}
      {decides.length + supports.length === 0 && <p>{said.nothing}</p>}
    </div>
  );
}

/** A statement of a document in our words, under its number, with its date and what is based on it. */
export function Statement({ context, id, resting }: StatementProps) {
  const { words, locale, origins } = context;
  const { date } = origins[id];
  return (
    <li id={id}>
      <p>
        <a class="number" href={`#${id}`}>
          {id}
        </a>{' '}
        {words.statements[id]}
        {spaceAfter(words.statements[id])}
        <span class="small">
          {date ? <time datetime={date}>{dayName(locale, date)}</time> : words.site.helpParts.undated}
        </span>
      </p>
      <LinkedDocument context={context} id={id} />
      <Resting context={context} resting={resting} />
    </li>
  );
}
