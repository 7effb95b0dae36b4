import { expect, test } from 'vitest';
import { askedFacts, factOrder } from '../policy/facts.ts';
import { outcomeIds } from '../policy/outcomes/outcomes.ts';
import { type Rule, table } from '../policy/table.ts';
import { asOfName, cellsOf, feelName, tableAsDmn } from './dmn.ts';
import { citationLine } from './table-file.ts';

const dmn = tableAsDmn();
const names = [asOfName, ...factOrder.map(feelName)];

const unescaped = (text: string): string =>
  text.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&quot;', '"').replaceAll('&amp;', '&');
/** Every text that a pattern captures. */
const found = (pattern: RegExp, text = dmn): readonly string[] =>
  [...text.matchAll(pattern)].map(([, part = '']) => unescaped(part));
const quoted = (list: readonly string[]): string => list.map((each) => `"${each}"`).join(', ');

test('every tag is closed where it was opened', () => {
  const open: string[] = [];
  for (const [, end, name = '', alone] of dmn.matchAll(/<(\/?)([\w:]+)[^<>]*?(\/?)>/g)) {
    if (end) expect(open.pop()).toBe(name);
    else if (!alone) open.push(name);
  }
  expect(open).toEqual([]);
  expect(dmn).toMatch(/^<\?xml version="1\.0" encoding="UTF-8"\?>\n<definitions /);
  expect(dmn.endsWith('</definitions>\n')).toBe(true);
});

test('no two elements share an id, and every reference leads to one', () => {
  const ids = found(/ id="([^"]+)"/g);
  expect(new Set(ids).size).toBe(ids.length);
  for (const id of [...found(/ href="#([^"]+)"/g), ...found(/ dmnElementRef="([^"]+)"/g)]) expect(ids).toContain(id);
  const types = [...found(/<itemDefinition id="[^"]+" name="([^"]+)"/g), 'date', 'string'];
  for (const type of found(/ typeRef="([^"]+)"/g)) expect(types).toContain(type);
});

test.each([
  [dmn, '20230324'],
  [tableAsDmn('1.5'), '20230324'],
  [tableAsDmn('1.3'), '20191111'],
])('the version is named by its namespace, 1.5 unless asked for', (text, version) => {
  expect(text).toContain(` xmlns="https://www.omg.org/spec/DMN/${version}/MODEL/"`);
  expect(text).toContain(` xmlns:dmndi="https://www.omg.org/spec/DMN/${version}/DMNDI/"`);
});

test('the inputs are the effective date and every fact, with the values it can have', () => {
  expect(found(/<inputData id="input_\w+" name="(\w+)">/g)).toEqual(names);
  expect(found(/<variable id="variable_\w+" name="\w+" typeRef="(\w+)"\/>/g)).toEqual([
    'date',
    ...factOrder.map((fact) => `t_${feelName(fact)}`),
  ]);
  expect(found(/<allowedValues><text>([^<]*)<\/text>/g)).toEqual(factOrder.map((fact) => quoted(askedFacts[fact])));
  expect(found(/<requiredInput href="#input_(\w+)"\/>/g)).toEqual(names);
});

test.each([
  ['asOf', 'asOf'],
  ['cloud', 'cloud'],
  ['licenseOffer', 'if licenseOffer = "new-commerce" and (asOf < date("2022-01-10")) then "legacy" else licenseOffer'],
  [
    'customer',
    'if customer = "csp-partner-other-tenant" and (asOf > date("2020-11-29")) then "end-customer" else customer',
  ],
  [
    'azureDesignation',
    'if azureDesignation = "frontier-distributor" and (asOf < date("2026-08-20")) then "none" else if azureDesignation = "solutions-partner" and (asOf < date("2026-08-06")) then "none" else azureDesignation',
  ],
])('the column %s reads a value that does not exist on the day as another one', (name, expression) => {
  expect(found(new RegExp(`<input id="column_${name}" .*?<text>([^<]*)</text>`, 'g'))).toEqual([expression]);
});

