// SPDX-License-Identifier: Apache-2.0
// What is finished reaches the record server once: online, after a time without a network, and when answers are lost.
import assert from 'node:assert/strict';
import { setTimeout as wait } from 'node:timers/promises';
import { inRoot } from '../../scripts/root.mjs';
import { fhirFaults } from '../fhir-validators.mjs';
import { demoTest } from './demo.mjs';
import {
  SECTIONS,
  openFormOf,
  openPerson,
  openSent,
  received,
  saveAndFinish,
  standing,
  typeInto,
  untilSent,
  untilVersion,
} from './lantern.mjs';
import { lossyFront, storedAt } from './record-server.mjs';

const NO_NETWORK = /^console: Failed to load resource: net::ERR_(INTERNET_DISCONNECTED|FAILED)/;
const CUT = /^console: Failed to load resource: net::ERR_(EMPTY_RESPONSE|CONNECTION_RESET)/;
const DOWN = /^console: Failed to load resource: the server responded with a status of 503/;
const WORDS = 'My church, and tea at four.';

/** In the page: the one photo that the product keeps, as base64. */
async function keptPhoto() {
  const database = await new Promise((resolve) => {
    const opening = indexedDB.open('lantern-records');
    opening.onsuccess = () => resolve(opening.result);
  });
  const [photo] = await new Promise((resolve) => {
    const reading = database.transaction('files').objectStore('files').getAll();
    reading.onsuccess = () => resolve(reading.result);
  });
  database.close();
  return btoa(String.fromCharCode(...new Uint8Array(await photo.arrayBuffer())));
}

async function assertStoredOnce(demo, words) {
  const responses = await storedAt(demo, 'QuestionnaireResponse');
  assert.equal(responses.length, 1);
  assert.ok(JSON.stringify(responses[0]).includes(words));
  assert.equal((await storedAt(demo, 'Provenance')).length, 1);
  assert.equal((await storedAt(demo, 'Patient')).length, 1);
  return responses[0];
}

demoTest('a form finished online is at the record server once, as what was typed by whom', async (demo) => {
  const { page } = demo;
  await openFormOf(page, 'Betty');
  await typeInto(page, SECTIONS[0], WORDS);
  await saveAndFinish(page);
  await untilVersion(page, 1);
  await untilSent(page);

  const response = await assertStoredOnce(demo, WORDS);
  const [patient] = await storedAt(demo, 'Patient');
  const [provenance] = await storedAt(demo, 'Provenance');
  for (const resource of [response, patient, provenance]) assert.deepEqual(fhirFaults(resource), []);
  assert.equal(response.subject.reference, `Patient/${patient.id}`);
  assert.equal(patient.identifier.find(({ system }) => /nhs-number/.test(system)).value, '9990000050');
  assert.equal(response.author.display, 'Emily');
  assert.deepEqual(
    provenance.target.map(({ reference }) => reference),
    [`QuestionnaireResponse/${response.id}`],
  );
  const kept = (await received(page, 'FHIR')).QuestionnaireResponse;
  assert.equal(response.identifier.value, kept.identifier.value);

  await openSent(page);
  await page.getByText('Everything finished on this device has been sent.').waitFor();
  await page.getByText('What the record server said').click();
  await page.getByText(`QuestionnaireResponse/${response.id}`).waitFor();
});

demoTest('a photo goes along, whole', async (demo) => {
  const { page } = demo;
  await openFormOf(page, 'Betty');
  const field = page.locator('[data-key="whatIsMostImportantToMeMedia"]');
  await field.getByRole('button', { name: /^Add a/ }).click();
  const file = inRoot('examples/demo-dscr/public/portraits/resident-betty.png');
  await field.locator('input[type=file]').first().setInputFiles(file);
  await field.getByRole('img').first().waitFor();
  await saveAndFinish(page);
  await untilVersion(page, 1);
  await untilSent(page);
  const [response] = await storedAt(demo, 'QuestionnaireResponse');
  const { data } = JSON.parse(/"valueAttachment":(\{[^}]*\})/.exec(JSON.stringify(response))[1]);
  assert.equal(data, await page.evaluate(keptPhoto));
});

demoTest(
  'finished without a network it stays on the device, through a reload, and is sent once when the network is back',
  async (demo) => {
    const { page, context } = demo;
    await openFormOf(page, 'Betty');
    await page.evaluate(() => navigator.serviceWorker.ready);
    await page.waitForFunction(() => navigator.serviceWorker.controller !== null);
    await context.setOffline(true);
    await typeInto(page, SECTIONS[0], WORDS);
    await saveAndFinish(page);
    await untilVersion(page, 1);
    await standing(page, 'Kept on this device, not sent yet').waitFor();
    await page.getByText('It goes by itself when the connection is back.').waitFor();

    await page.reload();
    await untilVersion(page, 1);
    await standing(page, 'Kept on this device, not sent yet').waitFor();
    await openSent(page);
    await page.getByText('1 finished form is waiting to be sent.').waitFor();
    await page.getByRole('button', { name: 'Try now' }).click();
    await page.getByText('There is no network at the moment.').waitFor();
    assert.deepEqual(await storedAt(demo, 'QuestionnaireResponse'), []);

    await context.setOffline(false);
    await page.getByText('Everything finished on this device has been sent.').waitFor();
    await assertStoredOnce(demo, WORDS);
    assert.equal(await page.getByRole('button', { name: 'Try now' }).isVisible(), false);
  },
  { expected: NO_NETWORK },
);

demoTest(
  'the answer is lost twice after the record server stored it: it is sent again, and stored once',
  async (demo) => {
    const { page, front } = demo;
    front.loseAnswers = 2;
    await openFormOf(page, 'Betty');
    await typeInto(page, SECTIONS[0], WORDS);
    await saveAndFinish(page);
    await untilVersion(page, 1);
    await standing(page, 'Kept on this device, not sent yet').waitFor();
    await openSent(page);
    for (let tries = 0; tries < 5 && front.lost < 2; tries += 1) {
      await page.getByRole('button', { name: 'Try now' }).click();
      await page.waitForTimeout(300);
    }
    await page.getByText('Everything finished on this device has been sent.').waitFor();
    assert.equal(front.lost, 2);
    await assertStoredOnce(demo, WORDS);
  },
  { front: lossyFront, expected: CUT },
);

demoTest(
  'the last page is closed with something unsent: the service worker sends it, and the next page knows',
  async (demo) => {
    const { page, context, front } = demo;
    front.isDown = true;
    await openFormOf(page, 'Betty');
    await page.waitForFunction(() => navigator.serviceWorker.controller !== null);
    await typeInto(page, SECTIONS[0], WORDS);
    await saveAndFinish(page);
    await standing(page, 'The record server is not answering properly just now.').waitFor();
    await context.newPage();
    front.isDown = false;
    await page.close();
    for (let tries = 0; tries < 100 && (await storedAt(demo, 'Provenance')).length === 0; tries += 1) await wait(50);
    await assertStoredOnce(demo, WORDS);

    const next = await demo.openTab();
    await openPerson(next, 'Betty');
    await untilSent(next);
  },
  { front: lossyFront, expected: DOWN },
);
