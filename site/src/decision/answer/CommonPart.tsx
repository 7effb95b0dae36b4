import { commonPage } from '../../address/common-page.ts';
import type { PageContext } from '../../context/page-context.ts';

interface CommonPartProps {
  readonly context: PageContext;
  /** The name of the part, where it has a place of its own there. */
  readonly name?: string;
}

/** Where a reader without a script finds what a script fetches into the page. */
export const CommonPart = ({ context, name }: CommonPartProps) => (
  <p class="unscripted">
    <a href={commonPage(context) + (name ? `#${name}` : '')}>
      {context.words.site.commonParts[name ? 'title' : 'checks']}
    </a>
  </p>
);
