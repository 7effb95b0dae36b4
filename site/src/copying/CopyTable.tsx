import { useState } from 'preact/hooks';
import { type Copied, count, fill, numeral, type TableForm } from 'rules';
import type { PageContext } from '../context/page-context.ts';
import type { CopiedRows } from './copied-rows.ts';

interface Props {
  readonly context: PageContext;
  /** The rows as they are copied in a form. Returns undefined when that failed, which is shown elsewhere. */
  readonly rowsAs: (form: TableForm) => Promise<CopiedRows | undefined>;
}

/** Browsers let a page copy only while they handle the press, so the rows may still be on their way. */
async function putOnClipboard(form: TableForm, copied: Promise<Copied | undefined>): Promise<void> {
  const blob = async (type: string, textOf: (made: Copied) => string) => {
    const made = await copied;
    if (!made) throw new Error('There are no rows to copy.');
    return new Blob([textOf(made)], { type });
  };
  const contents = {
    'text/plain': blob('text/plain', ({ text }) => text),
    ...(form === 'rich' && { 'text/html': blob('text/html', ({ html = '' }) => html) }),
  };
  await navigator.clipboard.write([new ClipboardItem(contents)]);
}

/** Copies rows as a table; says how many, and shows what could not be copied. */
export function CopyTable({ context, rowsAs }: Props) {
  const { words, locale } = context;
  const { share } = words.site;
  const said = words.bulk.result.copying;
  const [done, setDone] = useState<CopiedRows | undefined>();
  const [failed, setFailed] = useState<string | undefined>();
  const copy = async (form: TableForm) => {
    setDone(undefined);
    setFailed(undefined);
    const copied = rowsAs(form);
    try {
      await putOnClipboard(form, copied);
      setDone(await copied);
    } catch {
      setFailed((await copied)?.text);
    }
  };
  const sentence = ({ rows, total }: CopiedRows) =>
    rows < total
      ? fill(said.first, { count: numeral(locale, rows), total: numeral(locale, total) })
      : count(locale, said.copied, rows);
  const buttons: readonly (readonly [TableForm, string])[] = [
    ['rich', said.table],
    ['tabs', said.tabs],
    ['markdown', words.share.copyMarkdown],
  ];
  return (
    <details>
      <summary>{said.title}</summary>
      <p class="actions">
        {buttons.map(([form, label]) => (
          <button key={form} type="button" onClick={() => void copy(form)}>
            {label}
          </button>
        ))}
      </p>
      <p role="status">
        {done && sentence(done)}
        {failed !== undefined && share.copyFailed}
      </p>
      {failed !== undefined && (
        <textarea class="by-hand" readOnly rows={8} aria-label={share.copyFailed} value={failed} />
      )}
    </details>
  );
}
