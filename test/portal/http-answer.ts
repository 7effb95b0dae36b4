/** The answer of the mock portal's server to a request. */
export type HttpAnswer = {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
};

/** A page. */
export function page(body: string, status = 200): HttpAnswer {
  return { status, headers: { 'content-type': 'text/html; charset=utf-8' }, body };
}

/** Redirects the browser. */
export function redirect(location: string): HttpAnswer {
  return { status: 302, headers: { location }, body: '' };
}
