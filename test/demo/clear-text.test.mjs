// SPDX-License-Identifier: Apache-2.0
// What is typed and not yet submitted is in no file of the browser's profile in clear.
import assert from 'node:assert/strict';
import { setTimeout as wait } from 'node:timers/promises';
import { findChromium, findFullChromium } from '../../scripts/browsers.mjs';
import { demoTest } from './demo.mjs';
import { findInFolder, marker } from './find-in-folder.mjs';
import {
  SECTIONS,
  backToResidents,
  draftNotice,
  openForm,
  openFormOf,
  openPerson,
  typeInto,
  untilSaved,
  wordsIn,
} from './lantern.mjs';

// Only a whole browser keeps a session to restore.
const browser = (await findFullChromium()) ?? (await findChromium());
const hasSession = browser.kind === 'full';
const on = `${browser.kind === 'shell' ? 'headless shell' : 'whole browser'}, ${browser.version}`;

async function typeMarkers(page) {
  const words = SECTIONS.map(() => marker());
  for (const [index, label] of SECTIONS.entries()) await typeInto(page, label, `${words[index]} `);
  return words;
}

async function assertThere(page, words) {
  const shown = (await wordsIn(page)).join(' ');
  for (const word of words) assert.ok(shown.includes(word), `${word} was not restored`);
}

async function typeAndWander(page) {
  await openFormOf(page, 'Mrs Smith');
  const words = await typeMarkers(page);
  await untilSaved(page);
  await backToResidents(page);
  await openPerson(page, 'Mrs Smith');
  await openForm(page);
  await draftNotice(page).waitFor();
  words.push(...(await typeMarkers(page)));
  await untilSaved(page);
  await page.reload();
  await openForm(page);
  await draftNotice(page).waitFor();
  await assertThere(page, words);
  return words;
}

/** What a careless page does: keeps a word in a database, and has a box that the browser remembers. */
async function typeCarelessly(page) {
  const [kept, boxed] = [marker(), marker()];
  await page.evaluate((text) => {
    const careless = document.body.appendChild(document.createElement('textarea'));
    careless.ariaLabel = 'Careless';
    return new Promise((resolve, reject) => {
      const opening = indexedDB.open('careless', 1);
      opening.onupgradeneeded = () => opening.result.createObjectStore('words');
      opening.onerror = () => reject(opening.error);
      opening.onsuccess = () => {
        const writing = opening.result.transaction('words', 'readwrite', { durability: 'strict' });
        writing.objectStore('words').put({ said: text }, 1);
        writing.oncomplete = resolve;
      };
    });
  }, kept);
  await typeInto(page, 'Careless', boxed);
  return { kept, boxed };
}

async function untilFound(profile, word) {
  for (let tries = 0; tries < 100; tries += 1) {
    if (findInFolder(profile, [word]).length > 0) return;
    await wait(100);
  }
  throw new Error('the word did not reach the profile');
}

for (const end of ['close', 'kill']) {
  demoTest(
    `after a ${end} no typed word is in the profile, and what a careless page keeps is (${on})`,
    async (demo) => {
      const words = await typeAndWander(demo.page);
      const { kept, boxed } = await typeCarelessly(await demo.openTab());
      // The browser writes its session some seconds after the typing; a headless shell has none.
      for (const word of hasSession ? [kept, boxed] : [kept]) await untilFound(demo.profile, word);
      await demo[end]();
      const careless = findInFolder(demo.profile, [kept, boxed]).join('\n');
      assert.match(careless, new RegExp(`IndexedDB.*: ${kept} `));
      if (hasSession) assert.match(careless, new RegExp(`Sessions.*: ${boxed} \\(utf16le\\)`));
      assert.deepEqual(findInFolder(demo.profile, words), []);

      await demo.open({ args: ['--restore-last-session'] });
      await openPerson(demo.page, 'Mrs Smith');
      await openForm(demo.page);
      await assertThere(demo.page, words);
      await demo[end]();
      assert.deepEqual(findInFolder(demo.profile, words), []);
    },
    { browser },
  );
}
