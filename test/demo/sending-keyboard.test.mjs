// SPDX-License-Identifier: Apache-2.0
// What was finished is looked after by keyboard alone, by axe at both widths, and nothing scrolls sideways.
import assert from 'node:assert/strict';
import { axeViolations } from '../stories/axe.mjs';
import { IN_FULL } from '../full-run.mjs';
import { demoTest } from './demo.mjs';
import { focused } from './focus.mjs';
import {
  SECTIONS,
  box,
  openForm,
  openPerson,
  saveAndFinish,
  signIn,
  standing,
  typeInto,
  untilVersion,
} from './lantern.mjs';
import { lossyFront } from './record-server.mjs';

const EXPECTED = /^console: Failed to load resource: the server responded with a status of (422|503)/;

async function go(page, name) {
  // What is kept on the device is read after its page was drawn, and brings its buttons.
  await page.getByText(name).filter({ visible: true }).first().waitFor();
  for (let passed = 0; passed < 60; passed += 1) {
    await page.keyboard.press('Tab');
    const stop = await focused(page);
    assert.ok(!stop.isBody, `the focus was lost before ${name}`);
    assert.ok(stop.hasRing, `the focus cannot be seen at ${stop.tag} “${stop.name}”`);
    assert.ok(stop.inView, `the focus is out of view at ${stop.tag} “${stop.name}”`);
    if (stop.name.startsWith(name)) return;
  }
  throw new Error(`${name} was not reached`);
}

async function press(page, name, key = 'Enter') {
  await go(page, name);
  await page.keyboard.press(key);
}

/** Each state of the pages about sending, and how a keyboard gets there from the one before. */
const STEPS = {
  'kept on this device': async (page, front) => {
    front.isDown = true;
    await signIn(page);
    await openPerson(page, 'Betty');
    await openForm(page);
    await typeInto(page, SECTIONS[0], 'My church.');
    await saveAndFinish(page);
    await standing(page, 'Kept on this device, not sent yet').waitFor();
  },
  'the device’s list': async (page) => {
    await page.evaluate(() => document.querySelector('.brand').focus());
    await press(page, 'Sent from this device:');
    await page.getByRole('heading', { name: 'Sent from this device' }).waitFor();
  },
  'leaving with something unsent': async (page) => {
    await page.evaluate(() => document.querySelector('.brand').focus());
    await press(page, 'Sign out');
    await page.getByRole('heading', { name: '1 finished form is not sent yet' }).waitFor();
  },
  'tried again and refused': async (page, front) => {
    await press(page, 'Stay signed in');
    await page.getByRole('heading', { name: 'Sent from this device' }).waitFor();
    front.isDown = false;
    front.refuses = (body) => (body.includes('granddaughter') ? undefined : 'Say who rings.');
    await press(page, 'Try now', 'Space');
    await page.getByText('Not accepted by the record server').waitFor();
  },
  'putting it right': async (page) => {
    await press(page, 'Put it right');
    await box(page, SECTIONS[1]).waitFor();
  },
  'sent, with what the server said': async (page) => {
    await go(page, SECTIONS[1]);
    await page.keyboard.type('My granddaughter.');
    await press(page, 'Save and finish');
    await page.getByText('Everything finished on this device has been sent.').waitFor();
    await press(page, 'What the record server said');
    await page.getByText('All the answers').waitFor();
  },
  drafts: async (page) => {
    await page.goto(`${page.url().split('#')[0]}#/resident/resident-betty`);
    await untilVersion(page, 2);
    await openForm(page);
    await typeInto(page, SECTIONS[0], ' And tea.');
    await page.getByRole('link', { name: '← Residents' }).click();
    await page.getByRole('heading', { name: 'Residents' }).waitFor();
    await press(page, 'Drafts on this device');
    await page.getByRole('heading', { name: 'Drafts on this device' }).waitFor();
    await press(page, 'More: Betty');
    await press(page, 'Hand it over: Betty');
    await page.getByRole('button', { name: 'Hand it over now' }).waitFor();
  },
};

for (const width of IN_FULL ? [360, 1280] : [360]) {
  demoTest(
    `sending is looked after by keyboard alone, and axe finds nothing, at ${width} px`,
    async ({ page, front }) => {
      for (const [name, reach] of Object.entries(STEPS)) {
        await reach(page, front);
        assert.deepEqual(await axeViolations(page), [], name);
        const content = await page.evaluate(() => document.scrollingElement.scrollWidth);
        assert.ok(content <= width, `${name} is ${content} px wide in a window of ${width}`);
      }
    },
    { viewport: { width, height: 900 }, front: lossyFront, expected: EXPECTED },
  );
}
