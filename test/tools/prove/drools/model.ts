import { askedFacts, type Day, dmnAsOf, type Fact, factOrder, feelName, type Rule, tableAsDmn } from 'rules';
import { valuesThen } from '../regions.ts';
import { inForce } from '../subject.ts';

const inputs = [dmnAsOf, ...factOrder.map(feelName)];

/** The exported file with one more decision, which applies it to each of a list of cases. */
export function askingForMany(rules: readonly Rule[]): string {
  const called = inputs.map((name) => (name === dmnAsOf ? `${name}: date(case.${name})` : `${name}: case.${name}`));
  const asking = [
    '<decisionService id="service" name="service"><variable id="variable_service" name="service"/>',
    '<outputDecision href="#decision"/>',
    ...inputs.map((name) => `<inputData href="#input_${name}"/>`),
    '</decisionService>',
    '<inputData id="input_cases" name="cases"><variable id="variable_cases" name="cases"/></inputData>',
    '<decision id="all" name="all"><variable id="variable_all" name="all"/>',
    '<informationRequirement id="needs_cases"><requiredInput href="#input_cases"/></informationRequirement>',
    '<knowledgeRequirement id="needs_service"><requiredKnowledge href="#service"/></knowledgeRequirement>',
    `<literalExpression id="each"><text>for case in cases return service(${called.join(', ')})</text></literalExpression>`,
    '</decision>',
  ].join('');
  return tableAsDmn('1.5', rules).replace('<dmndi:DMNDI>', `${asking}<dmndi:DMNDI>`);
}

const isThere = (fact: string, value: string, day: Day): boolean =>
  (valuesThen(fact as Fact, day) as readonly string[]).includes(value);

/**
 * The table of one day, for an analysis that knows no dates: the rules in force without their periods, and only the
 * values that exist on that day.
 */
export function tableOfOneDay(day: Day, rules: readonly Rule[]): string {
  const timeless = inForce(rules, day).map(({ since: _, until: __, ...rule }) => ({
    ...rule,
    when: Object.fromEntries(
      Object.entries(rule.when).map(([fact, values]) => [fact, values.filter((value) => isThere(fact, value, day))]),
    ),
  }));
  const notYet = factOrder.flatMap((fact) =>
    askedFacts[fact].filter((value) => !valuesThen(fact, day).includes(value)).map((value) => `, &quot;${value}&quot;`),
  );
  return tableAsDmn('1.5', timeless)
    .split('\n')
    .map((line) =>
      line.startsWith('<itemDefinition') ? notYet.reduce((text, value) => text.replace(value, ''), line) : line,
    )
    .join('\n');
}
