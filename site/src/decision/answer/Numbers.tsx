import { type StatementId, spaceAfter } from 'rules';
import { statementAddress } from '../../address/page-addresses.ts';
import type { PageContext } from '../../context/page-context.ts';

/** Some statements, on a page. */
export interface CitedProps {
  readonly context: PageContext;
  readonly ids: readonly StatementId[];
}

/** The numbers of statements after a text, each a link to its words on the page of its document. */
export const Numbers = ({ context, ids, after }: CitedProps & { readonly after: string }) =>
  ids.map((id, index) => (
    <>
      {index > 0 ? ' ' : spaceAfter(after)}
      <a key={id} href={statementAddress(context, id)}>
        {id}
      </a>
    </>
  ));
