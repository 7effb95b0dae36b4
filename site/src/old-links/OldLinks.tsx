import { useState } from 'preact/hooks';
import { type CopiedTable, copiedTable, count, dayName, fill, numeral, writtenRow } from 'rules';
import type { PageContext } from '../context/page-context.ts';
import { CopyTable } from '../copying/CopyTable.tsx';
import { saveFile } from '../copying/save-file.ts';
import { type CheckedLink, checkLinks, type LinkStatus } from './check-link.ts';
import { findLinks } from './find-links.ts';

/** More rows than anyone reads on a page, or pastes. */
const mostShown = 1_000;

const columns = ['line', 'link', 'shows', 'now', 'status', 'since'] as const;

/** A link as a row of texts, in the order of the columns. */
const cellsOf = ({ words, locale }: PageContext, { line, path, shows, now, status, since }: CheckedLink) => [
  numeral(locale, line),
  path,
  shows,
  now ?? '',
  words.oldLinks.statuses[status],
  since ? dayName(locale, since) : '',
];

/** The links as a table to copy or to save. */
function tableOf(context: PageContext, links: readonly CheckedLink[]): CopiedTable {
  const { oldLinks } = context.words;
  return {
    headers: columns.map((column) => oldLinks.columns[column]),
    rows: links.map((link) => ({
      cells: cellsOf(context, link),
      ...(link.address && { link: new URL(link.address, location.href).href }),
    })),
    linked: { column: columns.indexOf('now'), name: oldLinks.columns.now },
  };
}

interface CheckedProps {
  readonly context: PageContext;
  readonly links: readonly CheckedLink[];
}

/** The number of links by status, the table, and ways to copy or save it. */
function Checked({ context, links }: CheckedProps) {
  const { words, locale } = context;
  const { oldLinks } = words;
  const shown = links.slice(0, mostShown);
  const ofStatus = Map.groupBy(links, ({ status }) => status);
  const save = () => {
    const { headers, rows } = tableOf(context, links);
    const lines = [headers, ...rows.map(({ cells }) => cells)].map((cells) => writtenRow(cells, ','));
    saveFile(new Blob([`\uFEFF${lines.join('\r\n')}\r\n`], { type: 'text/csv;charset=utf-8' }), oldLinks.fileName);
  };
  return (
    <section aria-labelledby="checked-links">
      <h2 id="checked-links">{count(locale, oldLinks.found, links.length)}</h2>
      <p class="totals">
        {(Object.keys(oldLinks.statuses) as LinkStatus[])
          .filter((status) => ofStatus.has(status))
          .map((status) =>
            fill(oldLinks.total, {
              status: oldLinks.statuses[status],
              count: numeral(locale, ofStatus.get(status)?.length ?? 0),
            }),
          )
          .join(' · ')}
      </p>
      {shown.length < links.length && <p>{fill(oldLinks.firstShown, { count: numeral(locale, shown.length) })}</p>}
      <table class="old-links">
        <thead>
          <tr>
            {columns.map((column) => (
              <th key={column} scope="col">
                {oldLinks.columns[column]}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {shown.map((link, at) => (
            <tr key={`${at} ${link.path}`} data-status={link.status}>
              {cellsOf(context, link).map((cell, column) => (
                <td key={columns[column]} data-label={oldLinks.columns[columns[column] ?? 'line']}>
                  {columns[column] === 'link' && link.address ? <a href={link.address}>{cell}</a> : cell}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      <CopyTable
        context={context}
        rowsAs={async (form) => ({
          ...copiedTable(tableOf(context, shown), form, locale),
          rows: shown.length,
          total: links.length,
        })}
      />
      <p>
        <button type="button" onClick={save}>
          {oldLinks.save}
        </button>
      </p>
    </section>
  );
}

/** Many links at once: a text or a file with links, and how the answer of each has changed. */
export function OldLinks({ context }: { readonly context: PageContext }) {
  const { oldLinks } = context.words;
  const [links, setLinks] = useState<readonly CheckedLink[] | undefined>();
  const [isUnread, setUnread] = useState(false);
  const check = (given: string) => setLinks(checkLinks(context, findLinks(given)));
  const readFile = async (file: File | undefined) => {
    if (!file) return;
    try {
      const given = new TextDecoder('utf-8', { fatal: true }).decode(await file.arrayBuffer());
      setUnread(false);
      check(given);
    } catch {
      setUnread(true);
    }
  };
  return (
    <>
      <form
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          check(`${new FormData(event.currentTarget).get('links')}`);
        }}
      >
        <p class="field">
          <label for="links">{oldLinks.field}</label>
          <textarea id="links" name="links" rows={8} spellcheck={false} autocomplete="off" />
        </p>
        <p class="field">
          <label for="links-file">{oldLinks.file}</label>
          <input
            id="links-file"
            type="file"
            accept=".csv,.txt,.tsv,.json,.html,text/*"
            onChange={({ currentTarget }) => void readFile(currentTarget.files?.[0])}
          />
        </p>
        <button type="submit" class="main-action">
          {oldLinks.check}
        </button>
      </form>
      {isUnread && (
        <p class="notice problem" role="alert">
          {oldLinks.notRead}
        </p>
      )}
      <div role="status">{links?.length === 0 && <p class="notice">{oldLinks.none}</p>}</div>
      {links && links.length > 0 && <Checked context={context} links={links} />}
    </>
  );
}
