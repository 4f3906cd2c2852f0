// SPDX-License-Identifier: Apache-2.0
// A day of medicines at Larkfield House with the keyboard alone: the morning round, a dose that must not be late, a
// controlled drug with a witness, what the son gave, and the evening carer who needs to know it.
import assert from 'node:assert/strict';
import { axeViolations } from '../stories/axe.mjs';
import { IN_FULL } from '../full-run.mjs';
import { demoTest, longDemoTest } from './demo.mjs';
import { backToResidents, openPerson, signIn, signOut } from './lantern.mjs';
import { backToList, card, choosePin, itIs, line, openChecked, openMedicines, untilStored } from './medicines.mjs';

const [GREEN, BODAT, SMITH] = ['resident-green', 'resident-bodat', 'resident-smith'];
const PIN = '805317';
const round = (page) => page.locator('cpk-emar-round');

for (const width of IN_FULL ? [360, 1280] : [360]) {
  demoTest(
    `a day of medicines at ${width} px: on time, witnessed, what the son gave counts, and axe finds nothing`,
    async ({ page }) => {
      const axe = async (what) => assert.deepEqual(await axeViolations(page), [], what);
      await itIs(page, '2026-11-23T08:05:00Z');
      await signIn(page, 'Eliza');
      await choosePin(page, PIN);
      await signOut(page);

      await signIn(page, 'Jane');
      await openMedicines(page);
      await round(page).getByRole('heading', { name: 'Morning round' }).waitFor();
      await axe('the list');

      // Mr Bodat does not wait for his turn on the trolley.
      await round(page).locator('.urgent button').first().press('Enter');
      await round(page).locator('.who').waitFor();
      assert.equal(await round(page).locator('.card').count(), 0, 'no medicine is shown before it is sure who it is');
      await axe('who is it');
      await round(page).locator('.who .yes').press('Enter');
      await axe('a person');
      await card(page, 'Co-careldopa').locator('.give').press('Enter');
      await untilStored(page);
      await backToList(page);
      assert.equal(await round(page).locator('.urgent').count(), 0);

      // Mr Green's controlled drug: the witness proves who they are by a PIN of their own.
      await openChecked(page, GREEN);
      await card(page, 'Oxycodone').locator('.ask-witness').press('Enter');
      const asked = page.getByRole('dialog', { name: 'Who is the witness?' });
      await asked.waitFor();
      assert.equal(await asked.getByRole('button', { name: 'Jane' }).count(), 0, 'who gives it is no witness');
      await axe('who is the witness');
      await asked.getByRole('button', { name: 'Eliza' }).press('Enter');
      const lock = page.locator('cpk-lock');
      await lock.locator('#secret').fill('111112');
      await page.keyboard.press('Enter');
      await lock.getByText('That is not right.').waitFor({ timeout: 30_000 });
      await lock.locator('#secret').fill(PIN);
      await page.keyboard.press('Enter');
      await lock.waitFor({ state: 'detached', timeout: 30_000 });
      await card(page, 'Oxycodone').getByText('Witness: Eliza').waitFor();
      await card(page, 'Oxycodone').locator('.give').press('Enter');
      await untilStored(page);
      assert.equal(await round(page).locator('[data-unfinished]').count(), 0, 'nothing is missing of a witnessed dose');
      await backToList(page);
      await page.getByRole('link', { name: '← Residents' }).press('Enter');
      // The dose and its line in the register were kept together: 56, less twelve of six days and this one.
      await openPerson(page, 'Mr Green');
      await page.getByRole('link', { name: 'Medicines', exact: true }).press('Enter');
      await page.locator('cpk-cd-register').getByText('Eliza').first().waitFor();
      const { entries } = await page.locator('cpk-cd-register').evaluate(({ facts }) => facts.cdRegister);
      assert.equal(entries.length, 13);
      assert.deepEqual([entries.at(-1).balance, entries.at(-1).witness], [43, 'worker-eliza']);
      await axe('the papers of Mr Green, the register among them');
      await page.getByRole('link', { name: '← Mr Green' }).press('Enter');
      await backToResidents(page);
      await signOut(page);

      // In the afternoon the son says what he gave: one tap.
      await itIs(page, '2026-11-23T16:30:00Z');
      await signIn(page, 'Jane');
      await openPerson(page, 'Mrs Smith');
      await page.getByRole('link', { name: 'Medicines', exact: true }).press('Enter');
      await page.getByRole('button', { name: 'Robert gave 2 tablets just now' }).press('Enter');
      await page.getByText('Recorded at 16:30: Robert gave 2 tablets. It counts from now on.').waitFor();
      await page
        .locator('cpk-leaving-summary')
        .getByText(/1,?000 mg of paracetamol/)
        .waitFor();
      await axe('the papers of Mrs Smith');
      await page.getByRole('link', { name: '← Mrs Smith' }).press('Enter');
      await backToResidents(page);
      await signOut(page);

      // Sue comes in the evening, and was not here when he did.
      await itIs(page, '2026-11-23T19:10:00Z');
      await signIn(page, 'Sue');
      await openMedicines(page, 'Evening round');
      await openChecked(page, SMITH);
      const paracetamol = card(page, 'Paracetamol 500mg');
      await paracetamol.getByText('The earliest time the recorded limits allow: 20:30').waitFor();
      await paracetamol.getByText(/16:30.*Paracetamol.*Robert/).waitFor();
      assert.ok(await paracetamol.locator('.reasons.held').isVisible(), 'a dose before then is held back here');
      await axe('what the evening carer sees');
      await backToList(page);
      await line(page, BODAT).waitFor();
    },
    { viewport: { width, height: 900 } },
  );
}

