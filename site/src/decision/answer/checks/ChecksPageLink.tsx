import { checksAddress } from '../../../address/checks-address.ts';
import type { PageContext } from '../../../context/page-context.ts';

interface ChecksPageLinkProps {
  readonly context: PageContext;
  /** The name of a part that has its own place there. */
  readonly name?: string;
}

/** For a reader without a script: a link to the parts that a script would fetch into the page. */
export const ChecksPageLink = ({ context, name }: ChecksPageLinkProps) => (
  <p class="unscripted">
    <a href={checksAddress(context) + (name ? `#${name}` : '')}>
      {context.words.site.commonParts[name ? 'title' : 'checks']}
    </a>
  </p>
);
