import type { Situation } from './situations/situation.ts';
import { situations } from './situations.ts';

const groups: Readonly<Record<Situation['group'], string>> = {
  pages: 'Pages of the portal',
  subscriptions: 'Subscriptions',
  addresses: 'Addresses old and new',
  timing: 'Slow pages',
  languages: 'Other languages',
  hostile: 'Pages that have changed, and pages that mean ill',
  elsewhere: 'Elsewhere on the same host',
};

/** The mock portal's first page: every situation it can show, in plain words, with a link. */
export function indexPage(): string {
  return `<!doctype html>
<html lang="en" data-mock-portal>
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>Mock portal for tests</title>
<link rel="icon" href="/mock/styles/mark.svg" type="image/svg+xml">
<link rel="stylesheet" href="/mock/styles/colours.css">
<link rel="stylesheet" href="/mock/styles/index.css">
</head>
<body>
<main>
<p class="eyebrow">Mock portal for tests</p>
<h1>Try the extension without an account</h1>
<p>These pages are built like the partner portal’s, as far as anyone outside has described them, and are served from this machine under its name. Every company, name and number is invented. This is not Microsoft’s portal. The letter beside each situation says how well we know it: A was seen live in 2026, B is documented or used by several scripts, C rests on one source, D is inferred.</p>
${Object.entries(groups)
  .map(([group, title]) =>
    section(
      title,
      situations.filter((each) => each.group === group),
    ),
  )
  .join('\n')}
</main>
</body>
</html>
`;
}

function section(title: string, members: readonly Situation[]): string {
  return `<h2>${escaped(title)}</h2>\n<ul>\n${members.map(item).join('\n')}\n</ul>`;
}

function item({ id, title, description, address, evidence }: Situation): string {
  return `<li id="${escaped(id)}"><a href="${escaped(address)}">${escaped(title)}</a><span class="grade">Evidence ${evidence}</span><p>${escaped(description)}</p></li>`;
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
}
