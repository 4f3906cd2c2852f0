// SPDX-License-Identifier: Apache-2.0
// Stories in every theme, both languages and from right to left. `npm run test:full` looks at every story
// (STORIES=all) and writes docs/stories-report.md; otherwise some that show most of what there is.
import assert from 'node:assert/strict';
import { after, describe, test } from 'node:test';
import { openBrowser } from '../../scripts/browsers/open-browser.mjs';
import { bundleStories } from '../../scripts/story-host/bundle.mjs';
import { serveStories } from '../../scripts/story-host/serve.mjs';
import { listStories, visitStory } from '../../scripts/story-host/visit.mjs';
import { WAYS, lookAt, newTally, writeStoriesReport } from './matrix.mjs';

const SOME = ['body-map--marked', 'chart--weight', 'form--with-errors'];

const all = process.env.STORIES === 'all';
const server = await serveStories(await bundleStories());
const browser = await openBrowser();
const context = await browser.newContext({ viewport: { width: 1024, height: 800 } });
const stories = (await listStories(context, server.address)).filter(({ id }) => all || SOME.includes(id));
const tally = newTally();
const started = Date.now();

after(async () => {
  const version = `Chromium ${browser.version()}`;
  const seconds = (Date.now() - started) / 1000;
  const whole = [...tally.values()].every(({ stories: seen }) => seen === stories.length);
  if (all && whole) await writeStoriesReport(tally, { stories: stories.length, seconds, browser: version });
  await browser.close();
  await server.close();
});

test('the stories that show most are there', () => {
  if (!all) assert.deepEqual(stories.map(({ id }) => id).sort(), SOME);
  assert.ok(stories.length >= SOME.length);
});

test('changing the colours on a page that is shown moves nothing', async () => {
  const page = await context.newPage();
  try {
    for (const id of SOME) {
      await visitStory(page, server.address, id);
      const places = {};
      for (const theme of ['none', 'neutral', 'dark']) {
        places[theme] = await page.evaluate((name) => {
          document.documentElement.setAttribute('data-cpk-theme', name);
          const element = document.querySelector('#story > *');
          const inside = [...element.shadowRoot.querySelectorAll('*')].map((one) => one.getBoundingClientRect());
          return inside.map(({ x, y, width, height }) => [x, y, width, height].map(Math.round).join(' ')).join('\n');
        }, theme);
      }
      assert.equal(places.neutral, places.none, id);
      assert.equal(places.dark, places.none, id);
    }
  } finally {
    await page.close();
  }
});

// Two at a time: one page is drawn while the other is looked at.
describe(`stories in ${WAYS.length} ways`, { concurrency: 2 }, () => {
  for (const { id } of stories) {
    test(`${id} meets WCAG 2.2 AA in every theme, in both languages and from right to left`, async () => {
      assert.deepEqual(await lookAt(context, server.address, id, tally), []);
    });
  }
});
