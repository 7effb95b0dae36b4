import { type CitedDocument, dayName, linkedDocument, type StatementId, spaceAfter } from 'rules';
import { sourceAddress } from '../../address/page-addresses.ts';
import type { PageContext } from '../../context/page-context.ts';

interface DocumentProps {
  readonly context: PageContext;
  readonly document: CitedDocument;
}

/** When a document is of, how it was read, and where it and the copy that was read are. */
export function Document({ context: { words, locale }, document: { date, read, addresses } }: DocumentProps) {
  const { helpParts } = words.site;
  const [address, copy] = addresses;
  const host = address && new URL(address).host;
  return (
    <p class="small">
      {date ? <time datetime={date}>{dayName(locale, date)}</time> : helpParts.undated}
      {' · '}
      {helpParts.read[read]}
      {spaceAfter(helpParts.read[read])}
      {address && <a href={address}>{host === 'learn.microsoft.com' ? helpParts.page : host}</a>}
      {copy && (
        <>
          {/* In parentheses, which are full-width on both sides or on neither. */}
          {spaceAfter(helpParts.notRead) + helpParts.notRead + spaceAfter(helpParts.notRead)}
          <a href={copy}>{helpParts.copy}</a>
        </>
      )}
    </p>
  );
}

interface LinkedDocumentProps {
  readonly context: PageContext;
  readonly id: StatementId;
}

/** The document that a statement links to: its page on this site, and where it is itself. */
export function LinkedDocument({ context, id }: LinkedDocumentProps) {
  const document = linkedDocument(id);
  return (
    document && (
      <div class="linked-document">
        <a href={sourceAddress(context, document.id)} lang="en">
          {document.title}
        </a>
        <Document context={context} document={document} />
      </div>
    )
  );
}
