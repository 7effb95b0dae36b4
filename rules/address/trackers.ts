/** Names that newsletters, advertisements and social networks put behind every link, by their beginning or as a whole. */
const trackers =
  /^(?:utm_|mc_|pk_|mtm_|piwik_|matomo_|hsa_|_hs|__hs|hsctatracking|oly_|vero_|elqtrack|sfmc_|fb_|guce_|ga_|stm_|s_kwcid|dm_i|trk|ref_|wt[._]mc|[a-z]*clid$|(?:[gw]braid|gclsrc|msclkid|_g[al]|si|igsh|igshid|li_fat_id|mibextid|sfnsn|mkt_tok|s_cid|sc_cid|ocid|cmpid|ncid|icid|cvid|epik|spm|srsltid|share_id|_openstat|rb_clickid|ml_subscriber|ml_subscriber_hash|ck_subscriber_id|guccounter|wickedid|_branch_match_id|__s)$)/;

/** Whether a name in a query, in lower case, only tells somebody where a reader came from. */
export const isTracker = (name: string): boolean => trackers.test(name);
