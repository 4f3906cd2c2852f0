// SPDX-License-Identifier: Apache-2.0
// Every story, mounted in a plain page under the strictest policy a host may set.
import assert from 'node:assert/strict';
import { after, describe, test } from 'node:test';
import { openBrowser } from '../../scripts/browsers/open-browser.mjs';
import { bundleStories, storyFiles } from '../../scripts/story-host/bundle.mjs';
import { serveStories } from '../../scripts/story-host/serve.mjs';
import { listStories, visitNext } from '../../scripts/story-host/visit.mjs';
import { axeViolations } from './axe.mjs';
import { mainButtonsBelow, sidewaysScrolling } from './reflow.mjs';

/** What is wider than a phone, and why. */
const WIDE = { 'about-me--on-paper': 'a sheet of A4 at the size it has on paper' };

const server = await serveStories(await bundleStories());
const browser = await openBrowser();
const context = await browser.newContext({ viewport: { width: 1024, height: 800 } });
const stories = await listStories(context, server.address);
// One after the other in one page: making a page takes as long as showing a story.
const page = await context.newPage();

after(async () => {
  await browser.close();
  await server.close();
});

test('every story file has a story', () => {
  const files = storyFiles().map((file) => file.replaceAll('\\', '/'));
  assert.ok(files.length > 0, 'there is no story file');
  assert.deepEqual([...new Set(stories.map(({ file }) => file))], files);
});

test('two stories never share an id', () => {
  const ids = stories.map(({ id }) => id);
  assert.deepEqual(
    ids.filter((id, index) => ids.indexOf(id) !== index),
    [],
  );
});

describe('stories', () => {
  for (const { id } of stories) {
    test(`${id} mounts under the strict policy, meets WCAG 2.2 AA, and fits a page of 320 px both ways`, async () => {
      assert.deepEqual(await visitNext(page, server.address, id), []);
      assert.deepEqual(await axeViolations(page), []);
      assert.deepEqual(await mainButtonsBelow(page), []);
      if (!WIDE[id]) assert.deepEqual(await sidewaysScrolling(page), []);
    });
  }
});
