import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { locales, messages, outcomeIds } from 'rules';
import { describe, expect, test } from 'vitest';
import { builds, filesOf, readBuilt } from './drive/built-files.ts';

describe('the built extension', () => {
  test.each(builds)('puts no more than 35 kB, packed, on a portal page (%s)', (build) => {
    const packed = gzipSync(readBuilt(build, 'content-scripts/guide.js'), { level: 9 }).length;
    expect(packed).toBeLessThanOrEqual(35_000);
  });

  test.each(builds)('does not decide there: the script names no outcome (%s)', (build) => {
    const code = readBuilt(build, 'content-scripts/guide.js').toString();
    expect(outcomeIds.filter((id) => code.includes(id))).toEqual([]);
  });

  test.each(locales)(
    'has its words once, in %s, and gives a page no more than 9 kB of them, packed',
    async (locale) => {
      const { statements } = await messages(locale);
      const [sentence = ''] = Object.values(statements).toSorted((one, other) => other.length - one.length);
      for (const build of builds) {
        const carriers = filesOf(build).filter((file) => readBuilt(build, file).includes(sentence));
        expect(carriers).toEqual([join('words', `${locale}.json`)]);
        const { apart: _, finder: __, ...given } = JSON.parse(readBuilt(build, 'words', `${locale}.json`).toString());
        expect(gzipSync(JSON.stringify(given), { level: 9 }).length).toBeLessThanOrEqual(9_000);
      }
    },
  );
});
