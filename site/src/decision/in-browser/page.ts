import { fill, isConclusion, isLocale } from 'rules';
import { addressOf, pageOf } from '../../address/address-of.ts';
import type { TreeState } from '../../address/state.ts';
import type { Reader } from '../../context/page-context.ts';
import { describeState } from '../describe-state.ts';
import { say } from './arrive.ts';

/** Keeps what stands around the tree in step with it: the title, the canonical address, the other languages. */
export function describePage(reader: Reader, state: TreeState): void {
  const { title } = describeState(reader, state);
  document.title = fill(reader.words.site.pageTitle, { page: title, site: reader.words.site.name });
  const canonical = document.querySelector<HTMLLinkElement>('link[rel=canonical]');
  if (canonical) canonical.href = new URL(addressOf(reader, pageOf(reader, state.known)), canonical.href).href;
  for (const link of document.querySelectorAll<HTMLAnchorElement>('a[data-locale]')) {
    const locale = link.dataset.locale ?? '';
    if (isLocale(locale)) link.href = addressOf({ ...reader, locale }, state.known, state.asOf);
  }
}

/** Says politely what is shown now, or the sentence given. */
export function announce({ words }: Reader, { decision }: TreeState, sentence?: string): void {
  say(
    sentence ??
      (isConclusion(decision)
        ? fill(words.tree.outcomeIs, { title: words.outcomes[decision.outcome].title })
        : fill(words.tree.announced, { title: words.facts[decision.ask].question })),
  );
}
