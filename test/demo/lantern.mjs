// SPDX-License-Identifier: Apache-2.0
// What a care worker does in the demo product, through the doors that a care worker has.

/** The sections of About Me that the tests type in, in the order of the page. */
export const SECTIONS = ['What is most important to me', 'People who are important to me', 'My wellness'];

export async function signIn(page, worker = 'Emily') {
  await page.getByRole('button', { name: worker }).click();
  await page.getByRole('heading', { name: 'Residents' }).waitFor();
}

export async function signOut(page) {
  await page.getByRole('button', { name: 'Sign out' }).click();
  await page.getByRole('heading', { name: 'Who is on shift?' }).waitFor();
}

export async function openPerson(page, person) {
  await page.getByRole('link', { name: person }).click();
  await page.getByRole('link', { name: '← Residents' }).waitFor();
}

export async function backToResidents(page) {
  await page.getByRole('link', { name: '← Residents' }).click();
  await page.getByRole('heading', { name: 'Residents' }).waitFor();
}

/** On a phone the least comes first, and one tap shows the rest. */
async function showEverything(page) {
  const everything = page.getByRole('button', { name: 'Show everything' });
  await page.getByRole('button', { name: /^((Start|Update) About Me|Show everything)$/ }).waitFor();
  if (await everything.isVisible()) await everything.click();
}

/** Opens About Me for writing, and waits until there is something to write in. */
export async function openForm(page) {
  await showEverything(page);
  await page.getByRole('button', { name: /^(Start|Update) About Me$/ }).click();
  await box(page, SECTIONS[0]).waitFor();
}

export async function openFormOf(page, person, worker = 'Emily') {
  await signIn(page, worker);
  await openPerson(page, person);
  await openForm(page);
}

export function box(page, label) {
  return page.getByRole('textbox', { name: label, exact: true });
}

/** The words in each box. */
export function wordsIn(page, labels = SECTIONS) {
  return Promise.all(labels.map((label) => box(page, label).inputValue()));
}

/** Types at the end of what is there, key by key. */
export async function typeInto(page, label, text) {
  await box(page, label).click();
  await page.keyboard.press('Control+End');
  await page.keyboard.type(text, { delay: 5 });
}

export function draftNotice(page) {
  return page.getByText('This is what you typed before.');
}

/** Waits until everything typed is on the disk, as a host does before it changes the page. */
export async function untilSaved(page) {
  await page.locator('cpk-form').evaluate((form) => form.flush());
}

export async function saveAndFinish(page) {
  await page.getByRole('button', { name: 'Save and finish' }).click();
}

/** Waits until a version is there to read. */
export async function untilVersion(page, number) {
  await page.locator('cpk-about-me').getByText(`Version ${number}.`).waitFor();
}

/** What one tab of "What Lantern received" holds. */
export async function received(page, tab) {
  await page.getByRole('tab', { name: tab }).click();
  return JSON.parse(await page.getByRole('tabpanel', { name: tab }).locator('pre').textContent());
}

/** Waits until the record server has all that was finished for the person on the screen. It reads its definitions first. */
export async function untilSent(page) {
  const sent = page.locator('.sending .status').filter({ hasText: /^Sent at / });
  await sent.waitFor({ timeout: 30_000 });
}

/** How one finished form stands, as the page of a person or of the device says it. */
export function standing(page, words) {
  return page.locator('.finished').filter({ hasText: words });
}

/** Opens what was sent from this device, through the link that every page has. */
export async function openSent(page) {
  await page.getByRole('link', { name: 'Sent from this device' }).click();
  await page.getByRole('heading', { name: 'Sent from this device' }).waitFor();
}
