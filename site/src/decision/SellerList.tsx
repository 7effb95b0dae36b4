import type { PageContext } from '../context/page-context.ts';

/** A link to the list that names the seller of each subscription, for a reader who does not know it. */
export const SellerList = ({ context: { words, base, locale } }: { readonly context: PageContext }) => (
  <p>
    <a href={`${base}${locale}/bulk/#sellers`}>{words.bulk.sellers.link}</a>
  </p>
);
