import type { PastedLink } from '../../background/link.ts';

interface LinkReadingProps {
  readonly link: Extract<PastedLink, { readonly link: string }>;
}

/** The content of a request link: its type, the rights it grants, the IDs it contains, and the concerns about it. */
export const LinkReading = ({ link: { says, notes, concerns } }: LinkReadingProps) => (
  <div role="status">
    <dl class="reading">
      {says.map(({ title, text, isId }) => [
        <dt key={title}>{title}</dt>,
        <dd key={text}>{isId ? <bdi class="id">{text}</bdi> : text}</dd>,
      ])}
    </dl>
    {concerns.map((sentence) => (
      <p key={sentence} class="failing">
        {sentence}
      </p>
    ))}
    <ul class="notes">
      {notes.map((sentence) => (
        <li key={sentence}>{sentence}</li>
      ))}
    </ul>
  </div>
);
