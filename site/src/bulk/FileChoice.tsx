import type { PageContext } from '../context/page-context.ts';
import { exportKinds } from './exports/recognize.ts';
import { Sellers } from './Sellers.tsx';

/** Choosing a file, with the button or by dropping it: a file that is dropped is put into the same field. */
export function FileChoice({
  context,
  onFile,
}: {
  readonly context: PageContext;
  readonly onFile: (file: File) => void;
}) {
  const { file: said, exports } = context.words.bulk;
  return (
    <section class="file-choice" aria-labelledby="file">
      <h2 id="file">{said.title}</h2>
      {/* Shown only by the address that the extension opens, once it has copied rows. */}
      <p class="notice to-paste" id="paste">
        {said.toPaste}
      </p>
      <div class="field">
        <label for="bulk-file">{said.choose}</label>
        <input
          id="bulk-file"
          type="file"
          accept=".csv,.tsv,.txt,.json,.xlsx,text/csv,text/tab-separated-values,text/plain,application/json,application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
          aria-describedby="bulk-file-text"
          onChange={({ currentTarget }) => {
            const [file] = currentTarget.files ?? [];
            if (file) onFile(file);
          }}
        />
      </div>
      <p class="small" id="bulk-file-text">
        {said.drop}
      </p>
      <details>
        <summary>{said.known}</summary>
        <ul>
          {exportKinds
            .filter((kind) => !('unsuitable' in kind))
            .map(({ id }) => (
              <li key={id}>{exports[id]}</li>
            ))}
        </ul>
        <p>{said.unknown}</p>
      </details>
      <Sellers context={context} />
    </section>
  );
}
