/**
 * Portals of national clouds, as match patterns for a permission that is only asked for by a press. 21Vianet's is known
 * from one public source (grade C). For US Government no portal of its own is known: it seems to use the usual one.
 */
export const otherPortals: readonly string[] = ['https://partner.partnercenter.microsoftonline.cn/*'];
