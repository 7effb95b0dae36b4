/** Invented languages for tests: long and accented; and from right to left. The tags are those of CLDR. */
export const pseudoLocales = { long: 'en-XA', mirrored: 'ar-XB' } as const;

/** A language for tests. */
export type Pseudo = keyof typeof pseudoLocales;

const latin = 'abcdefghijklmnopqrstuvwxyz';
const accented = 'áƀçðéƒĝĥîĵķļɱñöþǫŕšţûṽŵẋýž';
const hebrew = 'אבגדהוזחטיכלמנסעפצקרשת';

/** Text that stays: placeholders, the product’s name, addresses, and names with a dot or a digit in them. */
const kept = /\{\w+\}|Supportable|\S*(?:[a-z]:\/\/|\w[@.]\w|\d)\S*/gi;

function letter(character: string, pseudo: Pseudo): string {
  const at = latin.indexOf(character.toLowerCase());
  if (at < 0) return character;
  if (pseudo === 'mirrored') return hebrew[at % hebrew.length] ?? character;
  const changed = accented[at] ?? character;
  return character === character.toLowerCase() ? changed : changed.toUpperCase();
}

/** Vowels, n and r twice make a text about 40 % longer; the second and third word become one that does not break. */
function longer(text: string): string {
  let spaces = 0;
  return text
    .replaceAll(/[aeiounr]/gi, (each) => each + each.toLowerCase())
    .replaceAll(/ (?=\p{Ll})/gu, (space) => {
      spaces += 1;
      return spaces === 2 ? '' : space;
    });
}

/** A text in a language for tests. Placeholders and addresses stay as they are. */
export function pseudoText(text: string, pseudo: Pseudo): string {
  const stays = text.match(kept) ?? [];
  const changed = text.split(kept).map((part) => [...longer(part)].map((each) => letter(each, pseudo)).join(''));
  return changed.map((part, index) => part + (stays[index] ?? '')).join('');
}

/** Words in a language for tests, with the same keys. */
export function pseudoWords<Words>(words: Words, pseudo: Pseudo): Words {
  const changed = (value: unknown): unknown =>
    typeof value === 'string'
      ? pseudoText(value, pseudo)
      : Object.fromEntries(Object.entries(value as object).map(([key, each]) => [key, changed(each)]));
  return changed(words) as Words;
}

/** The parts of a help page that are not sentences: imports, components, code, the targets of links. */
const markup =
  /^(?:import|export) [^\n]*$|^```.*?^```|<(?:[^<>{}]|\{(?:[^{}]|\{[^{}]*\})*\})*>|`[^`]*`|\]\([^)]*\)|^(?:title|description): /gms;

/** A help page in a language for tests. */
export function pseudoPage(mdx: string, pseudo: Pseudo): string {
  const stays = mdx.match(markup) ?? [];
  // A line is one text: a paragraph would lose a break that means something.
  const lines = (part: string) => part.split('\n').map((line) => pseudoText(line, pseudo));
  return mdx
    .split(markup)
    .map((part, index) => lines(part).join('\n') + (stays[index] ?? ''))
    .join('');
}
