import type { Rule } from 'rules';
import type { Reader } from '../tree/reader.ts';
import { Cited } from './Cited.tsx';
import { Conditions } from './Conditions.tsx';
import type { ChangeInWords } from './edition-in-words.ts';
import { ruleId } from './rule-id.ts';

interface Props {
  readonly reader: Reader;
  readonly changes: readonly ChangeInWords[];
  /** With the cases the rules are for and the statements they rest on, as on the page of one edition. */
  readonly whole?: boolean;
}

const toRules = ({ base, locale }: Reader, rule: Rule): string => `${base}${locale}/rules/#${ruleId(rule)}`;

/** What changed, a sentence each; rows with links to their rules in the table. */
export const ChangeList = ({ reader, changes, whole = false }: Props) => (
  <ul class="changes">
    {changes.map(({ sentence, rules = [], ended = [], statements }) => (
      <li key={sentence}>
        <p>{sentence}</p>
        {whole &&
          (rules.length > 0 ? rules : ended).map((rule) => (
            <Conditions key={ruleId(rule)} reader={reader} rule={rule} />
          ))}
        {(rules.length > 0 || ended.length > 0) && (
          <p class="in-table small">
            {reader.words.policy.changes.inTable}{' '}
            {[...ended, ...rules].map((rule) => (
              <a key={ruleId(rule)} href={toRules(reader, rule)}>
                {ruleId(rule)}
              </a>
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
