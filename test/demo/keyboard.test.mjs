// SPDX-License-Identifier: Apache-2.0
// About Me is written and submitted by keyboard alone; the focus can be seen at every stop and is never lost.
import assert from 'node:assert/strict';
import { ABOUT_ME_SECTIONS } from '@careplan-kit/model';
import { betty } from '@careplan-kit/templates/about-me/fixtures';
import { demoTest } from './demo.mjs';
import { focused } from './focus.mjs';
import { box, received, untilVersion } from './lantern.mjs';

/** Presses a key until a stop is reached whose name begins with these words. */
async function go(page, name, key = 'Tab') {
  const passed = [];
  while (passed.length < 60) {
    await page.keyboard.press(key);
    const stop = await focused(page);
    assert.ok(!stop.isBody, `the focus was lost after ${passed.at(-1)}`);
    assert.ok(stop.hasRing, `the focus cannot be seen at ${stop.tag} “${stop.name}”`);
    assert.ok(stop.inView, `the focus is out of view at ${stop.tag} “${stop.name}”`);
    if (stop.name.startsWith(name)) return stop;
    passed.push(stop.name);
  }
  throw new Error(`${name} was not reached; passed: ${passed.join(', ')}`);
}

/** Waits until the focus is on something whose text begins with these words: the page put it there. */
async function untilFocusOn(page, words) {
  for (let tries = 0; tries < 100; tries += 1) {
    const { name } = await focused(page);
    if (name.startsWith(words)) return;
    await page.evaluate(() => new Promise(requestAnimationFrame));
  }
  throw new Error(`the focus is not on ${words} but on ${JSON.stringify(await focused(page))}`);
}

async function signInAndOpenBetty(page) {
  await page.getByRole('heading', { name: 'Who is on shift?' }).waitFor();
  await go(page, 'Skip to the page');
  await go(page, 'EEmily');
  await page.keyboard.press('Enter');
  await untilFocusOn(page, 'Residents');
  await go(page, 'Betty');
  await page.keyboard.press('Enter');
  await page.getByRole('link', { name: '← Residents' }).waitFor();
  await untilFocusOn(page, 'Betty');
}

async function untilFormIsOpen(page) {
  await untilFocusOn(page, 'About Me');
  await box(page, ABOUT_ME_SECTIONS[0].name).waitFor();
}

demoTest('About Me is completed and submitted by keyboard alone', async ({ page }) => {
  await signInAndOpenBetty(page);
  await go(page, 'Start About Me');
  await page.keyboard.press('Enter');
  await untilFormIsOpen(page);

  for (const { key, name } of ABOUT_ME_SECTIONS) {
    await go(page, 'Questions that may help');
    await page.keyboard.press('Space');
    const stop = await go(page, name);
    assert.equal(stop.tag, 'textarea');
    await page.keyboard.type(betty.answers[key]);
  }
  await go(page, 'Please do and please do not', 'Shift+Tab');
  await go(page, 'Supported to write this by');
  await page.keyboard.type(betty.answers.supportedToWriteThisBy);
  for (const part of ['Day', 'Month', 'Year']) await go(page, part);
  await go(page, 'Save and finish');
  await page.keyboard.press('Space');
  await untilFocusOn(page, 'Update About Me');
  await untilVersion(page, 1);

  await go(page, 'Record');
  for (const tab of ['Change log', 'FHIR', 'Audit']) assert.equal((await go(page, tab, 'ArrowRight')).role, 'tab');
  for (const tab of ['FHIR', 'Change log', 'Record']) await go(page, tab, 'ArrowLeft');
  const { records } = await received(page, 'Record');
  const { content } = records.find((version) => version.class === 'About Me');
  for (const { key } of ABOUT_ME_SECTIONS) assert.equal(content[key].response.text, betty.answers[key]);
  assert.equal(content.supportedToWriteThisBy, betty.answers.supportedToWriteThisBy);
});

demoTest('leaving the form, and throwing a draft away, keep the focus', async ({ page }) => {
  await signInAndOpenBetty(page);
  await go(page, 'Start About Me');
  await page.keyboard.press('Space');
  await untilFormIsOpen(page);
  await go(page, 'What is most important to me');
  await page.keyboard.type('My church.');
  await go(page, 'Back to reading', 'Shift+Tab');
  await page.keyboard.press('Enter');
  await untilFocusOn(page, 'Start About Me');

  await page.keyboard.press('Enter');
  await untilFormIsOpen(page);
  await go(page, 'Throw this draft away');
  await page.keyboard.press('Enter');
  await page.getByText('Throw away what you typed').waitFor();
  await go(page, 'No, keep it');
  await page.keyboard.press('Enter');
  await untilFocusOn(page, 'Throw this draft away');
  await page.keyboard.press('Enter');
  await go(page, 'Yes, throw it away');
  await page.keyboard.press('Enter');
  await page.getByText('The draft was thrown away.').waitFor({ state: 'attached' });
  await untilFocusOn(page, 'About Me');
});

demoTest('the link to skip to the page goes there and stays on the person', async ({ page }) => {
  await signInAndOpenBetty(page);
  await page.reload();
  await page.getByRole('button', { name: 'Start About Me' }).waitFor();
  await go(page, 'Skip to the page');
  await page.keyboard.press('Enter');
  assert.equal((await focused(page)).tag, 'main');
  assert.match(page.url(), /#\/resident\/resident-betty$/);
  await go(page, 'Start About Me');
});
