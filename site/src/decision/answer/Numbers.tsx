import type { StatementId } from 'rules';
import { statementAddress } from '../../address/source-address.ts';
import type { PageContext } from '../../context/page-context.ts';

/** Some statements, on a page. */
export interface CitedProps {
  readonly context: PageContext;
  readonly ids: readonly StatementId[];
}

/** The numbers of statements, each a link to its words on the page of its document. */
export const Numbers = ({ context, ids }: CitedProps) =>
  ids.map((id) => (
    <>
      {' '}
      <a key={id} href={statementAddress(context, id)}>
        {id}
      </a>
    </>
  ));
