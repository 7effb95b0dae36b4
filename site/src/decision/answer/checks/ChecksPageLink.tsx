import { checksAddress } from '../../../address/checks-address.ts';
import type { PageContext } from '../../../context/page-context.ts';

interface ChecksPageLinkProps {
  readonly context: PageContext;
  /** The name of a part that has a place of its own there. */
  readonly name?: string;
}

/** For a reader without a script: where to find what a script fetches into the page. */
export const ChecksPageLink = ({ context, name }: ChecksPageLinkProps) => (
  <p class="unscripted">
    <a href={checksAddress(context) + (name ? `#${name}` : '')}>
      {context.words.site.commonParts[name ? 'title' : 'checks']}
    </a>
  </p>
);
