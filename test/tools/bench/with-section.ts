const heading = /^## .*$/m;

/** A Markdown text with a section that replaces the one with the same heading, or is added at the end. */
export function withSection(text: string, section: string): string {
  const [title = ''] = heading.exec(section) ?? [];
  const start = text.indexOf(`${title}\n`);
  if (start < 0) return `${text.trimEnd()}\n\n${section.trimEnd()}\n`;
  const after = text.slice(start + title.length);
  const next = heading.exec(after);
  const rest = next ? after.slice(next.index) : '';
  return `${text.slice(0, start)}${section.trimEnd()}\n${rest && `\n${rest}`}`;
}

/** A section of a Markdown text by its heading; empty when there is none. */
export function sectionOf(text: string, title: string): string {
  const start = text.indexOf(`## ${title}\n`);
  if (start < 0) return '';
  const next = heading.exec(text.slice(start + 3));
  return next ? text.slice(start, start + 3 + next.index) : text.slice(start);
}
