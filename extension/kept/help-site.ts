/** The address of the help site that the package was built for; empty when there is none. */
declare const __SITE_URL__: string;

/** The help site's address: the one that is set, or the one that the package was built for. Empty when there is none. */
export const siteOf = ({ site }: { readonly site?: string | undefined }): string => site ?? __SITE_URL__;
