/** The suffixes that Microsoft Defender for Cloud Apps appends to a host in its session proxy. */
const proxySuffixes = ['.mcas.ms', '.mcas-gov.us', '.mcas-gov.ms'] as const;

/**
 * Hosts of the portal other than the usual one, as match patterns for permissions that are requested only on a click.
 * 21Vianet's is known from one public source (grade C). Whether the portal ever runs through Defender's proxy is not
 * verified. No separate portal is known for US Government: it seems to use the usual one.
 */
export const otherPortals = {
  china: ['https://partner.partnercenter.microsoftonline.cn/*'],
  proxied: proxySuffixes.map((suffix) => `https://partner.microsoft.com${suffix}/*`),
} as const satisfies Readonly<Record<string, readonly string[]>>;

/** One of them. */
export type OtherPortal = keyof typeof otherPortals;

/** A host without the suffix of Defender's proxy. */
export const withoutProxy = (hostname: string): string => {
  const suffix = proxySuffixes.find((each) => hostname.endsWith(each));
  return suffix ? hostname.slice(0, -suffix.length) : hostname;
};
