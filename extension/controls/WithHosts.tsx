/** A text whose endings of host names stay whole: a browser would break them at the hyphen. */
export const WithHosts = ({ text }: { readonly text: string }) =>
  text.split(/(\.[a-z]+-[a-z]+\.[a-z]+)/).map((part, place) =>
    place % 2 === 0 ? (
      part
    ) : (
      <span key={place} class="host">
        {part}
      </span>
    ),
  );
