// SPDX-License-Identifier: Apache-2.0
// Signing out in one tab takes the worker's words from every tab, and signing in again gives them back.
import assert from 'node:assert/strict';
import { demoTest } from './demo.mjs';
import { marker } from './find-in-folder.mjs';
import { SECTIONS, box, draftNotice, openForm, openFormOf, openPerson, signIn, signOut, typeInto } from './lantern.mjs';

const [FIRST] = SECTIONS;

demoTest('after signing out in one tab a second tab shows nothing any more, and keeps what was typed', async (demo) => {
  const word = marker();
  const { page } = demo;
  await signIn(page);
  const second = await demo.openTab();
  await openPerson(second, 'Mrs Smith');
  await openForm(second);
  await typeInto(second, FIRST, word);

  await signOut(page);
  await second.getByText('You signed out in another tab. What you typed is kept.').waitFor();
  await second.getByRole('heading', { name: 'Who is on shift?' }).waitFor();
  assert.equal(await second.locator('cpk-form, cpk-about-me').count(), 0);

  await openFormOf(page, 'Mrs Smith', 'Sue');
  assert.ok(!(await box(page, FIRST).inputValue()).includes(word));
  assert.equal(await draftNotice(page).count(), 0);
  await signOut(page);

  await openFormOf(page, 'Mrs Smith', 'Emily');
  await draftNotice(page).waitFor();
  assert.ok((await box(page, FIRST).inputValue()).endsWith(word));
});

demoTest('a form in a tab whose keys were locked elsewhere says so, and reads no draft', async (demo) => {
  const { page } = demo;
  const word = marker();
  await openFormOf(page, 'Mrs Smith');
  await typeInto(page, FIRST, word);
  // The tab does not hear of the signing out itself, as one that is asleep.
  await page.evaluate(() => new BroadcastChannel('careplan-kit/drafts/lantern-drafts').postMessage('lock'));
  const locked = page.getByRole('alert').filter({ hasText: 'Drafts are locked. Sign in again to go on.' });
  await locked.waitFor();
  await typeInto(page, FIRST, 'too late');
  await page.getByRole('link', { name: '← Residents' }).click();
  await page.getByRole('heading', { name: 'Residents' }).waitFor();
  assert.equal(await page.getByText('You have a draft').count(), 0);
  await openPerson(page, 'Mrs Smith');
  await openForm(page);
  await locked.waitFor();
  assert.ok(!(await box(page, FIRST).inputValue()).includes(word));

  await page.reload();
  await openForm(page);
  await draftNotice(page).waitFor();
  assert.ok((await box(page, FIRST).inputValue()).endsWith(word));
});
