import type { StatementId } from 'rules';
import type { Reader } from '../context/page-context.ts';

/** The numbers of statements, each a link to its words and its document. */
export const Cited = (props: {
  readonly reader: Reader;
  readonly statements: readonly StatementId[];
  /** What the list is called where nothing else says so. */
  readonly label?: string;
}) => (
  <ul class="cited">
    {props.label && <li class="small">{props.label}</li>}
    {props.statements.map((id) => (
      <li key={id}>
        <a href={`${props.reader.base}${props.reader.locale}/help/sources/#${id}`}>{id}</a>
      </li>
    ))}
  </ul>
);
