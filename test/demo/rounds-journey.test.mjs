// SPDX-License-Identifier: Apache-2.0
// Rounds as whole pages: one row for each resident, gone through with the keyboard alone, kept with the papers of each.
import assert from 'node:assert/strict';
import { demoTest } from './demo.mjs';
import { backToResidents, openPerson, received, signIn, untilSent } from './lantern.mjs';
import { storedAt } from './record-server.mjs';

const GREEN = 'resident-green';
const row = (page, person) => page.locator(`cpk-group-entry tr[data-person="${person}"]`);
const field = (page, person, id) => row(page, person).locator(`.field[data-key^="${id}~"]`);
const total = async (page, person) =>
  (await page.locator(`.totals [data-person="${person}"]`).textContent()).replace(/^.*?: /, '');

async function openRound(page, title) {
  await page.getByRole('link', { name: 'Rounds', exact: true }).press('Enter');
  await page.getByRole('heading', { name: 'Rounds', level: 1 }).waitFor();
  await page.getByRole('link', { name: title, exact: true }).press('Enter');
  await begun(page, title);
}

/** The page of rounds shows the first round already: the one that was asked for begins at its heading. */
async function begun(page, title) {
  await page.locator('h1:focus').waitFor();
  await page.locator('cpk-group-entry').getByRole('heading', { name: title }).waitFor();
}

/** Types into a box and leaves it with Tab, as a worker without a mouse does. */
async function type(page, person, id, words) {
  await field(page, person, id).locator('input').first().focus();
  await page.keyboard.type(words);
  await page.keyboard.press('Tab');
}

async function pick(page, person, id, label) {
  const box = field(page, person, id).getByRole('combobox');
  await box.focus();
  await page.keyboard.type(label);
  await field(page, person, id).getByRole('option', { name: label, exact: true }).waitFor();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
}

async function drink(page, person, { at, what, ml }) {
  await type(page, person, 'intakeAt', at);
  await pick(page, person, 'intakeKind', what);
  if (ml !== undefined) await type(page, person, 'takenMl', ml);
}

const save = (page, person) => row(page, person).getByRole('button', { name: /^Save/ }).press('Enter');
const saved = (page, person) =>
  row(page, person)
    .getByText(/^Saved at/)
    .waitFor();

/** The moments of a test that begins at midnight: no time of a drink is still to come. */
const AT = ['00:01', '00:02', '00:03'];

demoTest(
  'a drinks round with the keyboard alone: one away, one says no, and each drink reaches its own person and sum',
  async (demo) => {
    const { page } = demo;
    await signIn(page, 'Jane');
    await openRound(page, 'Drinks round');

    // Betty is at the hospital: her row is shut.
    await page.getByRole('checkbox', { name: 'Betty' }).press('Space');
    await row(page, 'resident-betty').getByText('Not here').waitFor();
    assert.equal(await row(page, 'resident-betty').getByRole('button', { name: /^Save/ }).isVisible(), false);

    await drink(page, GREEN, { at: AT[0], what: 'Tea or coffee', ml: '150' });
    await save(page, GREEN);
    await saved(page, GREEN);
    await drink(page, 'resident-smith', { at: AT[1], what: 'Nothing: said no' });
    // Who said no is asked for no amount.
    assert.equal(await field(page, 'resident-smith', 'takenMl').isVisible(), false);
    await drink(page, 'resident-james', { at: AT[2], what: 'Juice or squash' });
    await page
      .locator('cpk-group-entry')
      .getByRole('button', { name: /^Save all that is entered \(2\)/ })
      .press('Enter');
    await saved(page, 'resident-smith');
    await saved(page, 'resident-james');
    await page.locator('cpk-group-entry').getByText('3 of 5 saved. 1 with nothing entered. 1 away.').waitFor();

    await page
      .locator(`.totals [data-person="${GREEN}"]`)
      .getByText(/150 ml in 1 entry/)
      .waitFor();
    assert.equal(await total(page, 'resident-smith'), '0 ml in 1 entry');
    assert.equal(await total(page, 'resident-james'), 'at least 0 ml in 1 entry; 1 without an amount');
    assert.equal(await total(page, 'resident-bodat'), 'nothing written yet');
    assert.equal(await total(page, 'resident-betty'), 'nothing written yet');

    // It was less. The correction stands in place of what it corrects.
    await row(page, GREEN)
      .getByRole('button', { name: /^Correct/ })
      .press('Enter');
    const amount = field(page, GREEN, 'takenMl').locator('input').first();
    await amount.focus();
    await page.keyboard.press('Control+A');
    await page.keyboard.type('120');
    await save(page, GREEN);
    await saved(page, GREEN);
    await page
      .locator(`.totals [data-person="${GREEN}"]`)
      .getByText(/120 ml in 1 entry/)
      .waitFor();

    // A second round is a second drink of the same person.
    await page.getByRole('link', { name: 'Round of turns', exact: true }).press('Enter');
    await begun(page, 'Round of turns');
    await page.getByRole('link', { name: 'Drinks round', exact: true }).press('Enter');
    await begun(page, 'Drinks round');
    await row(page, 'resident-betty').getByText('Not here').waitFor();
    await drink(page, GREEN, { at: AT[1], what: 'Water', ml: '200' });
    await save(page, GREEN);
    await saved(page, GREEN);
    await page
      .locator(`.totals [data-person="${GREEN}"]`)
      .getByText(/320 ml in 2 entries/)
      .waitFor();

    await page.getByRole('link', { name: '← Residents' }).press('Enter');
    await openPerson(page, 'Green');
    const all = page.locator('.last-forms li');
    assert.equal(await all.filter({ hasText: 'Drinks round' }).count(), 3, 'two drinks, and one that was corrected');
    await untilSent(page);
    const audit = await received(page, 'Audit');
    assert.equal(
      audit.filter(({ type: kind, form }) => kind === 'submit' && form.includes('fluid-chart-row')).length,
      3,
    );
    await page.getByRole('link', { name: 'Today', exact: true }).press('Enter');
    await page.locator('#minute').getByText('Drunk today: 320 ml in 2 entries').waitFor();
    await page.getByRole('link', { name: '← Mr Green' }).press('Enter');
    await backToResidents(page);
    await openPerson(page, 'Bodat');
    assert.equal(await page.locator('.last-forms li').filter({ hasText: 'Drinks round' }).count(), 0);
    const sent = await storedAt(demo, 'QuestionnaireResponse');
    assert.equal(sent.filter(({ questionnaire }) => questionnaire.includes('fluid-chart-row')).length, 5);
  },
);

