// SPDX-License-Identifier: Apache-2.0
// A change is made to the version it was made from, or not at all: nobody's words are overwritten unseen.
import assert from 'node:assert/strict';
import { axeViolations } from '../stories/axe.mjs';
import { demoTest } from './demo.mjs';
import { openPerson, openSent, saveAndFinish, signIn, standing, untilSent } from './lantern.mjs';
import { changeAt, lossyFront, storedAt } from './record-server.mjs';

const SUBSTANCE = 'What must the person not have?';
const COMMENT = 'What happens, and what helps';

async function writeAllergy(page, { substance, comment }) {
  await page.getByRole('button', { name: 'Write down or change' }).click();
  if (substance) await page.getByRole('textbox', { name: SUBSTANCE }).fill(substance);
  if (comment) await page.getByRole('textbox', { name: COMMENT }).fill(comment);
  await saveAndFinish(page);
  await page
    .locator('.allergies')
    .getByText(comment ?? substance)
    .waitFor();
}

const allergyAt = async (demo) => {
  const all = await storedAt(demo, 'AllergyIntolerance');
  assert.equal(all.length, 1);
  return all[0];
};

const noteOf = ({ note = [] }) => note.map(({ text }) => text).join(' ');

demoTest(
  'an allergy is changed at the version this device knows; changed elsewhere meanwhile, it is compared and decided',
  async (demo) => {
    const { page, front } = demo;
    await signIn(page);
    await openPerson(page, 'Betty');
    await writeAllergy(page, { substance: 'Penicillin' });
    await untilSent(page);
    const first = await allergyAt(demo);
    assert.equal(first.code.text, 'Penicillin');

    await writeAllergy(page, { comment: 'A rash.' });
    await untilSent(page);
    await page.locator('.sending .finished').first().getByText('Sent at').waitFor();
    const ifMatch = `W/\\"${first.meta.versionId}\\"`;
    assert.ok(front.written.at(-1).includes(ifMatch), 'the change does not say what it was made from');
    const second = await allergyAt(demo);
    assert.equal(second.id, first.id);
    assert.match(noteOf(second), /A rash\./);

    await changeAt(demo, { ...second, note: [{ text: 'A rash, and she could not breathe.' }] });
    await writeAllergy(page, { comment: 'A rash. Call the GP.' });
    await standing(page, 'The record server has something different').waitFor();
    assert.match(noteOf(await allergyAt(demo)), /could not breathe/);
    await page.getByRole('link', { name: 'Compare and decide' }).click();
    await page.getByRole('heading', { name: 'Compare: Allergies of Betty' }).waitFor();
    await page.getByText('A rash, and she could not breathe.').first().waitFor();
    await page.getByText('A rash. Call the GP.').first().waitFor();
    assert.deepEqual(await axeViolations(page), []);
    await page.getByRole('button', { name: 'Send what I finished' }).click();
    await page.getByText('Everything finished on this device has been sent.').waitFor();
    const third = await allergyAt(demo);
    assert.match(noteOf(third), /Call the GP/);

    await changeAt(demo, { ...third, note: [{ text: 'Seen by the GP today.' }] });
    await page.getByRole('link', { name: 'Betty' }).click();
    await writeAllergy(page, { comment: 'A rash, years ago.' });
    await page.getByRole('link', { name: 'Compare and decide' }).click();
    await page.getByRole('button', { name: 'Keep what the server has' }).click();
    await page.getByText('Not sent: what the record server has was kept, decided at').waitFor();
    assert.equal(noteOf(await allergyAt(demo)), 'Seen by the GP today.');
    await openSent(page);
    await page.getByText('Everything finished on this device has been sent.').waitFor();
  },
  { front: lossyFront, expected: /^console: Failed to load resource: the server responded with a status of 412/ },
);
