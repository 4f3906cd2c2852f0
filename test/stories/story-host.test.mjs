// SPDX-License-Identifier: Apache-2.0
// The page that stories are mounted in: does it see what is wrong with a story?
import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import { openBrowser } from '../../scripts/browsers/open-browser.mjs';
import { bundleStories } from '../../scripts/story-host/bundle.mjs';
import { serveStories } from '../../scripts/story-host/serve.mjs';
import { listStories, visitStory } from '../../scripts/story-host/visit.mjs';
import { axeViolations } from './axe.mjs';

const server = await serveStories(await bundleStories(['test/stories/fixtures/faults.stories.ts']));
const browser = await openBrowser();
const context = await browser.newContext();

after(async () => {
  await browser.close();
  await server.close();
});

async function visit(name) {
  const page = await context.newPage();
  try {
    const faults = await visitStory(page, server.address, `faults--${name}`);
    return { faults, text: await page.locator('#story').textContent(), violations: await axeViolations(page) };
  } finally {
    await page.close();
  }
}

test('every export of a story file is a story', async () => {
  assert.equal((await listStories(context, server.address)).length, 9);
});

for (const name of ['right', 'decorated']) {
  test(`a story that is right has no fault: ${name}`, async () => {
    assert.deepEqual(await visit(name), { faults: [], text: 'Tea with one sugar', violations: [] });
  });
}

for (const [name, sign] of [
  ['markup-from-text', /policy: require-trusted-types-for/],
  ['style-attribute', /policy: style-src-attr/],
  ['network', /policy: connect-src https:\/\/elsewhere\.example/],
  ['throws', /failed: Error: no story today/],
  ['nothing', /the story drew nothing/],
  ['undefined', /nothing has defined cpk-nobody-defined-this/],
  ['not-there', /no story faults--not-there/],
]) {
  test(`a story that is wrong is found out: ${name}`, async () => {
    const { faults } = await visit(name);
    assert.ok(
      faults.some((fault) => sign.test(fault)),
      faults.join('\n') || 'no fault was seen',
    );
  });
}

test('text too faint to read is found out', async () => {
  const { faults, violations } = await visit('faint');
  assert.deepEqual(faults, []);
  assert.match(violations.join('\n'), /color-contrast/);
});
