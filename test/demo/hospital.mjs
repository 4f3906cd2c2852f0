// SPDX-License-Identifier: Apache-2.0
// Going to hospital and coming home, as a worker does it in the demo product.
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { pagesOf } from '../print/pages-of.mjs';
import { wordsIn } from './forms.mjs';

export const pack = (page) => page.locator('cpk-transfer-pack');

/** `YYYY-MM-DD`, so many days from now, where the browser is. */
export const day = (days = 0) =>
  new Intl.DateTimeFormat('en-CA', { timeZone: 'Europe/London' }).format(new Date(Date.now() + days * 86_400_000));

/** From the person's page to the pack, with why they go. */
export async function beginPack(page, why) {
  await page.getByRole('link', { name: 'Send to hospital', exact: true }).press('Enter');
  await pack(page).getByRole('textbox', { name: 'What is wrong now?' }).fill(why);
}

/** One line of the first page, as it is read on the screen. */
export async function coverLine(page, line) {
  const text = await pack(page).locator(`[data-line="${line}"]`).textContent();
  return text.replace(/\s+/g, ' ');
}

export async function makePack(page) {
  await pack(page).getByRole('button', { name: 'Make the pack' }).press('Enter');
  await pack(page).getByRole('heading', { name: 'The pack is ready' }).waitFor({ timeout: 60_000 });
}

/** Saves one of the files as a worker does, and gives its bytes. */
export async function savedFile(page, name) {
  const [download] = await Promise.all([page.waitForEvent('download'), pack(page).getByRole('link', { name }).click()]);
  return { name: download.suggestedFilename(), path: await download.path() };
}

const plain = (text) => text.replace(/\s+/g, ' ');

/** What is in a PDF, as poppler reads it; null on a machine without it. */
export function wordsByPoppler(path) {
  const { error, status, stdout } = spawnSync('pdftotext', ['-enc', 'UTF-8', path, '-'], { encoding: 'utf8' });
  if (error?.code === 'ENOENT') return null;
  assert.equal(status, 0, 'poppler reads it');
  return plain(stdout);
}

/** The same, as pdf.js reads it. */
export async function wordsByPdfJs(path) {
  const pages = await pagesOf(readFileSync(path));
  return { words: plain(pages.join('\n')), first: plain(pages[0]), count: pages.length };
}

/** The crew signs with a typed name. */
export async function handOver(page, name, role) {
  const here = pack(page);
  await here.getByRole('textbox', { name: 'Their role' }).fill(role);
  await here.getByRole('radio', { name: 'By their typed name' }).press('Space');
  await here.getByRole('textbox', { name: 'Full name of who signs' }).fill(name);
  await here.getByRole('button', { name: 'Sign', exact: true }).press('Enter');
  await here.getByRole('button', { name: 'Record the hand-over' }).press('Enter');
  await here.getByText(`Handed over to ${name} (${role})`).waitFor();
}

/**
 * Answers many questions of the open form at once. How each is answered by hand is for the tests of the form; this is for
 * what comes of it. A list of objects stands for what can be given several times.
 */
export async function answerAll(page, values) {
  const refused = await page.locator('cpk-form').evaluate((element, given) => {
    const { form } = element;
    const lost = [];
    const fill = (answers, end) => {
      for (const [id, value] of Object.entries(answers)) {
        const key = `${id}${end}`;
        if (Array.isArray(value) && typeof value[0] === 'object') {
          for (const [at, entry] of value.entries()) {
            const standing = form.entries()[key]?.[at];
            fill(entry, `${end}~${standing ?? form.addEntry(key)}`);
          }
        } else if (form.question(key)) form.answer(key, value);
        else lost.push(key);
      }
    };
    fill(given, '');
    return lost;
  }, values);
  assert.deepEqual(refused, [], 'the form has a question for each answer');
}

/** What stands in the way of finishing the form, in the words of the page. */
export const faultsOfForm = (page) => wordsIn(page.locator('cpk-form'));

/** Reads what is different, one thing at a time, and says so. */
export async function readAll(page) {
  const back = page.locator('cpk-transfer-return');
  await back
    .getByRole('button', { name: /^I have read this/ })
    .first()
    .waitFor();
  const count = await back.getByRole('button', { name: /^I have read this/ }).count();
  for (let left = count; left > 0; left -= 1) {
    await back
      .getByRole('button', { name: /^I have read this/ })
      .first()
      .press('Enter');
    await back
      .getByRole('button', { name: /^I have read this/ })
      .nth(left - 1)
      .waitFor({ state: 'detached' });
  }
  await back.getByText('You have read all of it.').waitFor();
  return count;
}
