/** What the mock portal's server answers a request with. */
export type HttpAnswer = {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
};

/** A page. */
export function page(body: string, status = 200): HttpAnswer {
  return { status, headers: { 'content-type': 'text/html; charset=utf-8' }, body };
}

/** Leads the browser elsewhere. */
export function redirect(location: string): HttpAnswer {
  return { status: 302, headers: { location }, body: '' };
}
