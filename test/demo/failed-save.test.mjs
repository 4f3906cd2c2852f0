// SPDX-License-Identifier: Apache-2.0
// The host cannot store a submission: nothing is lost, and trying again is the same submission.
import assert from 'node:assert/strict';
import { demoTest } from './demo.mjs';
import { focused } from './focus.mjs';
import { SECTIONS, openFormOf, received, saveAndFinish, typeInto, untilVersion, wordsIn } from './lantern.mjs';

const WORDS = ['My church.', 'My granddaughter.', 'My hip.'];

demoTest('a save that fails loses nothing, and the second try is the same submission', async ({ page }) => {
  await openFormOf(page, 'Betty');
  for (const [index, label] of SECTIONS.entries()) await typeInto(page, label, WORDS[index]);
  await page.evaluate(() => {
    globalThis.submissions = [];
    document.addEventListener('cpk-submit', ({ submission }) => globalThis.submissions.push(submission.id));
    const { put } = IDBObjectStore.prototype;
    IDBObjectStore.prototype.put = function (...given) {
      if (this.name !== 'records') return put.apply(this, given);
      IDBObjectStore.prototype.put = put;
      throw new DOMException('The disk is full.', 'QuotaExceededError');
    };
  });

  await saveAndFinish(page);
  const alert = page.getByRole('alert').filter({ hasText: 'This could not be saved just now.' });
  await alert.waitFor();
  assert.match((await focused(page)).name, /^This could not be saved just now/);
  assert.deepEqual(await wordsIn(page), WORDS);
  assert.deepEqual(
    (await received(page, 'Record')).records.filter(({ class: name }) => name === 'About Me'),
    [],
  );

  await saveAndFinish(page);
  await untilVersion(page, 1);
  const [first, second, ...more] = await page.evaluate(() => globalThis.submissions);
  assert.deepEqual(more, []);
  assert.equal(second, first);
  const { QuestionnaireResponse } = await received(page, 'FHIR');
  assert.equal(QuestionnaireResponse.identifier.value, first);
  await page.getByText('FHIR R4, from the latest of 1 submission here.').waitFor();
  const versions = (await received(page, 'Record')).records.filter(({ class: name }) => name === 'About Me');
  assert.deepEqual(
    versions.map(({ versionNumber }) => versionNumber),
    [1],
  );
});

demoTest('a save whose answer is lost is not stored a second time', async ({ page }) => {
  await openFormOf(page, 'Betty');
  await typeInto(page, SECTIONS[0], WORDS[0]);
  await page.evaluate(() => {
    // Everything is stored by then; what comes after it breaks once.
    const banner = document.querySelector('cpk-person-banner');
    Object.defineProperty(banner, 'record', {
      configurable: true,
      set() {
        delete banner.record;
        throw new Error('The answer never came.');
      },
    });
  });
  await saveAndFinish(page);
  await page.getByRole('alert').filter({ hasText: 'This could not be saved just now.' }).waitFor();
  assert.deepEqual((await wordsIn(page)).slice(0, 1), WORDS.slice(0, 1));
  await saveAndFinish(page);
  await untilVersion(page, 1);
  const versions = (await received(page, 'Record')).records.filter(({ class: name }) => name === 'About Me');
  assert.equal(versions.length, 1);
});
