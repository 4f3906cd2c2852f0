// SPDX-License-Identifier: Apache-2.0
// What the page can reach after lock(), and what lies in the database then. The bytes that the browser has let go of and
// not yet written over are not to be seen from here.
import assert from 'node:assert/strict';
import { randomInt } from 'node:crypto';
import { after, before, describe, test } from 'node:test';
import { findInFolder } from '../demo/find-in-folder.mjs';
import { ChromiumLab } from './lab/chromium.mjs';
import { heapOf } from './lab/heap.mjs';
import { Host } from './lab/host.mjs';
import { pageFiles } from './lab/page-files.mjs';
import { secretOf } from './lab/secret.mjs';

const seed = randomInt(2 ** 31);
const secret = secretOf(seed);
const holds = ({ strings }) => strings.some((text) => text.includes(secret));

describe(`after lock() (seed ${seed})`, () => {
  const lab = new ChromiumLab();
  const host = new Host();
  let fresh;
  let whileOpen;
  let afterwards;
  const keysIn = (heap) => heap.objects('CryptoKey') - fresh.objects('CryptoKey');

  before(async () => {
    await host.start(await pageFiles());
    const page = await lab.visit(host.address);
    // The browser keeps a mould of the class from the first key on.
    await page.do('makeAndDropKey');
    fresh = await heapOf(page);
    await page.do('signIn');
    await page.do('openForm');
    assert.equal(await page.do('typeSecret', seed), 'saved');
    await page.do('openTheOutbox');
    assert.equal(await page.do('putInSecret', seed), null);
    whileOpen = await heapOf(page);
    await page.do('lock');
    await page.do('forgetScreen');
    afterwards = await heapOf(page);
  });

  after(async () => {
    await lab.end();
    await host.close();
  });

  test('the look at the memory finds what was typed and the keys while the form is open', () => {
    assert.ok(holds(whileOpen), 'what was typed was not found');
    assert.ok(keysIn(whileOpen) >= 3, `${keysIn(whileOpen)} keys`);
  });

  test('no word that was typed and no key can be reached by the page once drafts and outbox are locked', () => {
    assert.ok(!holds(afterwards), 'what was typed is there');
    assert.equal(keysIn(afterwards), 0);
  });

  test('no word that was typed is in any file of the profile in clear', () => {
    assert.deepEqual(findInFolder(lab.folder, [secret]), []);
  });
});
