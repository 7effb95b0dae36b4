import { isConclusion, remindersTitle } from 'rules';
import { sharedAddressOf } from '../address/address-of.ts';
import type { TreeState } from '../address/state.ts';
import type { PageContext } from '../context/page-context.ts';
import { marks } from './marks.ts';

interface ShareProps {
  readonly context: PageContext;
  readonly state: Pick<TreeState, 'known' | 'time' | 'decision'>;
}

/**
 * The menu that shares a state: its link, its text, on paper, in this language or another; without a script, its links.
 * It has to be inside an element with the messages about copying.
 */
export function Share({ context, state }: ShareProps) {
  const { share: asText, parts, site } = context.words;
  const { share } = site;
  const { known, time, decision } = state;
  // The browser fills in the language in which the recipient will read the link.
  const inAnyLanguage = { ...context, locale: '{locale}' as PageContext['locale'] };
  const link = (inLanguage: PageContext) => sharedAddressOf(inLanguage, known, decision.asOf, time);
  const reminders = import.meta.env.SSR && isConclusion(decision) && remindersTitle(decision, known, context.words);
  const copies = [
    { label: share.copyLink, mark: { copy: 'address', address: link(inAnyLanguage) } },
    { label: asText.copyText, mark: { copy: 'text' } },
    { label: asText.copyMarkdown, mark: { copy: 'markdown' } },
    { label: share.copyMail, mark: { copy: 'html' } },
    { label: share.mail, mark: { copy: 'open-mail' } },
    { label: share.print, mark: { print: true } },
  ];
  return (
    <details class="share" {...marks({ menu: true })}>
      <summary class="button quiet">{parts.share}</summary>
      <div class="menu">
        <div class="field scripted">
          <label for="share-language">{share.language}</label>
          <select id="share-language" autocomplete="off" {...marks({ language: true })}>
            {/* Names are put in when the menu is opened: they are in the page once, in its own menu. */}
            <option value={context.locale} selected>
              {context.locale}
            </option>
          </select>
        </div>
        <ul>
          {copies.map(({ label, mark }) => (
            <li key={label} class="scripted">
              <button type="button" {...marks(mark)}>
                {label}
              </button>
            </li>
          ))}
          {reminders && (
            <li class="scripted" {...marks({ exchanged: 'own' })}>
              <a href="#reminders" {...marks({ 'leads-to': 'reminders' })}>
                {reminders}
              </a>
            </li>
          )}
          {import.meta.env.SSR && (
            <li class="unscripted">
              <a href={link(context)}>{share.link}</a>
            </li>
          )}
        </ul>
        {time.kind !== 'day' && isConclusion(decision) && <p class="small">{share.permalink}</p>}
      </div>
    </details>
  );
}
