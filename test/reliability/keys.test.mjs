// SPDX-License-Identifier: Apache-2.0
// Keys that cannot be fetched, are wrong, lost, replaced or refused; hands that a draft may not go to; rescue files.
import assert from 'node:assert/strict';
import { faultTest } from './lab/fault-test.mjs';

const EVERYWHERE = (how) => ({ chromium: how, firefox: how, webkit: how });

/** A draft of Mr Green that says so, closed again. */
async function oneDraft(site, words = 'Before.') {
  const { page } = await site.visitForm();
  site.saved(await page.do('type', words));
  await page.do('closeForm');
  return page;
}

faultTest(
  'a key that cannot be fetched is asked for again, and what was typed meanwhile is then kept',
  {
    fault: 'The server does not give the key',
    of: ['no-key'],
    in: EVERYWHERE('The host’s function for the key fails, and later gives it'),
    kept: 'What is typed stays on the screen, and is saved by itself when the key comes. Drafts stay as they are',
  },
  async (site) => {
    const { page, shown } = await site.visitForm({ signIn: { key: null } });
    site.says(shown, 'no-key');
    site.says(await page.do('type', 'Meanwhile.'), 'no-key');
    await page.do('giveKey', 1);
    site.saved(await page.do('until', 'saved'));
    await page.do('closeForm');
    assert.equal((await page.do('found')).words, 'Meanwhile.');
  },
);

faultTest(
  'under another worker’s key a draft is not found and not touched',
  {
    fault: 'The server gives another key',
    of: [],
    in: EVERYWHERE('The host’s function gives other bytes than those the draft was kept under'),
    sees: ['Nothing to save yet'],
    kept: 'The draft, unchanged, for whoever has its key. It is in the list under another key id',
  },
  async (site) => {
    const page = await oneDraft(site);
    const before = JSON.stringify(await page.do('rowsOf', 'bodies'));
    await page.do('signIn', { key: 2 });
    const shown = await page.do('openForm');
    assert.equal(shown.status, 'empty');
    site.reads(shown.screen, 'Nothing to save yet');
    await page.do('closeForm');
    assert.equal(JSON.stringify(await page.do('rowsOf', 'bodies')), before);
    assert.equal((await page.do('found')).words, 'Before.');
  },
);

faultTest(
  'a draft whose key is lost is said to be lost, and left as it is',
  {
    fault: 'The wrapped key of a draft is damaged or belongs to a key that is lost',
    of: ['lost-key'],
    in: EVERYWHERE('One bit of the wrapped key in the database is flipped'),
    kept: 'The row as it is. Other drafts open as before',
  },
  async (site) => {
    const page = await oneDraft(site);
    await page.do('spoil', 'metadata', 'flip a bit of each wrapped key');
    await page.do('openForm', '9990000026');
    site.saved(await page.do('type', 'Of Mrs Smith.', '9990000026'));
    const before = JSON.stringify((await page.do('rowsOf', 'bodies')).map(({ envelope }) => envelope).sort());
    site.says(await page.do('openForm'), 'lost-key');
    site.says(await page.do('type', 'Over it.'), 'lost-key');
    assert.equal(JSON.stringify((await page.do('rowsOf', 'bodies')).map(({ envelope }) => envelope).sort()), before);
  },
);

faultTest(
  'a key that was replaced opens nothing any more, and the new one opens everything',
  {
    fault: 'The keys were changed, and a tab comes with the old ones',
    of: ['retired-key'],
    in: EVERYWHERE('rotateKeys() has ended; then the old key is used'),
    kept: 'Everything, under the new key',
  },
  async (site) => {
    const page = await oneDraft(site);
    await page.do('signIn');
    assert.equal(await page.do('rotate', 2), null);
    await page.do('signIn');
    site.says(await page.do('openForm'), 'retired-key');
    assert.equal((await page.do('found', '9990000018', { key: 2 })).words, 'Before.');
  },
);

faultTest(
  'wrong passphrases open nothing, and after the third there is a wait; a weak new one is refused',
  {
    fault: 'A wrong or a weak passphrase is typed',
    of: ['weak-secret', 'wrong-secret', 'wait'],
    in: EVERYWHERE('Typed at the keys of the device'),
    kept: 'Everything. Wrong tries are counted in the database, so a reload does not begin anew',
  },
  async (site) => {
    const page = await site.visit();
    const good = 'thirteen grey herons';
    const ends = await page.do('tryPassphrases', ['1234', good, 'wrong', 'wrong again', 'and again', good]);
    assert.deepEqual(ends, ['weak-secret', null, 'wrong-secret', 'wrong-secret', 'wrong-secret', 'wait']);
    for (const kind of ends.filter(Boolean)) site.refuses(kind, kind);
  },
);

