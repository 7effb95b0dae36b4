import { type HttpAnswer, page, redirect } from './http-answer.ts';
import { indexPage } from './index-page.ts';
import { pageNames } from './pages.ts';

const root = '^/(?:[a-z]{2,3}(?:-[a-z]{2,4}){1,2}/)?(?:pcv|commerce|dashboard/[a-z0-9-]+)/';

/** Addresses the single-page application answers for: the customer area under each root, and the home page. */
const application = [
  new RegExp(`${root}(?:customers|granularadminaccess)(?:/|$)`, 'i'),
  /^\/(?:[a-z]{2,3}(?:-[a-z]{2,4}){1,2}\/)?dashboard(?:\/(?:v2\/)?(?:home|overview))?\/?$/i,
];

/** Addresses on the same host that are not about customers. */
const elsewhere =
  /^\/(?:[a-z]{2,3}(?:-[a-z]{2,4}){1,2}\/)?(?:membership|resources|support|dashboard\/(?:v2\/)?(?:insights|products|payouts|referrals|membership|microsoftedge|marketplace-offers|commercial-marketplace)(?:\/|$))/i;

/** The document with which the portal answers an address. */
export function documentFor(url: URL): HttpAnswer {
  if (url.pathname === '/') return page(indexPage());
  if (url.pathname === '/favicon.ico') return redirect('/mock/styles/mark.svg');
  if (url.pathname === '/public/login') return page(plainPage('Sign in', 'Your session has ended. Sign in again.'));
  if (url.searchParams.get('session') === 'expired') {
    return redirect(`/public/login?returnUrl=${encodeURIComponent(url.pathname)}`);
  }
  if (application.some((pattern) => pattern.test(url.pathname))) return page(applicationShell);
  if (elsewhere.test(url.pathname)) {
    return page(plainPage('Insights overview', 'An area of the portal that has nothing to do with one customer.'));
  }
  return page(plainPage('Page not found', 'The mock portal has nothing at this address.'), 404);
}

/** The one document of the application: everything in it is drawn by its scripts. */
const applicationShell = `<!doctype html>
<html lang="en" data-mock-portal data-pages="${pageNames.join(' ')}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>Partner Center</title>
<link rel="icon" href="/mock/styles/mark.svg" type="image/svg+xml">
<link rel="stylesheet" href="/mock/styles/colors.css">
<link rel="stylesheet" href="/mock/styles/page.css">
<link rel="stylesheet" href="/mock/styles/content.css">
<script type="module" src="/mock/client/main.ts"></script>
</head>
<body></body>
</html>
`;

function plainPage(heading: string, text: string): string {
  return `<!doctype html>
<html lang="en" data-mock-portal>
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>${heading} | Partner Center</title>
<link rel="icon" href="/mock/styles/mark.svg" type="image/svg+xml">
<link rel="stylesheet" href="/mock/styles/colors.css">
<link rel="stylesheet" href="/mock/styles/index.css">
</head>
<body data-evidence="D">
<!-- evidence: D; no public source shows how this page is built -->
<main>
<p class="eyebrow">Mock portal for tests</p>
<h1>${heading}</h1>
<p>${text}</p>
<p><a href="/">All situations</a></p>
</main>
</body>
</html>
`;
}
