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

demoTest('with a PIN of their own the worker, and nobody else, goes on where they were', async ({ page }) => {
  await page.clock.install();
  await page.reload();
  await openFormOf(page, 'Betty');
  await typeInto(page, SECTIONS[0], 'My church.');
  await untilSaved(page);
  await page.getByRole('button', { name: 'Your PIN on this tablet' }).click();
  await page.getByText('It is no stronger than that.').waitFor();
  const lock = page.locator('cpk-lock');
  const [first, again] = [lock.locator('#secret'), lock.locator('#secret-again')];
  await first.fill('123456');
  await again.fill('123456');
  await page.keyboard.press('Enter');
  await lock.getByRole('alert').or(lock.locator('#secret-error')).first().waitFor();
  await first.fill('805317');
  await again.fill('805317');
  await page.keyboard.press('Enter');
  await lock.waitFor({ state: 'detached', timeout: 30_000 });
  assert.equal(await box(page, SECTIONS[0]).inputValue(), 'My church.');

  await page.clock.fastForward('10:01');
  await page.getByRole('dialog', { name: 'Locked' }).waitFor();
  assert.equal(await page.getByRole('button', { name: 'Sign in again' }).count(), 0);
  await first.fill('805318');
  await page.keyboard.press('Enter');
  await lock.getByText('That is not right.').waitFor({ timeout: 30_000 });
  assert.deepEqual(await axeViolations(page), []);
  assert.equal(await page.locator('cpk-about-me').count(), 0);
  await first.fill('805317');
  await page.keyboard.press('Enter');
  await lock.waitFor({ state: 'detached', timeout: 30_000 });
  await openForm(page);
  await draftNotice(page).waitFor();
  assert.equal(await box(page, SECTIONS[0]).inputValue(), 'My church.');
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
