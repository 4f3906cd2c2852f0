// SPDX-License-Identifier: Apache-2.0
// Signing out in one tab takes the drafts from every tab, and signing in again gives them back.
import assert from 'node:assert/strict';
import { demoTest } from './demo.mjs';
import { marker } from './find-in-folder.mjs';
import {
  SECTIONS,
  backToResidents,
  box,
  draftNotice,
  openForm,
  openFormOf,
  openPerson,
  signIn,
  signOut,
  typeInto,
} from './lantern.mjs';

const [FIRST] = SECTIONS;

function lockedAlert(page) {
  return page.getByRole('alert').filter({ hasText: 'Drafts are locked. Sign in again to go on.' });
}

demoTest('after signing out in one tab a second tab says that drafts are locked, and reads none', async (demo) => {
  const word = marker();
  const { page } = demo;
  await signIn(page);
  const second = await demo.openTab();
  await openPerson(second, 'Mrs Smith');
  await openForm(second);
  await typeInto(second, FIRST, word);

  await signOut(page);
  await lockedAlert(second).waitFor();
  await typeInto(second, FIRST, 'too late');

  await backToResidents(second);
  assert.equal(await second.getByText('You have a draft').count(), 0);
  await openPerson(second, 'Mrs Smith');
  await openForm(second);
  await lockedAlert(second).waitFor();
  assert.ok(!(await box(second, FIRST).inputValue()).includes(word));
  assert.equal(await draftNotice(second).count(), 0);

  await openFormOf(page, 'Mrs Smith');
  await draftNotice(page).waitFor();
  assert.ok((await box(page, FIRST).inputValue()).endsWith(word));
  await backToResidents(page);

  await second.reload();
  await openForm(second);
  await draftNotice(second).waitFor();
  assert.ok((await box(second, FIRST).inputValue()).endsWith(word));
});
