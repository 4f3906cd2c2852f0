// SPDX-License-Identifier: Apache-2.0
// Any form of the demo product, filled in as a worker does: by the controls on the page.
import assert from 'node:assert/strict';

/** Opens a form of the person on the screen, by its name in the list of all. */
export async function openFormNamed(page, title) {
  await page.getByRole('link', { name: 'Forms', exact: true }).click();
  await page.getByRole('heading', { name: /^Forms for / }).waitFor();
  await page.getByRole('link', { name: title, exact: true }).click();
  await untilFormOpen(page, title);
}

export async function untilFormOpen(page, title) {
  await page.getByRole('heading', { name: title, level: 1 }).waitFor();
  await page.getByRole('button', { name: 'Save and finish' }).waitFor();
}

/** One question of the open form; of an entry, the one that stands at this place. */
export function question(page, id, at = 0) {
  return page.locator(`cpk-form [data-key="${id}"], cpk-form [data-key^="${id}~"]`).nth(at);
}

/** Types into a box, with the keyboard. */
export async function write(page, id, words, at = 0) {
  await question(page, id, at).locator('input, textarea').first().focus();
  await page.keyboard.insertText(words);
}

/** Chooses an answer with the keyboard. */
export async function choose(page, id, name, at = 0) {
  await question(page, id, at).getByRole('radio', { name, exact: true }).press('Space');
}

/** Says why there is no answer. */
export async function sayWhyNot(page, id, reason, at = 0) {
  const here = question(page, id, at);
  const fold = here.getByText('No answer?', { exact: true });
  if (await fold.isVisible()) await fold.click();
  await here.getByRole('radio', { name: reason, exact: true }).press('Space');
}

export async function writeDay(page, id, days, at = 0) {
  const day = new Date(Date.now() + days * 86_400_000);
  const parts = { Day: day.getDate(), Month: day.getMonth() + 1, Year: day.getFullYear() };
  for (const [name, value] of Object.entries(parts))
    await question(page, id, at).getByRole('textbox', { name, exact: true }).fill(String(value));
}

/** Adds an entry to what can be given several times. */
export async function addEntry(page, what) {
  await page
    .locator('cpk-form')
    .getByRole('button', { name: `Add another ${what}`, exact: true })
    .or(page.locator('cpk-form').getByRole('button', { name: `Add ${what}`, exact: true }))
    .click();
}

/** The questions that stand open without an answer, by the name of their item; each as often as it stands there. */
export function askedBlank(page) {
  return page
    .locator('cpk-form')
    .evaluate((form) =>
      form.form.questions
        .filter(({ visible, writable, answer, unknown }) => visible && writable && answer === null && unknown === null)
        .map(({ key }) => key.split('~')[0]),
    );
}

/** The words inside an element of the library. */
export async function wordsIn(element) {
  const text = await element.evaluate(({ shadowRoot }) => shadowRoot.textContent);
  return text.replace(/\s+/g, ' ');
}

/** All words that a worker can read in the form: those in its boxes too. */
export function wordsOfForm(page) {
  return page.locator('cpk-form').evaluate((form) => {
    const words = [];
    const read = (root) => {
      for (const element of root.querySelectorAll('*')) {
        if (element.matches('input:not([type=radio]):not([type=checkbox]), textarea')) words.push(element.value);
        if (element.shadowRoot) read(element.shadowRoot);
      }
      words.push(root.textContent ?? '');
    };
    read(form.shadowRoot);
    return words.join('\n');
  });
}

export async function assertSays(page, ...words) {
  const all = await wordsOfForm(page);
  for (const one of words) assert.ok(all.includes(one), `the form does not show: ${one}`);
}

/** Finishes the form on its own page, and waits for the person's. */
export async function finishForm(page) {
  await page.getByRole('button', { name: 'Save and finish' }).press('Space');
  await page.getByRole('link', { name: '← Residents' }).waitFor();
}
