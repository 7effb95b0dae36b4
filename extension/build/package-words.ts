import { type Locale, loadWords, type SituationId, situations, usualStart } from 'rules';
import { pageRooms, roomsApart, type WordsFile } from '../background/words.ts';

/** What most requests are about. */
const commonest = [
  'ea-licenses',
  'direct-licenses',
  'partner-licenses',
  'partner-azure',
] as const satisfies readonly SituationId[];

/** What the package contains in `words/<locale>.json`. */
export async function wordsForPackage(locale: Locale): Promise<WordsFile> {
  const { situationNames, situations: sentences, finding } = await loadWords(locale, ['site', 'machines']);
  const offered = commonest.map((id) => {
    const facts = Object.entries(situations[id]).filter(([fact]) => !(fact in usualStart));
    return { id, name: situationNames[id], facts: Object.fromEntries(facts) };
  });
  return {
    page: await loadWords(locale, pageRooms),
    apart: await loadWords(locale, roomsApart),
    situations: offered,
    finder: { finding, situations: sentences, situationNames },
  };
}
