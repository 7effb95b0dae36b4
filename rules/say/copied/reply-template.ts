/**
 * The places that a partner's own reply can have, written in braces: called the same in every language, so that a
 * template works for everyone in a company.
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

/** The texts in braces in a template that are not places, each once, as they were typed. */
export const unknownPlaces = (template: string): readonly string[] => [
  ...new Set([...template.matchAll(inBraces)].flatMap(([, name = '']) => (placeCalled(name) ? [] : [name]))),
];

/** The text for each place; empty where there is none. */
export type ReplyValues = Readonly<Record<ReplyPlace, string>>;

/**
 * A reply by a template. A line whose places are all empty is left out, with one of the empty lines around it; other
 * texts in braces stay as they were typed.
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
