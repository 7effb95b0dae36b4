/**
 * Domains in which every host is Microsoft's own. Domains in which customers have names, such as `sharepoint.com`,
 * `onmicrosoft.com` or `azure.com`, are not among them.
 */
const domains =
  /^(?:[a-z\d-]+\.)*(?:microsoft|microsoft\.(?:com|us)|microsoft365\.com|microsoftonline\.(?:com|us|cn)|office\.(?:com|net)|office365\.(?:com|us)|outlook\.com|live\.com|aka\.ms)$/;
const hosts =
  /^(?:portal\.azure\.(?:com|us|cn)|ea\.azure\.(?:com|cn)|(?:account|signup)\.azure\.com|portal\.apps\.mil|login\.(?:windows\.net|chinacloudapi\.cn))$/;

/** Whether a host, in lower case, is Microsoft's own rather than a similar one. */
export const isMicrosofts = (host: string): boolean => domains.test(host) || hosts.test(host);

/** The hosts a request link of a customer may lead to. Any other host is refused, however similar. */
export const acceptedHosts: readonly string[] = [
  'admin.microsoft.com',
  'admin.cloud.microsoft',
  'portal.office.com',
  'businessstore.microsoft.com',
];

/** Those of them that requests lead to today: the Store for Business no longer takes requests (T18). */
export const requestHosts: readonly string[] = acceptedHosts.filter((host) => host !== 'businessstore.microsoft.com');

/** The hosts of Partner Center at which a provider invites resellers. */
export const inviteHosts: readonly string[] = ['partner.microsoft.com', 'partnercenter.microsoft.com'];
