// SPDX-License-Identifier: Apache-2.0
// A tablet that nobody touches locks itself, after a warning, and nothing is lost.
import assert from 'node:assert/strict';
import { axeViolations } from '../stories/axe.mjs';
import { demoTest } from './demo.mjs';
import { SECTIONS, box, draftNotice, openForm, openFormOf, typeInto, untilSaved } from './lantern.mjs';

demoTest('nobody touches it for ten minutes: a warning, then it locks; the draft is there again', async ({ page }) => {
  await page.clock.install();
  await page.reload();
  await openFormOf(page, 'Betty');
  await typeInto(page, SECTIONS[0], 'My church.');
  await untilSaved(page);
  const warning = page.locator('cpk-time-out').getByRole('button', { name: 'Stay signed in' });

  await page.clock.fastForward('09:01');
  await warning.waitFor();
  assert.deepEqual(await axeViolations(page), []);
  // Whoever is in the middle of a word goes on writing.
  await page.keyboard.type(' Tea.');
  await warning.waitFor({ state: 'detached' });
  assert.equal(await box(page, SECTIONS[0]).inputValue(), 'My church. Tea.');
  await untilSaved(page);

  await page.clock.fastForward('09:01');
  await warning.waitFor();
  await page.clock.fastForward('01:01');
  await page.getByRole('dialog', { name: 'Locked' }).waitFor();
  await page.getByText('Nobody used Lantern for ten minutes. Emily was signed in.').waitFor();
  assert.equal(await warning.count(), 0);
  assert.equal(await page.locator('cpk-about-me').count(), 0);
  assert.deepEqual(await axeViolations(page), []);

  await page.getByRole('button', { name: 'Sign in again' }).click();
  await openForm(page);
  await draftNotice(page).waitFor();
  assert.equal(await box(page, SECTIONS[0]).inputValue(), 'My church. Tea.');
});

demoTest('whoever finds a locked tablet begins anew, and sees nothing of the one before', async ({ page }) => {
  await page.clock.install();
  await page.reload();
  await openFormOf(page, 'Betty');
  await typeInto(page, SECTIONS[0], 'My church.');
  await untilSaved(page);
  await page.clock.fastForward('10:01');
  await page.getByRole('button', { name: 'I am not Emily' }).click();
  await page.getByRole('button', { name: 'Sue' }).click();
  await openForm(page);
  assert.equal(await draftNotice(page).count(), 0);
  assert.equal(await box(page, SECTIONS[0]).inputValue(), '');
});
