/** A mutant that no test can tell from the code, and why. */
export interface Equivalent {
  readonly file: string;
  /** The line of the code, and the same line with the mutant, as `npm run mutate` prints them. */
  readonly before: string;
  readonly after: string;
  readonly because: string;
}

/** Every mutant known to change nothing that anyone can observe. */
export const equivalents: readonly Equivalent[] = [
  {
    file: 'extension/portal/place.ts',
    before: "const named = whole.exec(/^.*[^/]/s.exec(pathname.toLowerCase())?.[0] ?? '')?.groups;",
    after: 'const named = whole.exec(/^.*[^/]/s.exec(pathname.toLowerCase())?.[0])?.groups;',
    because: 'A missing text is read as “undefined”, which is no address of the portal either.',
  },
  {
    file: 'rules/policy/certainty.ts',
    before: "const certainties = ['documented', 'inferred', 'provisional', 'conflict'] as const;",
    after: "const certainties = ['inferred', 'provisional', 'conflict'] as const;",
    because: 'What is not in the list comes before all that is, as the surest does.',
  },
  {
    file: 'rules/policy/certainty.ts',
    before: 'certainties.indexOf(one) < certainties.indexOf(other) ? other : one;',
    after: 'certainties.indexOf(one) <= certainties.indexOf(other) ? other : one;',
    because: 'Of two equal certainties either is the less sure one.',
  },
  {
    file: 'rules/policy/subscriptions/markets.ts',
    before: '.map((code) => ({ code, name: names.of(code) ?? code }))',
    after: '.map((code) => ({ code, name: names.of(code) }))',
    because: 'A region without a name is named by its code already; the type does not say so.',
  },
  {
    file: 'rules/editions/changes.ts',
    before: '.filter(({ since }) => first < since && since <= last)',
    after: '.filter(({ since }) => first <= since && since <= last)',
    because: 'On the first day the answer would be compared with itself.',
  },
  {
    file: 'rules/editions/changes.ts',
    before: 'const deciding = [before, after].filter(isConclusion);',
    after: 'const deciding = [before, after];',
    because: 'A question has no row, so it names none.',
  },
  {
    file: 'rules/decide/possible-rules.ts',
    before: 'if (index < from) continue;',
    after: 'if (false) continue;',
    because: 'Rules further up are known not to hold: looking at them again only takes time.',
  },
  {
    file: 'rules/decide/possible-rules.ts',
    before: 'if (fact) for (const value of valuesOn(fact, day)) visit({ ...facts, [fact]: value }, index);',
    after: 'if (true) for (const value of valuesOn(fact, day)) visit({ ...facts, [fact]: value }, index);',
    because: 'An open condition depends on a fact that is not known; the type does not say so.',
  },
  {
    file: 'rules/decide/proof.ts',
    before: 'const at = (box: Box, index: number): number => box[index] ?? 0;',
    after: 'const at = (box: Box, index: number): number => box[index];',
    because: 'Bits that are missing count as none; the type does not say so.',
  },
  {
    file: 'rules/decide/cache.ts',
    before: 'const longest = Math.max(...list.map(({ length }) => length));',
    after: 'const longest = Math.min(...list.map(({ length }) => length));',
    because: 'A list grows when it is written beyond its end; only its layout in memory differs.',
  },
  {
    file: 'rules/decide/cache.ts',
    before: 'const longest = Math.max(...list.map(({ length }) => length));',
    after: 'const longest = Math.max(...list.map(({ length }) => undefined));',
    because: 'A list grows when it is written beyond its end; only its layout in memory differs.',
  },
  {
    file: 'rules/decide/cache.ts',
    before: 'const values: (Meaning | undefined)[] = Array.from({ length: longest + 1 }, () => undefined);',
    after: 'const values: (Meaning | undefined)[] = Array.from({ length: longest - 1 }, () => undefined);',
    because: 'A list grows when it is written beyond its end; only its layout in memory differs.',
  },
  {
    file: 'rules/decide/cache.ts',
    before: 'if (explained.includes(fact)) weight *= list.length + 1;',
    after: 'if (true) weight *= list.length + 1;',
    because: 'Keys become larger, but no two of them equal.',
  },
  {
    file: 'rules/decide/cache.ts',
    before: 'if (names[place] !== fact) place = places.get(fact) ?? names.length;',
    after: 'if (true) place = places.get(fact) ?? names.length;',
    because: 'The guess of the next place only saves time.',
  },
  {
    file: 'rules/decide/cache.ts',
    before: 'if (names[place] !== fact) place = places.get(fact) ?? names.length;',
    after: 'if (names[place] !== fact) place = places.get(fact);',
    because: 'There are no values at either place, and the fact is refused.',
  },
  {
    file: 'rules/decide/cache.ts',
    before: 'let meaning = values[place++]?.[value?.length ?? 0];',
    after: 'let meaning = values[place++]?.[value?.length];',
    because: 'No value has an empty name, so there is nothing at either place.',
  },
  {
    file: 'rules/decide/diagram.ts',
    before: 'seen.set(key, node);',
    after: ';',
    because: 'The same is made again; that only takes time.',
  },
  {
    file: 'rules/decide/diagram.ts',
    before: 'const certain = open.findIndex(({ when }) => left.every((fact) => !when[fact]));',
    after: 'const certain = open.findIndex(({ when }) => left.every((fact) => undefined));',
    because: 'That only finds out later which rules cannot decide any more.',
  },
  {
    file: 'rules/decide/diagram.ts',
    before: 'const still = certain < 0 ? open : open.slice(0, certain + 1);',
    after: 'const still = true ? open : open.slice(0, certain + 1);',
    because: 'Rules below a certain one never decide.',
  },
  {
    file: 'rules/decide/diagram.ts',
    before: 'const still = certain < 0 ? open : open.slice(0, certain + 1);',
    after: 'const still = certain <= 0 ? open : open.slice(0, certain + 1);',
    because: 'A certain rule at the head has decided before.',
  },
  {
    file: 'rules/decide/diagram.ts',
    before: 'const still = certain < 0 ? open : open.slice(0, certain + 1);',
    after: 'const still = certain < 0 ? open : open;',
    because: 'Rules below a certain one never decide.',
  },
  {
    file: 'rules/decide/diagram.ts',
    before: 'const start = tableDays.findLast((each) => each <= day) ?? firstDay;',
    after: 'const start = tableDays.findLast((each) => each <= day);',
    because: 'Days before the first are refused, so one is always found; the type does not say so.',
  },
  {
    file: 'rules/decide/diagram.ts',
    before:
      'export const tableDays: readonly Day[] = [...new Set([firstDay, ...valueDays, ...table.flatMap(turnsOf)])].sort();',
    after: 'export const tableDays: readonly Day[] = [...new Set([firstDay, ...table.flatMap(turnsOf)])].sort();',
    because: 'So far every value began or ended on a day on which a rule did, too.',
  },
  {
    file: 'rules/decide/diagram.ts',
    before: 'if (done) return done;',
    after: 'if (false) return done;',
    because: 'What was found before is found again; that only takes time.',
  },
  {
    file: 'rules/decide/diagram.ts',
    before: 'seen.set(at, result);',
    after: ';',
    because: 'What was found before is found again; that only takes time.',
  },
  {
    file: 'rules/decide/diagram.ts',
    before: 'if (seen.has(at)) return;',
    after: 'if (false) return;',
    because: 'What was found before is found again; that only takes time.',
  },
  {
    file: 'rules/decide/diagram.ts',
    before: 'seen.add(at);',
    after: ';',
    because: 'What was found before is found again; that only takes time.',
  },
  {
    file: 'rules/say/summary/as-markup.ts',
    before:
      'export const htmlText = (text: string): string => oneLine(text).replace(/[&<>"\']/g, (sign) => entities[sign] ?? sign);',
    after:
      'export const htmlText = (text: string): string => oneLine(text).replace(/[&<>"\']/g, (sign) => entities[sign]);',
    because: 'Every sign looked for has its entity; the type does not say so.',
  },
  {
    file: 'rules/request/cut.ts',
    before: 'const isSplit = (text.codePointAt(longest - 1) ?? 0) > 0xffff;',
    after: 'const isSplit = (text.codePointAt(longest - 1)) > 0xffff;',
    because: 'Where there is no character, none is split; the type does not say so.',
  },
  {
    file: 'rules/request/prefill.ts',
    before: "if (kind === 'direct' || kind === 'portal-direct') return requestLink({ kind, partnerTenant });",
    after: 'if (false) return requestLink({ kind, partnerTenant });',
    because: 'A direct link is made without the other ids, even where they are given.',
  },
  {
    file: 'rules/request/prefill.ts',
    before: "if (kind === 'direct' || kind === 'portal-direct') return requestLink({ kind, partnerTenant });",
    after: "if (kind === 'direct' && kind === 'portal-direct') return requestLink({ kind, partnerTenant });",
    because: 'A direct link is made without the other ids, even where they are given.',
  },
];