longDemoTest(
  'James is home from hospital: two people decide each line, and the evening round gives what they decided',
  async ({ page, address }) => {
    const comparison = page.locator('cpk-reconciliation');
    const decide = (line, action) =>
      comparison.locator(`[data-line="${line}"] input[value="${action}"]`).press('Space');
    await itIs(page, '2026-11-23T14:00:00Z');
    await signIn(page, 'Eliza');
    await choosePin(page, PIN);
    await signOut(page);
    await signIn(page, 'Jane');

    await page.goto(`${address}/#/resident/resident-james/medicines`);
    await comparison.getByText('To decide: 4 of 4').waitFor();
    await decide('item:0', 'change');
    await decide('item:1', 'continue');
    await decide('item:2', 'start');
    await decide('order:james-lactulose', 'query');
    await comparison.getByRole('combobox').focus();
    await page.keyboard.type('the GP');
    await comparison.getByText('Every line is decided.').waitFor();
    await comparison.locator('.ask-witness').press('Enter');
    await page
      .getByRole('dialog', { name: 'Who is the witness?' })
      .getByRole('button', { name: 'Eliza' })
      .press('Enter');
    await page.locator('cpk-lock #secret').fill(PIN);
    await page.keyboard.press('Enter');
    await page.locator('cpk-lock').waitFor({ state: 'detached', timeout: 30_000 });
    await comparison.locator('.do-sign').press('Enter');
    await comparison.getByText(/Two people have signed/).waitFor();
    assert.deepEqual(await axeViolations(page), []);
    const rows = page.locator('cpk-leaving-summary .name').filter({ hasText: 'Sodium valproate' });
    assert.equal(await rows.count(), 1, 'what was stopped is not on the page that leaves with him');

    // It is on the disk, all of it: the page is opened anew.
    await page.reload();
    await comparison.getByText(/Two people have signed/).waitFor();
    await itIs(page, '2026-11-23T20:00:00Z');
    await page.goto(`${address}/#/`);
    await openMedicines(page, 'Evening round');
    await openChecked(page, 'resident-james');
    const valproate = card(page, 'Sodium valproate').filter({ hasText: 'Due 20:00' });
    await valproate.getByText('Give 3 tablets').waitFor();
    assert.equal(await valproate.count(), 1, 'the dose of before is not due any more');
    assert.equal(await valproate.getByText('Held back').count(), 0);
  },
);

demoTest('a visiting worker is offered no medicines', async ({ page, address }) => {
  await signIn(page, 'Sophie');
  assert.equal(await page.getByRole('link', { name: 'Medicines', exact: true }).count(), 0);
  for (const where of ['medicines', 'resident/resident-smith/medicines']) {
    await page.goto(`${address}/#/${where}`);
    await page.getByText('You read here. Medicines are given by whoever works at Larkfield House.').waitFor();
  }
  assert.equal(await page.locator('cpk-emar-round, cpk-emar-chart').count(), 0);
});
