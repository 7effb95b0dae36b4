import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { pnpmPackage, root } from '../pnpm.js';
import { readWorkflow } from './workflow.ts';

const text = readFileSync(join(root, '.github/workflows/pages.yml'), 'utf8');
const known = {
  'steps.pages.outputs.origin': 'https://owner.github.io',
  'steps.pages.outputs.base_path': '/supportable',
  'inputs.languages': 'en',
};

test('the site is published on GitHub Pages only when someone asks for it', () => {
  expect(readWorkflow(text, known).on).toEqual(['workflow_dispatch']);
});

test('the build gets the address that GitHub gives the site, and its folder is published', () => {
  const { runs, published } = readWorkflow(text, known);
  expect(runs).toEqual([
    { command: `npx -y ${pnpmPackage} install --frozen-lockfile --filter site...`, env: {} },
    {
      command: `npx -y ${pnpmPackage} --filter site run build`,
      env: { RELEASE: '1', SITE_URL: 'https://owner.github.io', BASE: '/supportable', LANGUAGES: 'en' },
    },
  ]);
  expect(published).toBe('site/dist');
});

test('it asks GitHub for the address before it builds, and deploys last', () => {
  expect(readWorkflow(text, known).uses.map((action) => action.split('@')[0])).toEqual([
    'actions/checkout',
    'actions/configure-pages',
    'actions/upload-pages-artifact',
    'actions/deploy-pages',
  ]);
});

test('an expression that only GitHub knows is not passed on as it is', () => {
  expect(() => readWorkflow(text, {})).toThrow('steps.pages.outputs.origin');
});
