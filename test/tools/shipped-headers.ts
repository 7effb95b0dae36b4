import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

interface Rule {
  readonly path: string;
  readonly headers: [name: string, value: string][];
}

/** The rules of a `_headers` file, in its order. */
export function readRules(text: string): readonly Rule[] {
  const rules: Rule[] = [];
  for (const line of text.split('\n')) {
    if (line.trim() === '' || line.startsWith('#')) continue;
    if (!/^\s/.test(line)) rules.push({ path: line.trim(), headers: [] });
    else {
      const [, name = '', value = ''] = /^\s+([^:]+):\s*(.*)$/.exec(line) ?? [];
      rules.at(-1)?.headers.push([name, value.trim()]);
    }
  }
  return rules;
}

const fits = (rule: string, path: string): boolean =>
  rule.endsWith('*') ? path.startsWith(rule.slice(0, -1)) : path === rule;

/**
 * The headers a site ships for a path, as Cloudflare and Netlify determine them: all rules that fit, a header given
 * twice joined by a comma. Empty for a folder that ships none.
 */
export function shippedHeaders(folder: string): (path: string) => Record<string, string> {
  const file = join(folder, '_headers');
  const rules = existsSync(file) ? readRules(readFileSync(file, 'utf8')) : [];
  return (path) => {
    const headers: Record<string, string> = {};
    for (const [name, value] of rules.filter((rule) => fits(rule.path, path)).flatMap((rule) => rule.headers)) {
      const key = name.toLowerCase();
      headers[key] = key in headers ? `${headers[key]}, ${value}` : value;
    }
    return headers;
  };
}
