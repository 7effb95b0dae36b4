import { pinnedAddressOf, shortAddressOf } from '../address/address-of.ts';
import type { TreeState } from '../address/state.ts';
import { languages } from '../context/languages.ts';
import type { PageContext } from '../context/page-context.ts';
import { copyMessages } from './copy-messages.ts';
import { marks } from './marks.ts';

/** Sharing a state: its link, its text, on paper, in this language or another. Only in the browser. */
export function Share({ context, state }: { readonly context: PageContext; readonly state: TreeState }) {
  const { share } = context.words;
  const { known, time, decision } = state;
  // The browser fills in the language in which the recipient will read the link.
  const inAnyLanguage = { ...context, locale: '{locale}' as PageContext['locale'] };
  const link = pinnedAddressOf(inAnyLanguage, known, decision.asOf, time);
  const short = shortAddressOf(inAnyLanguage, known, decision.asOf, time);
  return (
    <section class="share scripted" aria-labelledby="share" {...copyMessages(context)}>
      <h2 id="share">{share.title}</h2>
      {time.kind !== 'day' && <p class="small">{share.pinned}</p>}
      <div class="field">
        <label for="share-language">{share.language}</label>
        <select id="share-language" autocomplete="off" {...marks({ language: true })}>
          {languages.map(({ locale, name }) => (
            <option key={locale} value={locale} lang={locale} selected={locale === context.locale}>
              {name}
            </option>
          ))}
        </select>
      </div>
      <p class="actions">
        <button type="button" {...marks({ copy: 'address', address: link })}>
          {share.copyLink}
        </button>
        {short && (
          <button type="button" {...marks({ copy: 'address', address: short })}>
            {share.copyShortLink}
          </button>
        )}
        <button type="button" {...marks({ copy: 'text' })}>
          {share.copyText}
        </button>
        <button type="button" {...marks({ copy: 'markdown' })}>
          {share.copyMarkdown}
        </button>
        <button type="button" {...marks({ copy: 'html' })}>
          {share.copyMail}
        </button>
        <button type="button" {...marks({ copy: 'open-mail' })}>
          {share.mail}
        </button>
        <button type="button" {...marks({ print: true })}>
          {share.print}
        </button>
      </p>
      <p class="copied" {...marks({ said: true })} />
    </section>
  );
}
