import { type Conclusion, decide, isConclusion, type Known, mailOfStep, readKnown } from '../../index.ts';

const usual = { cloud: 'public', customer: 'end-customer' } as const;
const allChecks = 'segment market mpa role mca acceptor relationship';
const checksOfSupport = 'market mpa role mca acceptor relationship';

/** A case written as text for a test: whom it is about, and the answer line by line. */
export interface WrittenCase {
  readonly who: string;
  readonly known: Known;
  readonly day: string;
  readonly answer: string;
}

/**
 * The cases of a text, one in each paragraph: whom it is about, the facts (public cloud and end customer unless given)
 * with the day, then the result of {@link answerAsText}.
 */
export const writtenCases = (text: string): readonly WrittenCase[] =>
  text
    .trim()
    .split('\n\n')
    .map((paragraph) => {
      const [who = '', given = '', ...answer] = paragraph.split('\n');
      const [facts = '', day = '2026-11-28'] = given.split(' on ');
      const pairs = facts.split(' ').map((pair) => pair.split('=') as [string, string]);
      const known = readKnown(Object.fromEntries(pairs));
      return { who, known: 'cloud' in known ? known : { ...usual, ...known }, day, answer: answer.join('\n') };
    });

/** The answer to the facts on the day. */
export function conclude(known: Known, day = '2026-11-28'): Conclusion {
  const decision = decide(known, day);
  if (!isConclusion(decision)) throw new Error(`Still asks for ${decision.ask}`);
  return decision;
}

/** The request link of an answer with what it contains, or why there is none. */
export function linkAsText({ link }: Conclusion): string {
  if ('none' in link) return link.none;
  const { kind, admin, adminOptional, withProvider, thenTransfer } = link;
  const permission = admin === undefined ? [] : [admin ? 'with admin' : 'without admin'];
  return [
    kind,
    ...permission,
    ...(adminOptional ? ['optional'] : []),
    ...(withProvider ? ['with provider'] : []),
    ...(thenTransfer ? ['then a transfer'] : []),
  ].join(', ');
}

/** Everything an answer includes, one kind in each line; kinds it does not have are left out. */
export function answerAsText(conclusion: Conclusion): string {
  const { outcome, replaced, verdict, checks, steps, warnings, alternatives, caveats } = conclusion;
  const facts = checks.map(({ fact }) => fact).join(' ');
  const market = checks.find(({ fact }) => fact === 'market');
  const mails = steps.flatMap(({ id }) => {
    const mail = mailOfStep(id, outcome);
    return mail ? [`${id}: ${mail}`] : [];
  });
  const ids = (list: readonly { readonly id: string }[]): string => list.map(({ id }) => id).join(' ');
  const others = alternatives.map(({ id, goal }) => (goal ? `${id} → ${goal}` : id));
  const lines: readonly (readonly [kind: string, text: string])[] = [
    [verdict, replaced ? `${outcome} instead of ${replaced}` : outcome],
    ['link', linkAsText(conclusion)],
    [
      'checks',
      `${facts === allChecks ? 'all' : facts === checksOfSupport ? 'all but the segment' : facts || 'none'}${market ? `, market by ${market.statements.join(' ')}` : ''}`,
    ],
    ['steps', ids(steps)],
    ['warnings', ids(warnings)],
    ['mails', mails.join(', ')],
    ['or', others.join(', ')],
    ['notes', ids(caveats)],
  ];
  return lines
    .filter(([, text]) => text !== '')
    .map(([kind, text]) => `${kind}: ${text}`)
    .join('\n');
}
