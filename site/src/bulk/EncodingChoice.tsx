import type { PageContext } from '../context/page-context.ts';
import { type Encoding, encodings } from './file/encodings.ts';

interface Props {
  readonly context: PageContext;
  readonly encoding: Encoding;
  readonly onEncoding: (encoding: Encoding) => void;
}

/** A choice of another encoding to read the file in, for when names look wrong. */
export function EncodingChoice({ context, encoding, onEncoding }: Props) {
  const said = context.words.bulk.encoding;
  return (
    <div class="field">
      <label for="encoding">{said.label}</label>
      <select
        id="encoding"
        autocomplete="off"
        value={encoding}
        onChange={({ currentTarget }) => onEncoding(currentTarget.value as Encoding)}
      >
        {encodings.map((each) => (
          <option key={each} value={each}>
            {said.names[each]}
          </option>
        ))}
      </select>
    </div>
  );
}
