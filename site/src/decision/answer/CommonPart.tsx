import type { PageContext } from '../../context/page-context.ts';

interface CommonPartProps {
  readonly context: PageContext;
  readonly address: string;
}

/** Where a reader without a script finds what a script fetches into the page. */
export const CommonPart = ({ context, address }: CommonPartProps) => (
  <p class="unscripted">
    <a href={address}>{context.words.site.commonParts.title}</a>
  </p>
);
