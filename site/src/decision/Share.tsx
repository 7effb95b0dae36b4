import { pinnedAddressOf, shortAddressOf } from '../address/address-of.ts';
import type { TreeState } from '../address/state.ts';
import { languages } from '../context/languages.ts';
import type { PageContext } from '../context/page-context.ts';
import { sayings } from './copy-messages.ts';

/** An address with a gap for the language in which it is to be read. */
const inAnyLanguage = (context: PageContext, address: (context: PageContext) => string): string =>
  address({ ...context, locale: '{locale}' as PageContext['locale'] });

/** Taking a state along: its link, its text, on paper, in one's own language or another. Only in the browser. */
export function Share({ context, state }: { readonly context: PageContext; readonly state: TreeState }) {
  const { share } = context.words;
  const { known, asOf, decision } = state;
  const link = inAnyLanguage(context, (each) => pinnedAddressOf(each, known, decision.asOf, asOf));
  const short = asOf ? undefined : inAnyLanguage(context, (each) => shortAddressOf(each, known, decision.asOf));
  return (
    <section class="share scripted" aria-labelledby="share" {...sayings(context)}>
      <h2 id="share">{share.title}</h2>
      {!asOf && <p class="small">{share.pinned}</p>}
      <div class="field">
        <label for="share-language">{share.language}</label>
        <select id="share-language" data-language autocomplete="off">
          {languages.map(({ locale, name }) => (
            <option key={locale} value={locale} lang={locale} selected={locale === context.locale}>
              {name}
            </option>
          ))}
        </select>
      </div>
      <p class="actions">
        <button type="button" data-copy="address" data-address={link}>
          {share.copyLink}
        </button>
        {short && (
          <button type="button" data-copy="address" data-address={short}>
            {share.copyShortLink}
          </button>
        )}
        <button type="button" data-copy="text">
          {share.copyText}
        </button>
        <button type="button" data-copy="markdown">
          {share.copyMarkdown}
        </button>
        <button type="button" data-copy="html">
          {share.copyMail}
        </button>
        <button type="button" data-copy="open-mail">
          {share.mail}
        </button>
        <button type="button" data-print>
          {share.print}
        </button>
      </p>
      <p class="copied" />
    </section>
  );
}
