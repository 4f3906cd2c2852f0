// SPDX-License-Identifier: Apache-2.0
// What is below the screen is there for who does not look at it: the browser's own accessibility tree, not the page's
// elements, says what a screen reader can reach.
import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import { openBrowser } from '../../scripts/browsers/open-browser.mjs';
import { bundleStories, storyFiles } from '../../scripts/story-host/bundle.mjs';
import { serveStories } from '../../scripts/story-host/serve.mjs';
import { visitStory } from '../../scripts/story-host/visit.mjs';

const NAMES = ['emar-round', 'timeline', 'care-plan'];
const files = storyFiles().filter((file) => NAMES.some((name) => file.endsWith(`/${name}.stories.ts`)));
const server = await serveStories(await bundleStories(files));
const browser = await openBrowser();
// So low that nearly all of a page is below it.
const context = await browser.newContext({ viewport: { width: 800, height: 200 } });

after(async () => {
  await browser.close();
  await server.close();
});

/** The names of what has this role in the tree of a story, with `change` made in the page before. */
async function namesOf(role, story, change) {
  const page = await context.newPage();
  try {
    assert.deepEqual(await visitStory(page, server.address, story, {}), []);
    if (change) await page.evaluate(change);
    const tree = await context.newCDPSession(page);
    await tree.send('Accessibility.enable');
    const { nodes } = await tree.send('Accessibility.getFullAXTree');
    return nodes.filter((node) => !node.ignored && node.role.value === role).map(({ name }) => name.value);
  } finally {
    await page.close();
  }
}

test('every person of a long round is a button with a name', async () => {
  const buttons = await namesOf('button', 'emar-round--morning-round', () => {
    const list = document.querySelector('cpk-emar-round').shadowRoot.querySelector('.group.due .people');
    for (let more = 0; more < 40; more++) list.append(list.firstElementChild.cloneNode(true));
  });
  assert.equal(buttons.filter((name) => name === 'Mr Green Room 1 1 dose due').length, 41);
  assert.ok(buttons.every(Boolean), 'a button without a name');
});

test('every entry of a day is in what is read out', async () => {
  const texts = await namesOf('StaticText', 'timeline--mr-green-today');
  for (const words of ['Temperature', 'Rested on the bed with his heel up.']) assert.ok(texts.includes(words), words);
});

test('a care plan is read out to its end', async () => {
  const headings = await namesOf('heading', 'care-plan--mr-green');
  assert.ok(headings.includes('Risks') && headings.length >= 5, headings.join(' | '));
});
