/** How names begin that newsletters, advertisements and social networks put behind every link. */
const trackers =
  /^(?:_(?!_p)|utm_|mc_|pk_|mtm_|piwik_|matomo_|hsa_|vero_|oly_|fb_|gad_|at_|elq|ref(?:_|$)|trk|wt[._]mc|[a-z]*cl(?:k?id|src)|[gw]braid|si$|igsh|li_|mkt_|s_(?:cid|kwcid)|ocid|n?cid$|cmpid|srsltid)/;

/** Whether a name in a query, in lower case, only tells somebody where a reader came from. */
export const isTracker = (name: string): boolean => trackers.test(name);
