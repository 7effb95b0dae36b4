import { contentTypes } from './content-types.ts';
import type { HeaderRule } from './headers.ts';
import { headersThatDiffer } from './headers-that-differ.ts';

const header = (match: string, headers: readonly (readonly [name: string, value: string])[]): readonly string[] => [
  `header${match} {`,
  ...headers.map(([name, value]) => `    ${name} "${value}"`),
  '}',
];

/**
 * The rules as a piece of a Caddyfile, to be imported into a site block whose `root` holds the site. Caddy has a general
 * rule overrule a particular one, so what differs somewhere is left out of the general rule.
 */
export function forCaddy(rules: readonly HeaderRule[], base: string): string {
  const { usual, others } = headersThatDiffer(rules);
  const differing = new Set(others.flatMap(({ headers }) => Object.keys(headers)));
  const [same, elsewhere] = [false, true].map((differs) =>
    Object.entries(usual).filter(([name]) => differing.has(name) === differs),
  );
  return `${[
    '# Made by the build. Import it into a site block whose root holds the site.',
    'encode zstd gzip',
    ...header('', same ?? []),
    `@usual not path ${others.map(({ path }) => path).join(' ')}`,
    ...header(' @usual', elsewhere ?? []),
    ...others.flatMap(({ path, headers }) => header(` ${path}`, Object.entries(headers))),
    ...Object.entries(contentTypes).flatMap(([ending, type]) => [
      `@${ending.slice(1)} path *${ending}`,
      `header @${ending.slice(1)} {`,
      `    Content-Type ${type}`,
      // Set after what Caddy guesses.
      '    defer',
      '}',
    ]),
    'file_server',
    'handle_errors {',
    '    @unknown expression {http.error.status_code} == 404',
    `    rewrite @unknown ${base}404.html`,
    '    file_server',
    '}',
  ].join('\n')}\n`;
}
