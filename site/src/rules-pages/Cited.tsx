import type { StatementId } from 'rules';
import { statementAddress } from '../address/page-addresses.ts';
import type { PageContext } from '../context/page-context.ts';

/** The numbers of statements, each a link to its words and its document. */
export const Cited = (props: {
  readonly context: PageContext;
  readonly statements: readonly StatementId[];
  /** The label of the list when nothing else names it. */
  readonly label?: string;
}) => (
  <ul class="cited">
    {props.label && <li class="small">{props.label}</li>}
    {props.statements.map((id) => (
      <li key={id}>
        <a href={statementAddress(props.context, id)}>{id}</a>
      </li>
    ))}
  </ul>
);
