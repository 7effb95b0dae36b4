import type { Rule } from 'rules';
import type { Reader } from '../context/page-context.ts';
import { Cited } from './Cited.tsx';
import { Conditions } from './Conditions.tsx';
import type { ChangeInWords } from './edition-in-words.ts';
import { ruleId } from './rule-id.ts';
import { periodInWords } from './rule-in-words.ts';

interface Props {
  readonly reader: Reader;
  readonly changes: readonly ChangeInWords[];
  /** With each rule's days, answer and conditions and what it rests on, as on the page of one edition. */
  readonly whole?: boolean;
}

const ToRule = ({ reader, rule }: { readonly reader: Reader; readonly rule: Rule }) => (
  <a href={`${reader.base}${reader.locale}/rules/#${ruleId(rule)}`}>{ruleId(rule)}</a>
);

/** A rule that ended or began: its name, its answer, its days and its conditions. */
const WholeRule = ({ reader, rule }: { readonly reader: Reader; readonly rule: Rule }) => (
  <div class="whole-rule">
    <p>
      <ToRule reader={reader} rule={rule} /> {reader.words.outcomes[rule.outcome].title}
    </p>
    <p class="small">{periodInWords(reader.words, reader.locale, rule)}</p>
    <Conditions reader={reader} rule={rule} />
  </div>
);

/** What changed, a sentence each; rows with links to their rules in the table. */
export const ChangeList = ({ reader, changes, whole = false }: Props) => (
  <ul class="changes">
    {changes.map(({ sentence, rules = [], statements }) => (
      <li key={sentence}>
        <p>{sentence}</p>
        {whole && rules.map((rule) => <WholeRule key={ruleId(rule)} reader={reader} rule={rule} />)}
        {!whole && rules.length > 0 && (
          <p class="in-table small">
            {reader.words.policy.changes.inTable}{' '}
            {rules.map((rule) => (
              <ToRule key={ruleId(rule)} reader={reader} rule={rule} />
            ))}
          </p>
        )}
        {whole && statements && (
          <Cited reader={reader} statements={statements} label={`${reader.words.tree.sources}:`} />
        )}
      </li>
    ))}
  </ul>
);
