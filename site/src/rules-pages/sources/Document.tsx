import { type CitedDocument, dayName, linkedDocument, type StatementId, spaceAfter } from 'rules';
import { sourceAddress } from '../../address/page-addresses.ts';
import type { PageContext } from '../../context/page-context.ts';

interface DocumentProps {
  readonly context: PageContext;
  readonly document: CitedDocument;
}

/** The date of a document, how it was read, and the addresses of the document and of the copy that was read. */
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

/** The document that a statement links to: its page on this site, and its own address. */
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
