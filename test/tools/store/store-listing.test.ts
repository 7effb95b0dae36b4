import { readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { locales, messages } from 'rules';
import sharp from 'sharp';
import { describe, expect, test } from 'vitest';
import { root } from '../pnpm.js';
import { drawAll } from './drawings.ts';
import { limits, listingIn } from './listing.ts';
import { packageFiles } from './packages.ts';
import { panelPicture, pictureSize, schemes, takePanel, takePictures } from './pictures.ts';
import { readmePicture, takeReadmePicture } from './readme-picture.ts';
import { notesForReviewers } from './reviewers.ts';

const sizeOf = (png: Buffer) => [png.readUInt32BE(16), png.readUInt32BE(20)];

describe.each(locales)('a reader of the listing in %s', (locale) => {
  test('finds texts that every store accepts, in full', async () => {
    const words = await messages(locale);
    const { name, summary, description, privacy } = listingIn(words);
    expect([...name].length).toBeLessThanOrEqual(limits.name);
    expect([...summary].length).toBeLessThanOrEqual(limits.summary);
    expect([...description].length).toBeGreaterThanOrEqual(limits.description.least);
    expect([...description].length).toBeLessThanOrEqual(limits.description.most);
    for (const sentence of [...Object.values(words.privacy.extension), ...Object.values(words.privacy.permissions)]) {
      expect(description).toContain(sentence);
      expect(privacy).toContain(sentence);
    }
    for (const sentence of Object.values(words.privacy.site)) expect(privacy).toContain(sentence);
  });

  test('reads the same name and summary in the browser that has the package', async () => {
    const words = await messages(locale);
    const { name, summary } = listingIn(words);
    const file = packageFiles('chrome').get(`_locales/${locale.replace('-', '_')}/messages.json`);
    expect(JSON.parse(new TextDecoder().decode(file))).toEqual({
      name: { message: name },
      description: { message: summary },
      call: { message: words.extension.call },
    });
  });
});

test('the pictures show the built extension at work, in the size that the stores require', async () => {
  const pictures = await takePictures('tr');
  const { pictures: lines } = (await messages('tr')).store;
  expect(pictures.map(([name]) => name)).toEqual(Object.keys(lines));
  for (const [, png] of pictures) {
    expect(sizeOf(png)).toEqual([pictureSize.width, pictureSize.height]);
    // A picture of an empty window is only a few kilobytes.
    expect(png.length).toBeGreaterThan(40_000);
  }
});

test('the help site has a small picture of the panel for its home page, which is fetched quickly', async () => {
  const { format, width } = await sharp(await takePanel('tr', 'light')).metadata();
  expect([format, width]).toEqual(['heif', 640]);
  for (const locale of locales)
    for (const scheme of schemes) {
      const kept = readFileSync(panelPicture(locale, scheme));
      expect(kept.length).toBeGreaterThan(5_000);
      expect(kept.length).toBeLessThanOrEqual(40_000);
      expect((await sharp(kept).metadata()).width).toBe(640);
    }
});

test('the README shows the real page and the real panel, in the theme of its reader', async () => {
  const taken = await sharp(await takeReadmePicture('dark')).metadata();
  const text = readFileSync(join(root, 'README.md'), 'utf8');
  for (const scheme of schemes) {
    const { format, width, height } = await sharp(readFileSync(readmePicture(scheme))).metadata();
    expect([format, width, height]).toEqual(['webp', taken.width, taken.height]);
    expect(text).toContain(relative(root, readmePicture(scheme)));
  }
});

test('the logo and the tiles have the sizes that the stores require', async () => {
  const drawn = await drawAll(['en']);
  expect([...drawn].map(([name, png]) => [name, ...sizeOf(png)])).toEqual([
    ['logo-300x300.png', 300, 300],
    ['en/tile-440x280.png', 440, 280],
    ['en/tile-1400x560.png', 1400, 560],
  ]);
});

test('a reviewer reads why the package asks for each of its permissions', async () => {
  const notes = await notesForReviewers();
  const manifest = JSON.parse(new TextDecoder().decode(packageFiles('chrome').get('manifest.json'))) as {
    permissions: string[];
    optional_permissions: string[];
    optional_host_permissions: string[];
    content_scripts: { matches: string[] }[];
  };
  const asked = [
    ...manifest.permissions,
    ...manifest.optional_permissions,
    ...manifest.optional_host_permissions,
    ...manifest.content_scripts.flatMap(({ matches }) => matches),
  ];
  for (const permission of asked)
    expect(notes.toLowerCase()).toContain(permission.replace(/^https:\/\/|\/\*$/g, '').toLowerCase());
});
