// SPDX-License-Identifier: Apache-2.0
// Two workers change the same About Me: what both wrote is put together, answer by answer, and nobody's words are lost.
import assert from 'node:assert/strict';
import { axeViolations } from '../stories/axe.mjs';
import { demoTest } from './demo.mjs';
import {
  SECTIONS,
  box,
  draftNotice,
  openForm,
  openPerson,
  received,
  saveAndFinish,
  signIn,
  untilSaved,
  wordsIn,
} from './lantern.mjs';

const [FIRST, SECOND, THIRD] = SECTIONS;

async function bothOpen(demo) {
  const { page } = demo;
  const other = await demo.openTab();
  await signIn(page, 'Emily');
  await signIn(other, 'Jane');
  for (const one of [page, other]) {
    await openPerson(one, 'Mrs');
    await openForm(one);
  }
  return { page, other };
}

const versionOf = async (page) =>
  Number(
    (
      await page
        .locator('cpk-about-me')
        .getByText(/Version \d+\./)
        .first()
        .textContent()
    ).match(/Version (\d+)/)[1],
  );

async function untilOvertaken(page) {
  await page.getByText('Somebody changed this while you were writing.').waitFor();
  return page.locator('cpk-conflict');
}

async function janeFinishes(other) {
  await box(other, FIRST).fill('Her cat, says Jane.');
  await box(other, THIRD).fill('Slept badly, says Jane.');
  await saveAndFinish(other);
  await other
    .locator('cpk-about-me')
    .getByText(/Recorded by Jane/)
    .waitFor();
  return versionOf(other);
}

demoTest('what two workers changed at once is put together, and the choice is in the record', async (demo) => {
  const { page, other } = await bothOpen(demo);
  await box(page, FIRST).fill('Her garden, says Emily.');
  await box(page, SECOND).fill('Robert, says Emily.');
  await untilSaved(page);
  const janes = await janeFinishes(other);

  await saveAndFinish(page);
  const comparison = await untilOvertaken(page);
  await comparison.getByText('Her garden, says Emily.').waitFor();
  await comparison.getByText('Her cat, says Jane.').waitFor();
  assert.equal(
    await comparison.getByRole('radio').evaluateAll((all) => all.filter(({ checked }) => checked).length),
    0,
  );
  assert.deepEqual(await axeViolations(page), []);
  await comparison.getByRole('radio', { name: /In the record now/ }).check();
  await comparison.getByRole('button', { name: 'Use these answers' }).click();

  // What was decided is read once more, from the draft, and finished as any other.
  await draftNotice(page).waitFor();
  assert.deepEqual(await wordsIn(page), ['Her cat, says Jane.', 'Robert, says Emily.', 'Slept badly, says Jane.']);
  await saveAndFinish(page);
  await page
    .locator('cpk-about-me')
    .getByText(`Version ${janes + 1}.`)
    .waitFor();
  const record = JSON.stringify(await received(page, 'Record'));
  for (const words of ['Her cat, says Jane.', 'Robert, says Emily.', 'Slept badly, says Jane.']) {
    assert.ok(record.includes(words), words);
  }
  const merges = (await received(page, 'Audit')).filter(({ type }) => type === 'merge');
  assert.deepEqual(
    merges.map(({ worker, with: met, conflicts }) => [worker.name, met, conflicts]),
    [['Emily', 'record', ['whatIsMostImportantToMe']]],
  );
});

demoTest('deciding later loses nothing, not even when the browser dies before it is finished', async (demo) => {
  const { page, other } = await bothOpen(demo);
  await box(page, FIRST).fill('Her garden, says Emily.');
  await untilSaved(page);
  await janeFinishes(other);
  await saveAndFinish(page);
  await untilOvertaken(page);
  await page.getByRole('button', { name: 'Back to my form, decide later' }).click();
  assert.equal(await box(page, FIRST).inputValue(), 'Her garden, says Emily.');
  await saveAndFinish(page);
  const comparison = await untilOvertaken(page);
  await comparison.getByRole('radio', { name: /Yours/ }).check();
  await comparison.getByRole('button', { name: 'Use these answers' }).click();
  await draftNotice(page).waitFor();
  await untilSaved(page);
  await demo.kill();
  await demo.open();
  const { page: again } = demo;
  // Whoever signed in last is remembered.
  await again.getByRole('button', { name: 'Sign out' }).click();
  await signIn(again, 'Emily');
  await openPerson(again, 'Mrs');
  await openForm(again);
  await draftNotice(again).waitFor();
  assert.deepEqual(await wordsIn(again, [FIRST, THIRD]), ['Her garden, says Emily.', 'Slept badly, says Jane.']);
});
