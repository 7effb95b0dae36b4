import { fill } from 'rules';
import type { PageContext } from '../context/page-context.ts';

interface Props {
  readonly context: PageContext;
  /** The name of the file in use, if there is one. */
  readonly name: string | undefined;
  readonly onFile: (file: File | undefined) => void;
}

/** The choice of the customer list, which shows which rows are about customers with a relationship. */
export function CustomerList({ context, name, onFile }: Props) {
  const said = context.words.bulk.customerList;
  return (
    <details class="common">
      <summary>{name === undefined ? said.title : fill(said.chosen, { name })}</summary>
      <div class="field">
        <label for="customer-list">{said.choose}</label>
        <input
          id="customer-list"
          type="file"
          accept=".csv,.tsv,.txt,.xlsx,text/csv"
          aria-describedby="customer-list-text"
          onChange={({ currentTarget }) => {
            const [file] = currentTarget.files ?? [];
            if (file) onFile(file);
          }}
        />
      </div>
      <p class="small" id="customer-list-text">
        {said.text}
      </p>
      {name !== undefined && (
        <p class="actions">
          <button type="button" onClick={() => onFile(undefined)}>
            {said.takeBack}
          </button>
        </p>
      )}
    </details>
  );
}