faultTest(
  'a draft that was handed over opens for the other worker and says so to the first; without permission it stays',
  {
    fault: 'A draft is in other hands, or may not change hands',
    of: ['not-permitted', 'handed-over'],
    in: EVERYWHERE('handOver() with a host that says nothing, then with one that permits'),
    kept: 'The draft, whole, with one worker at a time',
  },
  async (site) => {
    const { page } = await site.visitForm();
    site.saved(await page.do('type', 'Before.'));
    await page.do('closeForm');
    await page.do('signIn');
    site.refuses(await page.do('handOverUnpermitted'), 'not-permitted');
    await page.do('openForm');
    assert.equal(await page.do('handOver', 2), null);
    site.says(await page.do('look'), 'handed-over');
    assert.equal((await page.do('found')).words, null);
  },
);

faultTest(
  'a rescue file that is damaged, newer or opened with the wrong words brings nothing in',
  {
    fault: 'A rescue file is damaged, of a newer release, or its passphrase is wrong',
    of: ['rescue-damaged', 'rescue-newer', 'wrong-secret'],
    in: EVERYWHERE('One byte is changed; the format is said to be 9; another passphrase is typed'),
    kept: 'The drafts on the first device. Nothing is taken from a file that is not whole',
  },
  async (site) => {
    await oneDraft(site);
    const page = await site.visit();
    await page.do('signIn');
    for (const [how, kind] of [
      ['bringInDamaged', 'rescue-damaged'],
      ['bringInNewer', 'rescue-newer'],
      ['bringInWrong', 'wrong-secret'],
    ]) {
      const end = await page.do(how);
      site.refuses(end.kind, kind);
      assert.equal(end.broughtIn, 0);
    }
    assert.deepEqual(await page.do('bringInWhole'), { kind: null, broughtIn: 1 });
  },
);

faultTest(
  'rows that were changed on the device are noticed, left as they are, and harm no other draft',
  {
    fault: 'Rows of the database are damaged or changed by somebody',
    of: ['tampered'],
    in: EVERYWHERE('A bit of the envelope is flipped; then the envelopes of two people are swapped'),
    kept: 'The rows as they are, for whoever looks into it. Other drafts open as before',
  },
  async (site) => {
    const { page } = await site.visitForm();
    await page.do('type', 'Of Mr Green.');
    await page.do('closeForm');
    await page.do('spoil', 'bodies', 'flip a bit of each envelope');
    await page.do('openForm', '9990000026');
    site.saved(await page.do('type', 'Of Mrs Smith.', '9990000026'));
    site.says(await page.do('openForm'), 'tampered');
    site.says(await page.do('type', 'Over it.'), 'tampered');
    await page.do('closeForm', '9990000026');
    assert.equal((await page.do('found', '9990000026')).words, 'Of Mrs Smith.');
    await page.do('spoil', 'bodies', 'flip a bit of each envelope');
    await page.do('spoil', 'bodies', 'flip a bit of each envelope');
    await page.do('spoil', 'bodies', 'swap the envelopes');
    for (const person of ['9990000018', '9990000026']) {
      assert.equal((await page.do('found', person)).kind, 'tampered');
    }
  },
);

const NO_PIECES = 'The server has none of the pieces that the page did not fetch yet';

faultTest(
  'a piece of the library that cannot be fetched is asked for again, and nothing changes meanwhile',
  {
    fault: 'A piece of script that is fetched when it is needed cannot be fetched',
    of: ['not-fetched'],
    in: { chromium: NO_PIECES, webkit: NO_PIECES },
    kept: 'Everything: typing, saving and opening need no further piece. Trying again fetches it',
  },
  async (site) => {
    const { page } = await site.visitForm({ path: '/pieces' });
    site.saved(await page.do('type', 'Before.'));
    site.host.missing = { has: (path) => path.startsWith('/pieces/') };
    site.refuses(await page.do('exportRescue'), 'not-fetched');
    site.saved(await page.do('type', ' After.'));
    site.host.missing = new Set();
    assert.equal(await page.do('exportRescue'), null);
    await page.do('closeForm');
    assert.equal((await page.do('found')).words, 'Before. After.');
  },
);

faultTest(
  'in Firefox a piece that could not be fetched stays away until the page is loaded again, and nothing is lost by it',
  {
    fault: 'The same, in a browser that never asks twice for a piece',
    of: ['not-fetched'],
    in: { firefox: NO_PIECES },
    kept: 'Everything. Trying again helps only after the page was loaded again: fetch the pieces early (fetchDraftParts)',
  },
  async (site) => {
    const { page } = await site.visitForm({ path: '/pieces' });
    site.saved(await page.do('type', 'Before.'));
    site.host.missing = { has: (path) => path.startsWith('/pieces/') };
    site.refuses(await page.do('exportRescue'), 'not-fetched');
    site.host.missing = new Set();
    site.refuses(await page.do('exportRescue'), 'not-fetched');
    site.saved(await page.do('type', ' After.'));
    await page.do('closeForm');
    const { page: again, shown } = await site.visitForm({ path: '/pieces' });
    assert.equal(shown.found, 'Before. After.');
    assert.equal(await again.do('exportRescue'), null);
  },
);
