import { asLabel, type Rule, spaceAfter } from 'rules';
import { ruleAddress, ruleId } from '../address/rule-id.ts';
import type { PageContext } from '../context/page-context.ts';
import { Cited } from './Cited.tsx';
import { Conditions } from './Conditions.tsx';
import type { ChangeInWords } from './edition-in-words.ts';
import { periodInWords } from './rule-in-words.ts';

interface Props {
  readonly context: PageContext;
  readonly changes: readonly ChangeInWords[];
  /** Also shows each rule's days, answer, conditions and sources, as on the page of one edition. */
  readonly whole?: boolean;
}

const ToRule = ({ context, rule }: { readonly context: PageContext; readonly rule: Rule }) => (
  <a href={ruleAddress(context, rule)}>{ruleId(rule)}</a>
);

/** A rule that ended or began: its name, its answer, its days and its conditions. */
const WholeRule = ({ context, rule }: { readonly context: PageContext; readonly rule: Rule }) => (
  <div class="whole-rule">
    <p>
      <ToRule context={context} rule={rule} /> {context.words.outcomes[rule.outcome].title}
    </p>
    <p class="small">{periodInWords(context.words, context.locale, rule)}</p>
    <Conditions context={context} rule={rule} />
  </div>
);

/** The changes, one sentence for each; rows with links to their rules in the table. */
export const ChangeList = ({ context, changes, whole = false }: Props) => (
  <ul class="changes">
    {changes.map(({ sentence, rules = [], statements }) => (
      <li key={sentence}>
        <p>{sentence}</p>
        {whole && rules.map((rule) => <WholeRule key={ruleId(rule)} context={context} rule={rule} />)}
        {!whole && rules.length > 0 && (
          <p class="in-table small">
            {context.words.policy.changes.inTable}
            {spaceAfter(context.words.policy.changes.inTable)}
            {rules.map((rule) => (
              <ToRule key={ruleId(rule)} context={context} rule={rule} />
            ))}
          </p>
        )}
        {whole && statements && (
          <Cited
            context={context}
            statements={statements}
            label={asLabel(context.words, context.words.site.state.sources)}
          />
        )}
      </li>
    ))}
  </ul>
);
