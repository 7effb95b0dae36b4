import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { type Readings, readDigest, type Sentence, sentencesOf } from 'rules';
import { fileOf, root, wordsOfFile } from './files.ts';
import type { Source } from './source.ts';

const git = (...args: readonly string[]): string =>
  execFileSync('git', args, { cwd: root, encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'], maxBuffer: 2 ** 26 });

/** A file's earlier commits, newest first; empty outside of a repository. */
function commitsOf(file: string): readonly string[] {
  try {
    return git('log', '--format=%H', '--', file).split('\n').filter(Boolean);
  } catch {
    return [];
  }
}

/** The sentences of a file of words in a commit. */
async function sentencesIn(commit: string, file: string, folder: string): Promise<ReadonlyMap<string, Sentence>> {
  try {
    const copy = join(folder, `${commit}.ts`);
    writeFileSync(copy, git('show', `${commit}:${file}`));
    return new Map(sentencesOf(await wordsOfFile(copy)));
  } catch {
    return new Map();
  }
}

/** The English that was read, if the history still has it, by key; for a help page, the commit that has it. */
export async function englishBefore(
  place: string,
  stale: readonly Source[],
  { english }: Readings,
): Promise<ReadonlyMap<string, Sentence>> {
  const file = relative(root, fileOf('en', place)).replaceAll('\\', '/');
  const found = new Map<string, Sentence>();
  const folder = mkdtempSync(join(tmpdir(), 'words-'));
  for (const commit of commitsOf(file)) {
    if (found.size === stale.length) break;
    if (place.endsWith('.mdx')) {
      if (english.has(readDigest(place, git('show', `${commit}:${file}`)))) found.set(place, commit.slice(0, 12));
      continue;
    }
    const then = await sentencesIn(commit, file, folder);
    for (const { key } of stale) {
      const sentence = found.has(key) ? undefined : then.get(key);
      if (sentence !== undefined && english.has(readDigest(key, sentence))) found.set(key, sentence);
    }
  }
  rmSync(folder, { recursive: true });
  return found;
}
