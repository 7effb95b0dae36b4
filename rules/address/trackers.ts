/**
 * The beginnings of the names of parameters that newsletters, advertisements and social networks add to links. None of
 * ours has a `_`.
 */
const trackers = /^(?:_(?!_p)|(?!as_)[a-z]{1,4}_|trk|wt.mc|[a-z]*cl(?:k?id|src)|[gw]braid|(?:si|ref)$|igsh|srslt)/;

/** Whether a name in a query, in lower case, only reports where a reader came from. */
export const isTracker = (name: string): boolean => trackers.test(name);
