/** How names begin that newsletters, advertisements and social networks put behind every link. */
const trackers =
  /^(?:utm_|mc_|pk_|mtm_|hsa_|_?_hs|vero_|oly_|fb_|_g[al]|ref_|trk|wt[._]mc|[a-z]*cl(?:k?id|src)|[gw]braid|si$|igsh|li_|mkt_|s_cid|ocid|cmpid|srsltid)/;

/** Whether a name in a query, in lower case, only tells somebody where a reader came from. */
export const isTracker = (name: string): boolean => trackers.test(name);
