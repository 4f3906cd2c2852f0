// SPDX-License-Identifier: Apache-2.0
// Something breaks between finishing and sending: what was finished is there once, and is finished once.
import assert from 'node:assert/strict';
import { demoTest } from './demo.mjs';
import {
  SECTIONS,
  openForm,
  openFormOf,
  openSent,
  received,
  saveAndFinish,
  standing,
  typeInto,
  untilSaved,
  untilSent,
  untilVersion,
  wordsIn,
} from './lantern.mjs';
import { storedAt } from './record-server.mjs';

const WORDS = 'My church.';

/** Makes one method of the browser's database fail for one store, until the page is loaded again. */
function breakStore(page, method, store, times = Infinity) {
  return page.evaluate(
    ([name, broken, left]) => {
      const { [name]: works } = IDBObjectStore.prototype;
      IDBObjectStore.prototype[name] = function (...given) {
        if (this.name !== broken || left-- <= 0) return works.apply(this, given);
        throw new DOMException('The disk is full.', 'QuotaExceededError');
      };
    },
    [method, store, times === Infinity ? 1e9 : times],
  );
}

async function versionsOf(page) {
  const { records } = await received(page, 'Record');
  return records.filter(({ class: name }) => name === 'About Me').length;
}

demoTest('the outbox has no space: what was finished is kept with the record, and sent when there is', async (demo) => {
  const { page } = demo;
  await openFormOf(page, 'Betty');
  await typeInto(page, SECTIONS[0], WORDS);
  for (const method of ['add', 'put']) await breakStore(page, method, 'outbox');
  await saveAndFinish(page);
  await untilVersion(page, 1);
  await standing(page, 'Kept on this device, not sent yet').waitFor();
  await openSent(page);
  await page.getByText('1 finished form is waiting to be sent.').waitFor();
  assert.deepEqual(await storedAt(demo, 'QuestionnaireResponse'), []);

  await page.reload();
  await page.getByText('Everything finished on this device has been sent.').waitFor();
  assert.equal((await storedAt(demo, 'QuestionnaireResponse')).length, 1);
  await page.getByRole('link', { name: 'Betty' }).click();
  await untilVersion(page, 1);
  assert.equal(await versionsOf(page), 1);
});

demoTest('the draft of what was finished could not be removed: it is not finished a second time', async (demo) => {
  const { page } = demo;
  await openFormOf(page, 'Betty');
  await typeInto(page, SECTIONS[0], WORDS);
  await breakStore(page, 'delete', 'metadata');
  await saveAndFinish(page);
  await untilVersion(page, 1);
  await untilSent(page);
  await page.getByRole('link', { name: '← Residents' }).click();
  await page.getByText('You have a draft').waitFor();

  await page.reload();
  await page.getByRole('heading', { name: 'Residents' }).waitFor();
  await page.getByRole('link', { name: 'Betty' }).waitFor();
  assert.equal(await page.getByText('You have a draft').count(), 0);
  await page.getByRole('link', { name: 'Betty' }).click();
  await openForm(page);
  assert.equal((await wordsIn(page))[0], WORDS);
  await typeInto(page, SECTIONS[1], 'My granddaughter.');
  await untilSaved(page);
  await page.reload();
  await openForm(page);
  assert.equal((await wordsIn(page, [SECTIONS[1]]))[0], 'My granddaughter.', 'a draft begun since was thrown away');
  assert.equal((await storedAt(demo, 'QuestionnaireResponse')).length, 1);
});

demoTest('the demonstration begins again: nothing of before is left on the device', async (demo) => {
  const { page } = demo;
  await openFormOf(page, 'Betty');
  await typeInto(page, SECTIONS[0], WORDS);
  await saveAndFinish(page);
  await untilSent(page);
  await openForm(page);
  await typeInto(page, SECTIONS[0], ' And tea.');
  await untilSaved(page);
  await page.getByRole('button', { name: 'Start the demonstration again' }).click();
  await page.getByRole('link', { name: 'Sent from this device: Nothing to send' }).waitFor();
  await page.getByRole('heading', { name: 'Residents' }).waitFor();
  assert.equal(await page.getByText('You have a draft').count(), 0);
  await page.getByRole('link', { name: 'Betty' }).click();
  await openForm(page);
  assert.equal((await wordsIn(page))[0], '');
});
