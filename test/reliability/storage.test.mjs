// SPDX-License-Identifier: Apache-2.0
// The browser's storage is full, refused, held by others, or taken away.
import assert from 'node:assert/strict';
import { readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { faultTest } from './lab/fault-test.mjs';

const EVERYWHERE = (how) => ({ chromium: how, firefox: how, webkit: how });
/** Bytes that an origin may store: as much as Firefox is told to allow. */
const SMALL = 20_000_000;
const LARGE = 'All that Mr Green told me about the choir. '.repeat(4000);

/** Fills what may be stored while a form is open, types, and makes room again. */
async function fillAndFree(site, other, most) {
  const { page } = await site.visitForm();
  site.saved(await page.do('type', 'Before.'));
  assert.ok((await other.do('fillDevice', most)) > 0);
  site.says(await page.do('type', LARGE), 'quota');
  assert.equal((await (await site.visit()).do('found')).words, 'Before.');
  await other.do('freeDevice');
  site.saved(await page.do('until', 'saved'));
  assert.equal((await page.do('onScreen')).length, LARGE.length + 7);
  await page.do('closeForm');
  assert.equal((await page.do('found')).words, `Before.${LARGE}`);
}

faultTest(
  'a full device loses nothing saved before, says so, and takes everything once there is space',
  {
    fault: 'The space that the browser allows is used up',
    of: ['quota'],
    in: {
      chromium:
        'The quota of the origin is 20 MB (DevTools), and other data of the origin fills it and is removed again',
      firefox: 'The browser may store 20 MB in all, and other data of the origin fills it and is removed again',
    },
    kept: 'What was saved before. What is typed stays on the screen, and is saved by itself when there is space',
  },
  async (site) => {
    // Chromium looks how much there is only now and then: it must be little from the start.
    const quota = { origin: `${site.host.address}/`, quotaSize: SMALL };
    const first = await site.visit();
    const { session } = (await first.devtools?.('Storage.overrideQuotaForOrigin', quota)) ?? {};
    await fillAndFree(site, first, SMALL);
    await session?.detach();
  },
);

faultTest(
  'a disk that is full loses nothing saved before, says so, and takes everything once there is space',
  {
    fault: 'The disk is full',
    of: ['quota'],
    disk: 80,
    in: { chromium: 'The profile lies on a disk of 80 MB, which other data fills and is removed from again (Linux)' },
    kept: 'What was saved before. What is typed stays on the screen, and is saved by itself when there is space',
  },
  async (site) => fillAndFree(site, await site.visit(), 80_000_000),
);

faultTest(
  'a browser that refuses all storage still lets the form be filled in, and says that nothing is kept',
  {
    fault: 'The browser refuses the page its storage',
    of: ['unavailable'],
    in: EVERYWHERE('The page has an origin of its own that nothing may be stored under (a sandbox by its policy)'),
    kept: 'Nothing on the device. What is typed stays on the screen until it is sent',
  },
  async (site) => {
    const { page, shown } = await site.visitForm({ path: '/refused' });
    site.says(shown, 'unavailable');
    site.says(await page.do('type', 'All the same.'), 'unavailable');
    assert.equal(await page.do('onScreen'), 'All the same.');
  },
);

faultTest(
  'a private window keeps drafts until it is closed, and nothing after',
  {
    fault: 'The page is in a private window',
    of: [],
    in: { chromium: 'A context of the browser that keeps nothing on the disk' },
    sees: ['Saved on this device'],
    kept: 'What was typed, until the last private window is closed. The browser does not tell a page that it is private',
  },
  async (site) => {
    for (const expected of [null, null]) {
      const { page, end } = await site.browser.visitPrivately(site.host.address);
      await page.do('signIn');
      assert.equal((await page.do('openForm')).found, expected);
      const shown = await page.do('type', 'In private.');
      site.saved(shown);
      site.reads(/^Saved on this device/.exec(shown.screen)[0], 'Saved on this device');
      await page.do('closeForm');
      assert.equal((await page.do('found')).words, 'In private.');
      await end();
    }
  },
);

faultTest(
  'a database that the browser cleared away while a form was open is written again with all that is on the screen',
  {
    fault: 'The browser clears the storage away while a form is open',
    of: [],
    in: EVERYWHERE('The server asks the browser to forget everything of the origin (Clear-Site-Data)'),
    sees: ['Saved on this device'],
    kept: 'The form on the screen, whole. Drafts that were not open are gone: the device has no second copy',
  },
  async (site) => {
    const { page } = await site.visitForm();
    site.saved(await page.do('type', 'Before.'));
    await page.do('clearSiteData');
    await page.do('type', ' After.');
    const shown = await page.do('until', 'saved');
    site.saved(shown);
    site.reads(/^Saved on this device/.exec(shown.screen)[0], 'Saved on this device');
    await page.do('closeForm');
    assert.equal((await page.do('found')).words, 'Before. After.');
  },
);

faultTest(
  'a browser that ends its storage in the background costs nothing that was typed: it is opened again, and saved',
  {
    fault: 'The browser ends the connection to the database (terminated)',
    of: [],
    in: { chromium: 'The storage of the origin is cleared over DevTools, twice, which ends the open connection' },
    also: ['is not seen when a write that it interrupted succeeds the second time'],
    sees: ['Saved on this device'],
    kept: 'All that is on the screen: the database is opened anew and the save repeated, before the worker sees anything',
  },
  async (site) => {
    const { page } = await site.visitForm();
    let words = '';
    for (const word of ['One.', ' Two.', ' Three.']) {
      site.saved(await page.do('type', word));
      words += word;
      if (word === ' Three.') break;
      await page.devtools('Storage.clearDataForOrigin', { origin: site.host.address, storageTypes: 'indexeddb' });
    }
    const shown = await page.do('until', 'saved');
    site.reads(/^Saved on this device/.exec(shown.screen)[0], 'Saved on this device');
    await page.do('closeForm');
    assert.equal((await page.do('found')).words, words);
  },
);

/** Chromium writes what a page puts into localStorage to the disk some seconds later. */
const WITNESS_ON_DISK = 8000;

faultTest(
  'a browser that finds its files damaged and throws the databases away is found out: the worker is told, and goes on',
  {
    fault: 'The browser calls its own files corrupt at its start, and begins anew with none',
    of: ['wiped'],
    in: { chromium: 'SIGKILL, then the list of files of the database is overwritten, then another start' },
    kept: 'Nothing on the device. The worker is told once, and the host as well; what is typed from then on is kept',
  },
  async (site) => {
    const { page } = await site.visitForm();
    site.saved(await page.do('type', 'Before.'));
    await wait(WITNESS_ON_DISK);
    await site.browser.kill();
    const folder = join(site.browser.folder, 'Default', 'IndexedDB');
    const damaged = readdirSync(folder).filter((name) => name.endsWith('.leveldb'));
    for (const name of damaged) writeFileSync(join(folder, name, 'CURRENT'), 'damaged');
    const { page: next, shown } = await site.visitForm();
    site.says(shown, 'wiped');
    assert.equal(shown.found, null);
    site.saved(await next.do('type', 'After.'));
    await next.do('closeForm');
    assert.equal((await next.do('openForm')).status, 'saved');
    assert.equal((await next.do('openForm', '9990000026')).status, 'empty');
  },
);

faultTest(
  'a tab of an old release that holds the database is named as the cause, and saving goes on when it is closed',
  {
    fault: 'Another tab holds an older version of the database and does not let go (blocked)',
    of: ['blocked'],
    in: EVERYWHERE('A second tab opens version 1 of the database and does not answer'),
    kept: 'What is typed stays on the screen, and is saved by itself as soon as the other tab is closed',
  },
  async (site) => {
    const old = await site.visit();
    await old.do('holdOldDatabase');
    const { page, shown } = await site.visitForm();
    site.says(shown, 'blocked');
    await page.do('type', 'Meanwhile.');
    await old.do('letGo');
    site.saved(await page.do('until', 'saved'));
    await page.do('closeForm');
    assert.equal((await page.do('found')).words, 'Meanwhile.');
  },
);

faultTest(
  'a tab of a newer release takes the database over: the older tab says so, and what it saved is there',
  {
    fault: 'A newer tab changes the version of the database under this one (blocking)',
    of: ['newer-schema'],
    in: EVERYWHERE('A second tab runs this library with a database of one version more'),
    kept: 'All that was saved before, in the newer tab. What is typed in the older tab afterwards stays on its screen only',
  },
  async (site) => {
    const { page } = await site.visitForm();
    site.saved(await page.do('type', 'Before.'));
    await page.do('closeForm');
    const { page: newer, shown } = await site.visitForm({ path: '/next' });
    assert.equal(shown.found, 'Before.');
    site.saved(await newer.do('type', ' In the newer.'));
    site.says(await page.do('openForm'), 'newer-schema');
    site.says(await page.do('type', ' In the older.'), 'newer-schema');
    assert.equal(await page.do('onScreen'), ' In the older.');
    await newer.do('closeForm');
    assert.equal((await newer.do('found')).words, 'Before. In the newer.');
  },
);

faultTest(
  'going back to an older release changes nothing that a newer one wrote',
  {
    fault: 'The product goes back to an older release of the library',
    of: ['newer-schema'],
    in: EVERYWHERE('A database of one version more is opened with this release'),
    kept: 'Everything: nothing is written, and the newer release opens it as it was',
  },
  async (site) => {
    const { page: newer } = await site.visitForm({ path: '/next' });
    site.saved(await newer.do('type', 'Written by the newer.'));
    await newer.do('closeForm');
    const before = JSON.stringify(await newer.do('rowsOf', 'bodies'));
    await newer.close();
    const { page, shown } = await site.visitForm();
    site.says(shown, 'newer-schema');
    site.says(await page.do('type', 'Typed in the older.'), 'newer-schema');
    assert.equal(await page.do('discard'), 'newer-schema');
    const again = await site.visit('/next');
    assert.equal(JSON.stringify(await again.do('rowsOf', 'bodies')), before);
    assert.equal((await again.do('found')).words, 'Written by the newer.');
  },
);

faultTest(
  'a clock that is set back a year loses no draft and makes nothing wait for it',
  {
    fault: 'The clock of the device is set back',
    of: [],
    in: EVERYWHERE('Between two saves the clock that the host gives goes back a year'),
    sees: ['Saved on this device'],
    kept: 'Everything. The draft is listed as older than it is',
  },
  async (site) => {
    const { page } = await site.visitForm();
    site.saved(await page.do('type', 'Before.'));
    await page.do('setClockBack', 365 * 24 * 3600 * 1000);
    const shown = await page.do('type', ' A year before.');
    site.saved(shown);
    site.reads(/^Saved on this device/.exec(shown.screen)[0], 'Saved on this device');
    await page.do('closeForm');
    assert.equal((await page.do('found')).words, 'Before. A year before.');
  },
);
