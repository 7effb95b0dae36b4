import type { Conclusion } from '../decide/decide.ts';
import type { Known } from '../policy/facts.ts';
import { documentsOf } from '../policy/sources/statements.ts';
import type { GuideWords } from '../words/rooms.ts';
import { answerInWords } from './answer.ts';
import { itemsAsText } from './as-plain-text.ts';
import { cleanName } from './clean-name.ts';
import { dayName } from './format.ts';
import { summaryOf } from './summary.ts';

/**
 * The places that a partner's own reply can have, written in braces: called the same in every language, so that a
 * template works for everybody in a company.
 */
export const replyPlaces = [
  'customer',
  'verdict',
  'title',
  'answer',
  'steps',
  'warnings',
  'facts',
  'link',
  'page',
  'sources',
  'date',
] as const;
export type ReplyPlace = (typeof replyPlaces)[number];

const inBraces = /\{\s*([\p{L}\d_-]+)\s*\}/gu;

const placeCalled = (name: string): ReplyPlace | undefined => replyPlaces.find((place) => place === name.toLowerCase());

/** What a template has in braces that is none of the places, each once, as it was typed. */
export const unknownPlaces = (template: string): readonly string[] => [
  ...new Set([...template.matchAll(inBraces)].flatMap(([, name = '']) => (placeCalled(name) ? [] : [name]))),
];

/** What comes into each place; an empty text where there is nothing. */
export type ReplyValues = Readonly<Record<ReplyPlace, string>>;

/**
 * A reply by a template. A line whose places are all empty is left out, with one of the empty lines around it; what is
 * no place stays as it was typed.
 */
export function filledReply(template: string, values: ReplyValues): string {
  const lines: string[] = [];
  let wasLeftOut = false;
  for (const line of template.replace(/\r\n?/g, '\n').split('\n')) {
    const places = [...line.matchAll(inBraces)].flatMap(([, name = '']) => placeCalled(name) ?? []);
    if (places.length > 0 && places.every((place) => values[place] === '')) {
      wasLeftOut = true;
      continue;
    }
    const isSpare = wasLeftOut && line.trim() === '' && (lines.at(-1) ?? '').trim() === '';
    if (isSpare) continue;
    wasLeftOut = false;
    lines.push(
      line.replace(inBraces, (typed, name: string) => {
        const place = placeCalled(name);
        return place ? values[place] : typed;
      }),
    );
  }
  return lines.join('\n').trimEnd();
}

/** What a reply says besides the answer. */
export interface ReplyTo {
  /** The customer's name, if it is known. */
  readonly customer?: string | undefined;
  /** The request link, if there is one. */
  readonly link?: string | undefined;
  /** The address of the answer's page, if there is one. */
  readonly page?: string | undefined;
}

/** What an answer puts into the places of a reply. */
export function replyValues(
  conclusion: Conclusion,
  known: Known,
  words: GuideWords,
  locale: string,
  { customer = '', link = '', page = '' }: ReplyTo,
): ReplyValues {
  const { title, sentences, lists } = summaryOf(conclusion, known, words, locale);
  const inWords = answerInWords(conclusion, known, words, locale);
  const listed = (wanted: string): string => {
    const found = lists.find(({ heading }) => heading === wanted);
    return found ? itemsAsText(found) : '';
  };
  // Those that decide: with the sources of every step and note, they would be longer than the reply.
  const sources = documentsOf(conclusion.statements).map(({ title: name, date, addresses: [address] }) =>
    [name, date && dayName(locale, date), address].filter(Boolean).join(', '),
  );
  return {
    customer: cleanName(customer),
    verdict: inWords.verdict.word,
    title: inWords.title,
    answer: [title, ...sentences].join('\n'),
    steps: listed(words.tree.steps),
    warnings: listed(words.tree.warnings),
    facts: listed(words.share.soFar),
    link,
    page,
    sources: itemsAsText({ ordered: false, items: sources }),
    date: dayName(locale, conclusion.asOf),
  };
}
