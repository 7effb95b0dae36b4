/** How names begin that newsletters, advertisements and social networks put behind every link. */
const trackers =
  /^(?:_(?!_p)|(?:utm|mc|mtm|matomo|piwik|pk|fb|gad|ref|li|mkt|sc?|ss|hsa|oly|at|vero|sfmc)_|trk|wt.mc|[a-z_]*cl(?:(?:ic)?k?id|src)|[gw]braid|(?:si|ref|spm|ved|usg|ocid|dicbo)$|igsh|srslt|hscta|mibext|elq|guc)/;

/** Whether a name in a query, in lower case, only tells somebody where a reader came from. */
export const isTracker = (name: string): boolean => trackers.test(name);
