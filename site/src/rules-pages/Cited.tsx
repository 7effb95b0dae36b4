import type { StatementId } from 'rules';
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
        <a href={`${props.context.base}${props.context.locale}/help/sources/#${id}`}>{id}</a>
      </li>
    ))}
  </ul>
);