demoTest('what is entered on a round and not saved is there again after the browser died', async (demo) => {
  await signIn(demo.page, 'Jane');
  await openRound(demo.page, 'Drinks round');
  await drink(demo.page, GREEN, { at: AT[0], what: 'Water', ml: '90' });
  await demo.page.locator('cpk-group-entry').evaluate((round) => round.flush());
  await demo.kill();
  await demo.open();
  const { page } = demo;
  await openRound(page, 'Drinks round');
  await row(page, GREEN).getByText('Not saved yet').waitFor();
  assert.equal(await field(page, GREEN, 'takenMl').locator('input').first().inputValue(), '90');
  await save(page, GREEN);
  await saved(page, GREEN);
  await page.reload();
  await page.locator('cpk-group-entry').getByText('0 of 5 saved.').waitFor();
  await page
    .locator(`.totals [data-person="${GREEN}"]`)
    .getByText(/90 ml in 1 entry/)
    .waitFor();
});

demoTest('a round of turns: a sore place and a no are said on the person’s day', async ({ page }) => {
  await signIn(page, 'Sue');
  await openRound(page, 'Round of turns');
  await type(page, 'resident-bodat', 'turnedAt', '00:01');
  await field(page, 'resident-bodat', 'position').getByRole('radio', { name: 'Left side, tilted' }).press('Space');
  await field(page, 'resident-bodat', 'skinLooks').getByRole('radio', { name: 'Marked, does not fade' }).press('Space');
  await type(page, 'resident-bodat', 'skin', 'Right hip');
  await save(page, 'resident-bodat');
  await saved(page, 'resident-bodat');
  await type(page, 'resident-smith', 'turnedAt', '00:02');
  await field(page, 'resident-smith', 'refused').getByRole('radio', { name: 'Yes' }).press('Space');
  await save(page, 'resident-smith');
  await saved(page, 'resident-smith');
  await backToResidents(page);
  await openPerson(page, 'Bodat');
  await page.getByRole('link', { name: 'Today', exact: true }).click();
  const days = page.locator('cpk-day-comparison');
  await days.getByText('Moved 1 time, last at 00:01').waitFor();
  await days.getByText('Skin: Right hip').waitFor();
  await page.getByRole('link', { name: '← Mr Bodat' }).click();
  await backToResidents(page);
  await openPerson(page, 'Smith');
  await page.getByRole('link', { name: 'Today', exact: true }).click();
  await days.getByText('Said no 1 time').waitFor();
});

demoTest('a visiting worker is offered no round', async ({ page, address }) => {
  await signIn(page, 'Sophie');
  assert.equal(await page.getByRole('link', { name: 'Rounds', exact: true }).count(), 0);
  await page.goto(`${address}/#/rounds/drinks`);
  await page.getByText('You read here. Rounds are gone by whoever works at Larkfield House.').waitFor();
  assert.equal(await page.locator('cpk-group-entry').count(), 0);
});
