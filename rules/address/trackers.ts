/** How names begin that newsletters, advertisements and social networks put behind every link. */
const trackers =
  /^(?:_(?!_p)|(?:utm|mc|pk|fb|gad|ref|li|mkt|s)_|trk|wt.mc|[a-z]*cl(?:k?id|src)|[gw]braid|(?:si|ref)$|igsh)/;

/** Whether a name in a query, in lower case, only tells somebody where a reader came from. */
export const isTracker = (name: string): boolean => trackers.test(name);
