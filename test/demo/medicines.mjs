// SPDX-License-Identifier: Apache-2.0
// What a care worker does on the medicines pages of the demo, with the keyboard alone.

/** Whatever the clock of this machine shows: on the page it is this moment, until told otherwise. */
export async function itIs(page, instant) {
  await page.clock.setFixedTime(new Date(instant));
  await page.reload();
}

export async function openMedicines(page, round) {
  await page.getByRole('link', { name: 'Medicines', exact: true }).press('Enter');
  await page.locator('cpk-emar-round').getByText('End of the round').waitFor();
  if (!round) return;
  // The page of the round that is on is there before that of the round that is asked for.
  await page.locator('cpk-emar-round').evaluate((before) => before.setAttribute('data-before', ''));
  await page.getByRole('link', { name: round, exact: true }).press('Enter');
  await page.locator('cpk-emar-round:not([data-before])').getByText('End of the round').waitFor();
}

export const line = (page, person) => page.locator(`cpk-emar-round .line[data-person="${person}"]`).first();

/** Opens somebody from the list, and says that this is the person. */
export async function openChecked(page, person) {
  await line(page, person).press('Enter');
  await page.locator('cpk-emar-round .who .yes').press('Enter');
  await page.locator('cpk-emar-round .person-title').waitFor();
}

/** The card of a dose that is due, or of a medicine for when it is needed, by what is in the packet. */
export const card = (page, medicine) => page.locator('cpk-emar-round .card').filter({ hasText: medicine });

export const backToList = (page) => page.locator('cpk-emar-round .onward .back').press('Enter');

/** Waits until the page says that everything which was recorded is on the disk. */
export async function untilStored(page) {
  await page.locator('cpk-emar-round .recorded').first().waitFor();
  await page.locator('cpk-emar-round [data-state="storing"]').waitFor({ state: 'detached' });
}

/** The records of one slot that stand in what the page was given. */
export const recordsOf = (page, slotKey) =>
  page
    .locator('cpk-emar-round')
    .evaluate(
      (round, key) =>
        round.facts.records.filter((one) => one.slotKey === key).map(({ id, outcome }) => ({ id, outcome })),
      slotKey,
    );

/** Chooses a PIN for whoever is signed in. */
export async function choosePin(page, pin) {
  await page.getByRole('button', { name: 'Your PIN on this tablet' }).press('Enter');
  const lock = page.locator('cpk-lock');
  await lock.locator('#secret').fill(pin);
  await lock.locator('#secret-again').fill(pin);
  await page.keyboard.press('Enter');
  await lock.waitFor({ state: 'detached', timeout: 30_000 });
}
