// SPDX-License-Identifier: Apache-2.0
// A draft belongs to one person and one worker, and never opens under another.
import assert from 'node:assert/strict';
import { demoTest } from './demo.mjs';
import { marker } from './find-in-folder.mjs';
import {
  SECTIONS,
  backToResidents,
  box,
  draftNotice,
  openForm,
  openFormOf,
  openPerson,
  signIn,
  signOut,
  typeInto,
  untilSaved,
  wordsIn,
} from './lantern.mjs';

const [FIRST] = SECTIONS;

async function assertNothingOf(page, word) {
  const shown = (await wordsIn(page)).join(' ');
  assert.ok(!shown.includes(word.slice(0, 4)), shown);
  assert.equal(await draftNotice(page).count(), 0);
}

demoTest('a draft of Mrs Smith does not open under James', async ({ page }) => {
  const word = marker();
  await openFormOf(page, 'Mrs Smith');
  await typeInto(page, FIRST, word);
  await backToResidents(page);
  await openPerson(page, 'James');
  await openForm(page);
  await assertNothingOf(page, word);

  await backToResidents(page);
  await openPerson(page, 'Mrs Smith');
  await openForm(page);
  await draftNotice(page).waitFor();
  assert.ok((await box(page, FIRST).inputValue()).endsWith(word));
});

demoTest('what is typed while the address changes to James stays with Mrs Smith', async ({ page }) => {
  const word = marker();
  await openFormOf(page, 'Mrs Smith');
  const recorded = await box(page, FIRST).inputValue();
  const typing = typeInto(page, FIRST, word + word);
  await page.waitForFunction(
    ([element, typed]) => element.value.includes(typed),
    [await box(page, FIRST).elementHandle(), word.slice(0, 6)],
  );
  await page.evaluate(() => {
    location.hash = '#/resident/resident-james';
  });
  await openForm(page);
  await typing;
  await assertNothingOf(page, word);

  await backToResidents(page);
  await openPerson(page, 'Mrs Smith');
  await openForm(page);
  await draftNotice(page).waitFor();
  const kept = (await box(page, FIRST).inputValue()).slice(recorded.length);
  assert.ok(kept.length >= 6 && (word + word).startsWith(kept), `“${kept}” was kept of ${word}`);
});

demoTest('a draft of Emily does not open for Sue', async ({ page }) => {
  const word = marker();
  await openFormOf(page, 'Mrs Smith', 'Emily');
  await typeInto(page, FIRST, word);
  await untilSaved(page);
  await signOut(page);

  await signIn(page, 'Sue');
  assert.equal(await page.getByText('You have a draft').count(), 0);
  await openPerson(page, 'Mrs Smith');
  await openForm(page);
  await assertNothingOf(page, word);
  await signOut(page);

  await signIn(page, 'Emily');
  assert.equal(await page.getByText('You have a draft').count(), 1);
  await openPerson(page, 'Mrs Smith');
  await openForm(page);
  await draftNotice(page).waitFor();
  assert.ok((await box(page, FIRST).inputValue()).endsWith(word));
});
