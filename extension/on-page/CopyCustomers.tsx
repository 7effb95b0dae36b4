import type { CopiedCustomers } from '../background/customer-table.ts';
import type { CustomerFacts } from '../background/guide/in-short.ts';
import { ask } from '../background/requests.ts';
import { CopyButton } from '../controls/CopyButton.tsx';
import { useLanguage } from '../controls/language.ts';
import { More } from '../controls/More.tsx';
import { useServices } from '../guide/services.ts';
import { namesInRows } from '../portal/lists/rows.ts';
import type { Sight } from '../portal/watch.ts';

interface CopyCustomersProps {
  readonly sight: Sight;
  readonly answers: () => readonly CustomerFacts[];
}

/** The ways to copy the customers of a list, and to have all of them checked on the help site. */
export function CopyCustomers({ sight, answers }: CopyCustomersProps) {
  const { words, locale } = useLanguage();
  const { site } = useServices();
  const { copyTable, copyTabs, checkAll, checkAllHint, copyCustomers } = words.extension.list;
  const made = (form: CopiedCustomers['form']) => () => {
    const names = namesInRows(document);
    return ask('customers', {
      customers: sight.reading.customers.map((tenant) => ({ tenant, name: names.get(tenant) ?? '' })),
      answers: answers(),
      areListed: sight.place.page === 'customer-list',
      locale,
      form,
    });
  };
  return (
    <More summary={copyCustomers}>
      {() => (
        <>
          <div class="buttons">
            <CopyButton label={copyTable} text={made('rich')} />
            <CopyButton label={copyTabs} text={made('tabs')} />
            <CopyButton label={words.share.copyMarkdown} text={made('markdown')} />
          </div>
          {site && (
            <div class="buttons">
              <CopyButton label={checkAll} text={made('bulk')} onCopied={() => ask('bulk', { locale })} />
              <p class="soft">{checkAllHint}</p>
            </div>
          )}
        </>
      )}
    </More>
  );
}
