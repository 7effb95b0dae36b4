import type { Situation } from './situations/situation.ts';
import { situations } from './situations.ts';

/**
 * Each group with its title and its purpose; in a `uniform` group, the group's lead describes all of its situations.
 */
const groups: Readonly<Record<Situation['group'], { title: string; lead: string; uniform?: true }>> = {
  pages: { title: 'Pages of the portal', lead: 'Each as it is on a good day. Begin here.' },
  subscriptions: { title: 'Subscriptions', lead: 'Every kind, in every build of the page.' },
  addresses: {
    title: 'Addresses old and new',
    lead: 'One page under every root and locale the portal has had: all of them still work.',
    uniform: true,
  },
  timing: { title: 'Slow pages, and reloads', lead: 'The portal takes its time; nothing may be read too early.' },
  languages: {
    title: 'Other languages',
    lead: 'Labels as far as public documentation translates them.',
    uniform: true,
  },
  hostile: {
    title: 'Pages that have changed, and pages that mean ill',
    lead: 'What is not detected is asked, and nothing is guessed.',
  },
  elsewhere: { title: 'Elsewhere on the same host', lead: 'Mostly no business of the extension’s.' },
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
<link rel="stylesheet" href="/mock/styles/colors.css">
<link rel="stylesheet" href="/mock/styles/index.css">
</head>
<body>
<main>
<p class="eyebrow">Mock portal for tests</p>
<h1>Try the extension without an account</h1>
<p>These pages are built like the partner portal’s, as far as anyone outside has described them, and are served from this machine under its name, with a strict content security policy. Every company, name and number is invented. This is not Microsoft’s portal. The letter next to each situation says how well we know it: A was seen live in 2026, B is documented or used by several scripts, C is from one source, D is inferred.</p>
<nav aria-label="Groups">${Object.entries(groups).map(jump).join('\n')}</nav>
${Object.entries(groups).map(section).join('\n')}
</main>
</body>
</html>
`;
}

const of = (group: string) => situations.filter((each) => each.group === group);

function jump([group, { title }]: [string, { title: string }]): string {
  return `<a href="#${group}">${escaped(title)} <span>${of(group).length}</span></a>`;
}

function section([group, { title, lead, uniform }]: [string, (typeof groups)[Situation['group']]]): string {
  const items = of(group).map((each) => item(each, uniform ?? false));
  return `<section id="${group}"><h2>${escaped(title)}</h2><p>${escaped(lead)}</p>\n<ul${uniform ? ' class="uniform"' : ''}>\n${items.join('\n')}\n</ul></section>`;
}

function item({ id, title, description, address, evidence }: Situation, uniform: boolean): string {
  const about = uniform ? '' : `<p>${escaped(description)}</p>`;
  return `<li id="${escaped(id)}"><a href="${escaped(address)}">${escaped(title)}</a><span class="grade">Evidence ${evidence}</span>${about}</li>`;
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
}
