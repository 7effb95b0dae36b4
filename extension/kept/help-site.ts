/** The address of the help site that the package was built for; empty when there is none. */
declare const __SITE_URL__: string;

/** The help site's address when none is set. */
export const builtSite: string = __SITE_URL__;
