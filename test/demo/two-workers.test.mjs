// SPDX-License-Identifier: Apache-2.0
// One tablet, several workers: a draft changes hands with a reason, and nothing else of anybody's does.
import assert from 'node:assert/strict';
import { demoTest, longDemoTest } from './demo.mjs';
import {
  SECTIONS,
  backToResidents,
  box,
  draftNotice,
  openFormOf,
  openPerson,
  received,
  saveAndFinish,
  signIn,
  signOut,
  standing,
  typeInto,
  untilSaved,
  untilSent,
  untilVersion,
} from './lantern.mjs';
import { lossyFront, storedAt } from './record-server.mjs';

const [FIRST, SECOND] = SECTIONS;
/** What the browser itself says of a server that does not answer. */
const DOWN = /^console: Failed to load resource: the server responded with a status of 503/;

async function beginDraft(page, words) {
  await openFormOf(page, 'Betty', 'Emily');
  await typeInto(page, FIRST, words);
  await untilSaved(page);
  await backToResidents(page);
}

async function openDrafts(page) {
  await page.getByRole('link', { name: 'Drafts on this device' }).click();
  await page.getByRole('heading', { name: 'Drafts on this device' }).waitFor();
}

async function handsOf(page, person) {
  await openPerson(page, person);
  const audit = await received(page, 'Audit');
  return audit
    .filter(({ type }) => /^draft-(handed|taken)-over$/.test(type))
    .map(({ type, worker, from, to, reason }) => ({ type, worker: worker.name, from, to, reason }));
}

demoTest('Emily hands her draft to Sue at the end of the shift, who finishes it', async (demo) => {
  const { page } = demo;
  await beginDraft(page, 'My church.');
  await openDrafts(page);
  const list = page.locator('cpk-drafts-list');
  await list.locator('summary', { hasText: 'Betty, About Me' }).click();
  await list.getByRole('button', { name: /^Hand it over/ }).click();
  const receivers = list.getByRole('combobox', { name: 'Who goes on with it?' });
  assert.deepEqual(
    await receivers.locator('option').allTextContents(),
    ['Choose a worker', 'Eliza', 'Jane', 'Sue', 'Andi'],
    'who may not write may not be given a draft',
  );
  await receivers.selectOption('worker-sue');
  await list.getByRole('textbox', { name: 'Why?' }).fill('Night shift begins');
  await list.getByRole('button', { name: 'Hand it over now' }).click();
  await list.getByText('The draft was handed to Sue.').waitFor();
  await backToResidents(page);
  assert.equal(await page.getByText('You have a draft').count(), 0);
  await signOut(page);

  await signIn(page, 'Sue');
  await page.getByText('You have a draft that Emily began').waitFor();
  await openPerson(page, 'Betty');
  await page.getByText('“Night shift begins”').waitFor();
  await page.getByRole('link', { name: 'Go on with it' }).click();
  await draftNotice(page).waitFor();
  assert.equal(await box(page, FIRST).inputValue(), 'My church.');
  await typeInto(page, SECOND, 'My granddaughter.');
  await saveAndFinish(page);
  await untilVersion(page, 1);
  await untilSent(page);
  const [response, ...others] = await storedAt(demo, 'QuestionnaireResponse');
  assert.deepEqual(others, []);
  assert.equal(response.author.display, 'Sue');
  const said = JSON.stringify(response);
  assert.ok(said.includes('My church.') && said.includes('My granddaughter.'));

  await backToResidents(page);
  assert.equal(await page.getByText('You have a draft').count(), 0);
  assert.deepEqual(await handsOf(page, 'Betty'), [
    {
      type: 'draft-handed-over',
      worker: 'Emily',
      from: 'worker-emily',
      to: 'worker-sue',
      reason: 'Night shift begins',
    },
  ]);
});

demoTest('a senior takes over the draft of somebody who has gone, with a reason; others cannot', async ({ page }) => {
  await beginDraft(page, 'My church.');
  await signOut(page);
  await signIn(page, 'Jane');
  await openDrafts(page);
  const list = page.locator('cpk-drafts-list');
  await list.getByText('A draft that your key does not open').waitFor();
  assert.equal(await list.getByRole('button').count(), 0);
  assert.ok(!(await list.textContent()).includes('Betty'));
  await backToResidents(page);
  await signOut(page);

  await signIn(page, 'Eliza');
  await openDrafts(page);
  await list.getByRole('button', { name: /^Take it over/ }).click();
  await list.getByRole('textbox', { name: 'Why?' }).fill('Emily is ill');
  await list.getByRole('button', { name: 'Take it over now' }).click();
  await list.getByText('You have taken the draft over.').waitFor();
  await backToResidents(page);
  assert.deepEqual(await handsOf(page, 'Betty'), [
    { type: 'draft-taken-over', worker: 'Eliza', from: 'worker-emily', to: 'worker-eliza', reason: 'Emily is ill' },
  ]);
  await page.getByRole('link', { name: 'Go on with it' }).click();
  await draftNotice(page).waitFor();
  assert.equal(await box(page, FIRST).inputValue(), 'My church.');
});

longDemoTest(
  'what Emily finished and could not send waits for her, locked: Sue sends her own, and sees nothing of Emily’s words',
  async (demo) => {
    const { page } = demo;
    await openFormOf(page, 'Betty', 'Emily');
    // The server for records is out of reach; signing in is not.
    demo.front.isDown = true;
    await typeInto(page, FIRST, 'My church.');
    await saveAndFinish(page);
    await standing(page, 'Kept on this device, not sent yet').waitFor();
    await page.getByRole('button', { name: 'Sign out' }).click();
    await page.getByRole('heading', { name: '1 finished form is not sent yet' }).waitFor();
    await page.getByRole('button', { name: 'Stay signed in' }).click();
    await standing(page, 'Kept on this device, not sent yet').waitFor();
    await page.getByRole('button', { name: 'Sign out' }).click();
    await page.getByRole('button', { name: 'Sign out all the same' }).click();
    await page.getByRole('heading', { name: 'Who is on shift?' }).waitFor();

    demo.front.isDown = false;
    await openFormOf(page, 'James', 'Sue');
    await typeInto(page, FIRST, ' Chess.');
    await saveAndFinish(page);
    await untilSent(page);
    await page.getByRole('link', { name: 'Sent from this device: 1 not sent yet' }).click();
    await page.getByText('It waits, locked, until Emily signs in on this device.').waitFor();
    assert.equal((await storedAt(demo, 'QuestionnaireResponse')).length, 1);
    await signOut(page);

    await signIn(page, 'Emily');
    await page.getByRole('link', { name: 'Sent from this device: All sent' }).waitFor();
    const stored = await storedAt(demo, 'QuestionnaireResponse');
    assert.deepEqual(stored.map(({ author }) => author.display).sort(), ['Emily', 'Sue']);
  },
  { front: lossyFront, expected: DOWN },
);
