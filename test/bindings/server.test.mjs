// SPDX-License-Identifier: Apache-2.0
// Server rendering with @lit-labs/ssr: what works, and why a server writes the tags alone.
import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { copyFileSync } from 'node:fs';
import { after, test } from 'node:test';
import { promisify } from 'node:util';
import { readElements } from '../../scripts/bindings/elements.mjs';
import { journeyTest } from '../guides/journey.mjs';
import { bindingProject } from './page.mjs';

const project = await bindingProject('server');
after(() => project.remove());
let written;

test('Lit SSR: every element is written on a server', async () => {
  const { stdout } = await promisify(execFile)(process.execPath, ['src/render.mjs'], {
    cwd: project.folder,
    maxBuffer: 1e8,
  });
  written = JSON.parse(stdout);
  assert.deepEqual(
    Object.keys(written).sort(),
    readElements().map(({ tag }) => tag),
  );
  for (const [tag, { error, shadow }] of Object.entries(written)) {
    assert.equal(error, undefined, tag);
    assert.ok(shadow.length > 100, tag);
  }
});

function writePage(folder, body) {
  project.write(
    `${folder}/index.html`,
    `<!doctype html><html lang="en-GB"><head><meta charset="utf-8" /><title>Fields</title>
     <link rel="icon" href="data:," /><script type="module" src="/careplan-kit.js"></script></head>
     <body><main><form>${body}</form></main></body></html>`,
  );
  copyFileSync(
    project.path('node_modules/@careplan-kit/elements/dist/careplan-kit.js'),
    `${project.path(folder)}/careplan-kit.js`,
  );
}

test('Lit SSR: pages are written', () => {
  const field = '<cpk-text label="What do you like?" name="likes" required></cpk-text>';
  writePage('tags', `${field}<cpk-yes-no label="Do they drink?" name="drinks"></cpk-yes-no>`);
  const { attributes, shadow } = written['cpk-text'];
  writePage('shadow', `<cpk-text ${attributes}><template shadowrootmode="open">${shadow}</template></cpk-text>`);
});

journeyTest(
  'Tags that a server wrote come to life under the strict policy',
  () => project.path('tags'),
  async ({ page }) => {
    await page.getByRole('textbox', { name: 'What do you like?' }).fill('Brass bands');
    await page.getByRole('radio', { name: 'Yes' }).check();
    const data = await page.locator('form').evaluate((form) => Object.fromEntries(new FormData(form)));
    assert.deepEqual(data, { likes: 'Brass bands', drinks: 'true' });
  },
);

journeyTest(
  'A shadow root that a server wrote brings its styles as markup, which the strict policy blocks',
  () => project.path('shadow'),
  async (journey) => {
    await journey.page.locator('cpk-text').waitFor();
    journey.forgive(/style-src/);
  },
);
