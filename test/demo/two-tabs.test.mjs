// SPDX-License-Identifier: Apache-2.0
// The same form in two tabs: the second is told, and neither writes over the other.
import assert from 'node:assert/strict';
import { demoTest } from './demo.mjs';
import { marker } from './find-in-folder.mjs';
import {
  SECTIONS,
  box,
  draftNotice,
  openForm,
  openFormOf,
  openPerson,
  typeInto,
  saveAndFinish,
  untilSaved,
  untilVersion,
  wordsIn,
} from './lantern.mjs';

const [FIRST, SECOND] = SECTIONS;

function elsewhere(page) {
  return page.getByRole('alert').filter({ hasText: 'This form is open in another tab.' });
}

demoTest('a second tab with the same form is told so, and what it types replaces nothing', async (demo) => {
  const [before, inSecond, after] = [marker(), marker(), marker()];
  const { page } = demo;
  await openFormOf(page, 'Betty');
  await typeInto(page, FIRST, before);
  await untilSaved(page);

  const second = await demo.openTab();
  await openPerson(second, 'Betty');
  await openForm(second);
  await elsewhere(second).waitFor();
  await typeInto(second, FIRST, inSecond);
  await typeInto(page, SECOND, after);
  await untilSaved(page);
  await elsewhere(second).waitFor();
  assert.equal(await elsewhere(page).count(), 0);
  assert.equal(await box(second, FIRST).inputValue(), before + inSecond, 'what was typed is no longer on the screen');
  await second.close();

  await page.reload();
  await openForm(page);
  await draftNotice(page).waitFor();
  assert.deepEqual(await wordsIn(page, [FIRST, SECOND]), [before, after]);
});

demoTest('a second tab left open does not write over the first when the first is loaded again', async (demo) => {
  const [before, inSecond, after] = [marker(), marker(), marker()];
  const { page } = demo;
  await openFormOf(page, 'Betty');
  await typeInto(page, FIRST, before);
  await untilSaved(page);

  const second = await demo.openTab();
  await openPerson(second, 'Betty');
  await openForm(second);
  await typeInto(second, FIRST, inSecond);
  await typeInto(page, FIRST, after);
  await untilSaved(page);
  await page.reload();
  // The first tab lets go of the draft: the second may write now, and must not.
  await typeInto(second, SECOND, inSecond);
  await second.getByRole('alert').filter({ hasText: 'This draft was changed in another tab' }).waitFor();
  await second.close();
  await openForm(page);
  await draftNotice(page).waitFor();
  assert.deepEqual(await wordsIn(page, [FIRST, SECOND]), [before + after, '']);
});

demoTest(
  'what was written in the second tab can be submitted; the first then hears of a newer version',
  async (demo) => {
    const [inFirst, inSecond] = [marker(), marker()];
    const { page } = demo;
    await openFormOf(page, 'Betty');
    const second = await demo.openTab();
    await openPerson(second, 'Betty');
    await openForm(second);
    await typeInto(page, FIRST, inFirst);
    await typeInto(second, SECOND, inSecond);
    await saveAndFinish(second);
    await untilVersion(second, 1);

    await saveAndFinish(page);
    await page.getByText('Somebody changed this while you were writing.').waitFor();
    await page.getByRole('button', { name: 'Back to my form, decide later' }).click();
    await page.getByRole('alert').filter({ hasText: 'Somebody else changed this record' }).waitFor();
    assert.deepEqual(await wordsIn(page, [FIRST, SECOND]), [inFirst, '']);
    await page.reload();
    await openForm(page);
    await draftNotice(page).waitFor();
    assert.equal(await box(page, FIRST).inputValue(), inFirst);
  },
);