test('a decision has one table, whose first rule that holds decides, and three outputs', () => {
  expect(found(/<decisionTable [^>]*hitPolicy="(\w+)"/g)).toEqual(['FIRST']);
  expect(found(/<input id="column_(\w+)"/g)).toEqual(names);
  expect(found(/<output id="column_\w+" name="(\w+)"/g)).toEqual(['outcome', 'row', 'certainty']);
  expect(found(/<outputValues><text>([^<]*)<\/text>/g)).toEqual([quoted(outcomeIds)]);
  expect(found(/<annotation name="(\w+)"\/>/g)).toEqual(['Sources']);
  expect(found(/<question>(.*?)<\/question>/g)).toHaveLength(1);
  expect(found(/<variable id="variable_decision" name="([^"]+)"/g)).toEqual(
    found(/<decision id="decision" name="([^"]+)"/g),
  );
});

const rule = (when: Rule['when'], period: Pick<Rule, 'since' | 'until'>): Rule => ({
  row: 'R1',
  when,
  ...period,
  outcome: 'blocked-cloud',
  statements: [],
});

test.each([
  [{}, {}, '-', {}],
  [{ since: '2020-01-01' }, {}, '>= date("2020-01-01")', {}],
  [{ until: '2020-12-31' }, {}, '<= date("2020-12-31")', {}],
  [{ since: '2020-01-01', until: '2020-12-31' }, {}, '[date("2020-01-01")..date("2020-12-31")]', {}],
  [{}, { goal: ['support', 'add'], term: ['ended'] }, '-', { goal: '"support", "add"', term: '"ended"' }],
] as const)(
  'the cells of a rule with %o and %o: its period, then its facts; a dash for any value',
  (period, when, first, cells) => {
    const byFact: Readonly<Record<string, string>> = cells;
    expect(cellsOf(rule(when, period))).toEqual([first, ...factOrder.map((fact) => byFact[fact] ?? '-')]);
  },
);

test('every rule is written with its cells, its outcome, row and certainty, and its sources', () => {
  const rules = dmn.split('<rule ').slice(1);
  expect(rules).toHaveLength(table.length);
  for (const [index, text] of rules.entries()) {
    const own = table[index] as Rule;
    expect(found(/<inputEntry id="\w+"><text>([^<]*)<\/text>/g, text)).toEqual(cellsOf(own));
    expect(found(/<outputEntry id="\w+"><text>"([^<]*)"<\/text>/g, text.replaceAll('&quot;', '"'))).toEqual([
      own.outcome,
      own.row,
      own.certainty ?? 'documented',
    ]);
    expect(found(/<annotationEntry><text>([^<]*)<\/text>/g, text)).toEqual([citationLine(own)]);
  }
  expect(tableAsDmn('1.5', []).includes('<rule ')).toBe(false);
});

/** The shapes of the drawing by what they stand for, and the ends of its edges. */
const shapes = new Map(
  [
    ...dmn.matchAll(
      /dmnElementRef="(\w+)"><dc:Bounds height="(\d+)" width="(\d+)" x="(-?[\d.]+)" y="(-?[\d.]+)"\/><\/dmndi:DMNShape>/g,
    ),
  ].map(([, name = '', ...numbers]) => {
    const [height = 0, width = 0, x = 0, y = 0] = numbers.map(Number);
    return [name, { height, width, x, y, middle: x + width / 2 }] as const;
  }),
);
const shapeOf = (name: string) => {
  const shape = shapes.get(name);
  if (!shape) throw new Error(`${name} is not drawn.`);
  return shape;
};

test('the inputs are drawn in a line under the decision, which is above their middle', () => {
  expect([...shapes.keys()]).toEqual(['decision', ...names.map((name) => `input_${name}`)]);
  const inputs = names.map((name) => shapeOf(`input_${name}`));
  const decision = shapeOf('decision');
  for (const [index, input] of inputs.entries()) {
    expect(input.y).toBeGreaterThan(decision.y + decision.height);
    expect(input.x).toBe(index * 200);
  }
  expect(decision.width).toBeLessThan(200);
  const row = names.length * 200;
  expect(decision.middle).toBe(row / 2);
});

test('an edge leads from each input to the decision', () => {
  const decision = shapeOf('decision');
  const edges = [
    ...dmn.matchAll(
      /dmnElementRef="needs_(\w+)"><di:waypoint x="([\d.]+)" y="(\d+)"\/><di:waypoint x="([\d.]+)" y="(\d+)"\/>/g,
    ),
  ].map(([, name = '', ...numbers]) => [name, ...numbers.map(Number)]);
  expect(edges).toEqual(
    names.map((name) => {
      const input = shapeOf(`input_${name}`);
      return [name, input.middle, input.y, decision.middle, decision.y + decision.height];
    }),
  );
});
