/** How names begin that newsletters, advertisements and social networks put behind every link. */
const trackers =
  /^(?:utm_|mc_|pk_|mtm_|piwik_|hsa_|_?_hs|oly_|vero_|elq|fb_|ga_|_g[al]|ref_|trk|wt[._]mc|[a-z]*clid|[gw]braid|gclsrc|msclkid|si$|igsh|li_fat|mibext|mkt_tok|s_cid|ocid|cmpid|epik|spm$|srsltid|_openstat|ml_sub|ck_sub|guc|wickedid)/;

/** Whether a name in a query, in lower case, only tells somebody where a reader came from. */
export const isTracker = (name: string): boolean => trackers.test(name);
