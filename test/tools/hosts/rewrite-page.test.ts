import { expect, test } from 'vitest';
import { rewritePage, rewriteStyle } from './rewrite-page.ts';

const page = (head: string, body: string): string =>
  `<!DOCTYPE html><html><head>${head}</head><body>${body}</body></html>`;
const rewritten = (head: string, body: string, path = 'en/help/roles/index.html') =>
  rewritePage(page(head, body), path, 'A <b>copy</b>');

test('links lead to files in any folder, and keep the part of the page they name', () => {
  const { html, targets } = rewritten(
    '<link rel="stylesheet" href="/_astro/a.css">',
    '<a href="/en/">1</a><a href="../../decide/cloud=public/?as-of=2026-01-01#R1">2</a><a href="/rules/all.csv">3</a><img src="/b.png">',
  );
  expect([...html.matchAll(/(?:href|src)="(.*?)"/g)].map(([, link]) => link)).toEqual([
    '../../../_astro/a.css',
    '../../index.html',
    '../../decide/cloud=public/index.html#R1',
    '../../../rules/all.csv',
    '../../../b.png',
  ]);
  expect(targets).toEqual([
    '_astro/a.css',
    'en/index.html',
    'en/decide/cloud=public/index.html',
    'rules/all.csv',
    'b.png',
  ]);
});

test('a link out of the site, or to a part of the same page, stays as it is', () => {
  const links = ['https://learn.microsoft.com/partner-center/', 'mailto:a@example.com', '#steps'];
  const { html, targets } = rewritten('', links.map((link) => `<a href="${link}">x</a>`).join(''));
  expect([...html.matchAll(/href="(.*?)"/g)].map(([, link]) => link)).toEqual(links);
  expect(targets).toEqual([]);
});

test('nothing is left that waits for a script, or that names a public address', () => {
  const { html } = rewritten(
    '<script src="/theme.js"></script><link rel="canonical" href="https://help.example.com/"><meta property="og:url" content="https://help.example.com/">',
    '<template><a href="/en/">x</a></template><div class="search scripted">Search</div><details class="share"></details><p class="unscripted">Read on</p>',
  );
  expect(html).toBe(page('', '<p class="unscripted">Read on</p>'));
});

test('the line that says that a page is a copy is shown', () => {
  const { html } = rewritten('', '<p class="offline-copy" hidden>Cannot be reached.</p>');
  expect(html).toContain('<p class="offline-copy">A <b>copy</b></p>');
});

test('styles are those of a page without scripts', () => {
  const css = rewriteStyle('@media (scripting:none){a{}}@media (width<=50rem) and (scripting: enabled){b{}}');
  expect(css).toBe('@media (min-width:0){a{}}@media (width<=50rem) and (max-width:0){b{}}');
});
