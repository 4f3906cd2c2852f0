// SPDX-License-Identifier: Apache-2.0
// A controlled drug that was recorded by mistake. Alone, since the day of medicines is long enough.
import assert from 'node:assert/strict';
import { axeViolations } from '../stories/axe.mjs';
import { demoTest } from './demo.mjs';
import { signIn, signOut } from './lantern.mjs';
import { backToList, card, itIs, openChecked, openMedicines, untilStored } from './medicines.mjs';

const GREEN = 'resident-green';
const round = (page) => page.locator('cpk-emar-round');

demoTest(
  'a controlled drug that was recorded by mistake: taken back with a reason, and its line in the register put right with it',
  async ({ page, address }) => {
    await itIs(page, '2026-11-23T08:05:00Z');
    await signIn(page, 'Jane');
    await openMedicines(page);
    await openChecked(page, GREEN);
    await card(page, 'Oxycodone').locator('.give').press('Enter');
    await untilStored(page);

    // Another worker finds it when the store has long had it.
    await backToList(page);
    await page.getByRole('link', { name: '← Residents' }).press('Enter');
    await signOut(page);
    await itIs(page, '2026-11-23T08:25:00Z');
    await signIn(page, 'Sue');
    await openMedicines(page);
    await openChecked(page, GREEN);
    const done = round(page).locator('[data-unfinished]');
    await done.locator('.mistake').press('Enter');
    const asked = done.getByRole('group', { name: /Take it back/ });
    await asked.getByLabel('What was wrong?').fill('It was given to nobody: he was still asleep');
    assert.deepEqual(await axeViolations(page), []);
    await asked.getByRole('button', { name: 'Take it back' }).press('Enter');
    await card(page, 'Oxycodone').locator('.give').waitFor();

    await page.goto(`${address}/#/resident/${GREEN}/medicines`);
    const register = page.locator('cpk-cd-register');
    await register.getByText('he was still asleep').first().waitFor();
    const { entries } = await register.evaluate(({ facts }) => facts.cdRegister);
    const [given, back] = entries.slice(-2);
    assert.deepEqual([given.type, given.quantity, given.balance], ['administration', -1, 43]);
    assert.deepEqual(
      [back.type, back.quantity, back.balance, back.refEntryId, back.by],
      ['correction', 1, 44, given.id, 'worker-sue'],
    );
    assert.deepEqual(await axeViolations(page), []);
  },
);
