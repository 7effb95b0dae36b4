import { inXml } from '../in-xml.ts';
import { askedFacts, type Fact, factOrder, timedValues } from '../policy/facts.ts';
import { outcomeIds } from '../policy/outcomes/outcomes.ts';
import { type Rule, table } from '../policy/table.ts';
import { citationLine } from './table-file.ts';

/** The input of the effective date in the exported table. */
export const asOfName = 'asOf';

/** A fact's name as a FEEL variable: `license-offer` → `licenseOffer`. */
export const feelName = (fact: Fact): string => fact.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase());

const text = (name: string, feel: string): string => `<${name}><text>${inXml(feel)}</text></${name}>`;

const values = (list: readonly string[]): string => list.map((value) => `"${value}"`).join(', ');

/** A fact as the column reads it: a value that does not exist on the day is read as another one. */
function column(fact: Fact): string {
  const name = feelName(fact);
  return timedValues
    .filter((timed) => timed.fact === fact)
    .reduce((read, { value, since, until, readAs }) => {
      const absent = [
        ...(since ? [`${asOfName} < date("${since}")`] : []),
        ...(until ? [`${asOfName} > date("${until}")`] : []),
      ].join(' or ');
      return `if ${name} = "${value}" and (${absent}) then "${readAs}" else ${read}`;
    }, name);
}

function period({ since, until }: Rule): string {
  if (since && until) return `[date("${since}")..date("${until}")]`;
  if (since) return `>= date("${since}")`;
  return until ? `<= date("${until}")` : '-';
}

/** The cells of a rule in the order of the columns: the period, then every fact; `-` means any value. */
export const cellsOf = (rule: Rule): readonly string[] => [
  period(rule),
  ...factOrder.map((fact) => (rule.when[fact] ? values(rule.when[fact]) : '-')),
];

const ruleXml = (rule: Rule, index: number): string =>
  [
    `<rule id="rule_${index}">`,
    ...cellsOf(rule).map(
      (cell, at) => `<inputEntry id="rule_${index}_in_${at}"><text>${inXml(cell)}</text></inputEntry>`,
    ),
    ...[rule.outcome, rule.row, rule.certainty ?? 'documented'].map(
      (value, at) => `<outputEntry id="rule_${index}_out_${at}"><text>${inXml(`"${value}"`)}</text></outputEntry>`,
    ),
    `<annotationEntry><text>${inXml(citationLine(rule))}</text></annotationEntry>`,
    '</rule>',
  ].join('');

const inputs: readonly { readonly name: string; readonly type: string; readonly expression: string }[] = [
  { name: asOfName, type: 'date', expression: asOfName },
  ...factOrder.map((fact) => ({ name: feelName(fact), type: `t_${feelName(fact)}`, expression: column(fact) })),
];

const width = 180;
const gap = 20;

/** The diagram interchange: inputs in a line below the decision, so that editors draw it that way. */
function diagram(): string {
  const middle = (inputs.length * (width + gap)) / 2;
  const shape = (id: string, x: number, y: number) =>
    `<dmndi:DMNShape id="shape_${id}" dmnElementRef="${id}"><dc:Bounds height="60" width="${width}" x="${x}" y="${y}"/></dmndi:DMNShape>`;
  const edge = (name: string, x: number) =>
    `<dmndi:DMNEdge id="edge_${name}" dmnElementRef="needs_${name}"><di:waypoint x="${x + width / 2}" y="240"/><di:waypoint x="${middle}" y="140"/></dmndi:DMNEdge>`;
  return [
    '<dmndi:DMNDI><dmndi:DMNDiagram id="diagram">',
    shape('decision', middle - width / 2, 80),
    ...inputs.map(({ name }, at) => shape(`input_${name}`, at * (width + gap), 240)),
    ...inputs.map(({ name }, at) => edge(name, at * (width + gap))),
    '</dmndi:DMNDiagram></dmndi:DMNDI>',
  ].join('\n');
}

/**
 * The versions of DMN that are written: 1.5, and 1.3 for the editors (dmn-js, Camunda Modeler) that know no later one.
 */
const namespaces = { '1.5': '20230324', '1.3': '20191111' } as const;

/**
 * The decision table as DMN XML: one decision with hit policy FIRST, one input column for each fact and one for the
 * effective date, citations as annotations, and a diagram.
 */
export function tableAsDmn(version: keyof typeof namespaces = '1.5', rules: readonly Rule[] = table): string {
  const spec = `https://www.omg.org/spec/DMN/${namespaces[version]}`;
  const items = factOrder.map(
    (fact) =>
      `<itemDefinition id="type_${feelName(fact)}" name="t_${feelName(fact)}"><typeRef>string</typeRef>${text('allowedValues', values(askedFacts[fact]))}</itemDefinition>`,
  );
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<definitions xmlns="${spec}/MODEL/" xmlns:dmndi="${spec}/DMNDI/" xmlns:dc="http://www.omg.org/spec/DMN/20180521/DC/" xmlns:di="http://www.omg.org/spec/DMN/20180521/DI/" id="multi_channel_support" name="Multi-channel support" namespace="urn:supportable:multi-channel-support">`,
    ...items,
    ...inputs.map(
      ({ name, type }) =>
        `<inputData id="input_${name}" name="${name}"><variable id="variable_${name}" name="${name}" typeRef="${type}"/></inputData>`,
    ),
    '<decision id="decision" name="Can I support this subscription">',
    '<question>Can this partner support, take over or add to the subscription?</question>',
    '<variable id="variable_decision" name="Can I support this subscription"/>',
    ...inputs.map(
      ({ name }) =>
        `<informationRequirement id="needs_${name}"><requiredInput href="#input_${name}"/></informationRequirement>`,
    ),
    '<decisionTable id="table" hitPolicy="FIRST" preferredOrientation="Rule-as-Row">',
    ...inputs.map(
      ({ name, type, expression }) =>
        `<input id="column_${name}" label="${name}"><inputExpression id="expression_${name}" typeRef="${type}">${`<text>${inXml(expression)}</text>`}</inputExpression></input>`,
    ),
    `<output id="column_outcome" name="outcome" typeRef="string">${text('outputValues', values(outcomeIds))}</output>`,
    '<output id="column_row" name="row" typeRef="string"/>',
    '<output id="column_certainty" name="certainty" typeRef="string"/>',
    '<annotation name="Sources"/>',
    ...rules.map(ruleXml),
    '</decisionTable>',
    '</decision>',
    diagram(),
    '</definitions>',
    '',
  ].join('\n');
}
