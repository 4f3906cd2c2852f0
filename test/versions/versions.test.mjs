// SPDX-License-Identifier: Apache-2.0
// Two copies and several versions of the packed library on one page of a host.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { flush, load, note, openStore, pageTest, show, takeAway, versions, who, wordsIn } from './open-page.mjs';

const draftState = (page, id) => page.locator(`#${id}`).locator('[part="draft-state"]');

const stamps = (page) =>
  page.evaluate(() => [...globalThis.host.stage.children].map((element) => element.getAttribute('data-cpk-version')));

pageTest('the file for a page without a bundler may be loaded twice: the first copy serves', async (page) => {
  await load(page, ['file-1'], ['file-2']);
  for (const [tag, name] of [
    ['cpk-form', 'CpkForm'],
    ['cpk-about-me', 'CpkAboutMe'],
    ['cpk-person-banner', 'CpkPersonBanner'],
  ]) {
    assert.equal(await page.evaluate(([one, as]) => globalThis.host.owner(one, as), [tag, name]), 'file-1', tag);
  }
  assert.deepEqual(await page.evaluate(() => globalThis.host.warnings), [], 'the same version twice is no mistake');
  await show(page, 'form', 'cpk-form', { person: 'mrsSmith' });
  await note(page, 'form').fill('Robert came.');
  assert.deepEqual(await wordsIn(page, 'form'), { who: '', note: 'Robert came.' });
  assert.deepEqual(await stamps(page), [versions.now]);
  // The class of the second copy has no tag of its own until it is given one.
  await page.evaluate(async () => (await import('/file-2.js')).define({ prefix: 'two' }));
  await show(page, 'second', 'two-form', { person: 'mrGreen' });
  await note(page, 'second').fill('He slept.');
  assert.deepEqual(await wordsIn(page, 'second'), { who: '', note: 'He slept.' });
  assert.deepEqual(await wordsIn(page, 'form'), { who: '', note: 'Robert came.' });
});

pageTest('another version under the same prefix throws nothing, and the console says whose tags stay', async (page) => {
  await load(page, ['now', 'cpk'], ['next', 'cpk']);
  assert.equal(await page.evaluate(() => globalThis.host.owner('cpk-form', 'CpkForm')), 'now');
  const warnings = await page.evaluate(() => globalThis.host.warnings);
  const tags = await page.evaluate(async () =>
    (await import('/now.js')).ELEMENTS.map(({ tagSuffix }) => `cpk-${tagSuffix}`),
  );
  assert.equal(warnings.length, tags.length);
  for (const tag of tags) {
    const warning = warnings.find((one) => one.includes(`<${tag}>`));
    assert.match(warning, new RegExp(`version ${versions.now}.*version ${versions.next}.*prefix`), tag);
  }
  await show(page, 'form', 'cpk-form', { person: 'mrsSmith' });
  await note(page, 'form').fill('Robert came.');
  assert.deepEqual(await stamps(page), [versions.now]);
});

pageTest('two versions, each under its prefix, share one host context and bear their own stamps', async (page) => {
  await load(page, ['now', 'cpk'], ['next', 'next']);
  await show(page, 'reads', 'cpk-about-me', { person: 'mrsSmith' });
  await show(page, 'readsNext', 'next-about-me', { person: 'mrGreen' });
  await show(page, 'banner', 'next-person-banner', { person: 'mrGreen' });
  await page.locator('#reads').getByText('My son Robert. If I ask where he is').waitFor();
  await page.locator('#banner').getByText('Mr Green').waitFor();
  assert.deepEqual(await stamps(page), [versions.now, versions.next, versions.next]);
  assert.deepEqual(await page.evaluate(() => globalThis.host.warnings), []);

  // Both tell the one host what was seen, each once.
  const views = await page.evaluate(() => globalThis.host.audits.filter(({ type }) => type === 'view'));
  assert.deepEqual(
    views.map(({ subjectOfCare, worker }) => [subjectOfCare, worker.name]),
    [
      ['resident-smith', 'Emily'],
      ['resident-green', 'Emily'],
    ],
  );

  // What the host changes reaches both.
  assert.deepEqual(await page.evaluate(() => [...globalThis.host.stage.children].map(({ lang }) => lang)), [
    'en',
    'en',
    'en',
  ]);
  await page.evaluate(() => globalThis.host.tell({ locale: 'cy' }));
  await page.locator('#reads[lang="cy"]').waitFor();
  await page.locator('#readsNext[lang="cy"]').waitFor();
  await page.locator('#banner[lang="cy"]').waitFor();
  await page.evaluate(() => globalThis.host.tell({}));

  // The form inside each is of the same copy.
  for (const [id, form] of [
    ['reads', 'cpk-form'],
    ['readsNext', 'next-form'],
  ]) {
    await page.evaluate((one) => Object.assign(globalThis.host.element(one), { editing: true }), id);
    await page.locator(`#${id} ${form}`).waitFor();
  }
  assert.equal(await page.locator('#reads cpk-form').getAttribute('data-cpk-version'), versions.now);
  assert.equal(await page.locator('#readsNext next-form').getAttribute('data-cpk-version'), versions.next);
});

for (const [writer, reader] of [
  ['now', 'next'],
  ['next', 'now'],
]) {
  pageTest(
    `a draft that version ${versions[writer]} kept is gone on with in version ${versions[reader]}`,
    async (page) => {
      await load(page, ['now', 'now'], ['next', 'next']);
      await openStore(page, writer);
      await openStore(page, reader);
      await show(page, 'before', `${writer}-form`, { person: 'mrsSmith', drafts: writer });
      await note(page, 'before').fill('We looked at photographs. 🎶');
      await who(page, 'before').fill('Robert');
      await flush(page, 'before');

      // Open in one version, it is open for the other too.
      await show(page, 'meanwhile', `${reader}-form`, { person: 'mrsSmith', drafts: reader });
      await draftState(page, 'meanwhile').getByText('This form is open in another tab').waitFor();
      await takeAway(page, 'meanwhile');
      await takeAway(page, 'before');

      await show(page, 'after', `${reader}-form`, { person: 'mrsSmith', drafts: reader });
      assert.deepEqual(await wordsIn(page, 'after'), { who: 'Robert', note: 'We looked at photographs. 🎶' });
      await page.locator('#after').getByText('This is what you typed before').first().waitFor();
      await note(page, 'after').fill('We looked at photographs, and sang.');
      await flush(page, 'after');
      await takeAway(page, 'after');

      await show(page, 'again', `${writer}-form`, { person: 'mrsSmith', drafts: writer });
      assert.deepEqual(await wordsIn(page, 'again'), { who: 'Robert', note: 'We looked at photographs, and sang.' });
    },
  );
}

for (const [later, what] of [
  ['rows', 'with other rows'],
  ['sealed', 'sealed in another way'],
  ['database', 'in another database'],
]) {
  pageTest(`a draft of a later version, ${what}, is named as such and left as it is`, async (page) => {
    await load(page, ['now', 'now'], [later, 'later']);
    await openStore(page, 'now');
    await openStore(page, later);
    await show(page, 'later', 'later-form', { person: 'mrsSmith', drafts: later });
    await note(page, 'later').fill('Kept by the later version.');
    await flush(page, 'later');
    await takeAway(page, 'later');

    await show(page, 'now', 'now-form', { person: 'mrsSmith', drafts: 'now' });
    await draftState(page, 'now').getByText('This draft was made by a newer version').waitFor();
    await note(page, 'now').fill('Typed all the same.');
    await flush(page, 'now');
    await draftState(page, 'now').getByText('This draft was made by a newer version').waitFor();
    await takeAway(page, 'now');

    await show(page, 'again', 'later-form', { person: 'mrsSmith', drafts: later });
    assert.deepEqual(await wordsIn(page, 'again'), { who: '', note: 'Kept by the later version.' });
  });
}

pageTest('a draft that the first release kept on this device opens in the form', async (page) => {
  const kept = JSON.parse(readFileSync(new URL('../compat/drafts/version-1.json', import.meta.url), 'utf8'));
  await load(page, ['now', 'cpk']);
  await page.evaluate(writeKept, ['versions', kept]);
  await openStore(page, 'now');
  const definition = {
    ...(await page.evaluate(() => globalThis.host.visit)),
    url: 'about-me',
    items: [
      { type: 'long-text', id: 'note', label: 'What happened?' },
      { type: 'decimal', id: 'weight', label: 'Who came?' },
    ],
  };
  const record = { schemaVersion: 1, subjectOfCare: { id: '9990000018' }, records: [], changeLog: [] };
  await page.evaluate(() => globalThis.host.tell({ worker: { id: 'emily', name: 'Emily' } }));
  await show(page, 'form', 'cpk-form', { record, definition, drafts: 'now' });
  assert.deepEqual(await wordsIn(page, 'form'), {
    who: '70.0',
    note: 'Mr Green likes his tea strong, and the radio on.',
  });
});

/** Runs in the page: a database as its rows were kept. */
async function writeKept([name, { version, stores }]) {
  const bytes = (value) =>
    value?.base64 ? Uint8Array.from(atob(value.base64), (letter) => letter.charCodeAt(0)).buffer : value;
  await new Promise((resolve, reject) => {
    const opening = indexedDB.open(name, version);
    opening.onerror = () => reject(opening.error);
    opening.onupgradeneeded = () => {
      for (const [storeName, { keyPath, indexes, rows }] of Object.entries(stores)) {
        const store = opening.result.createObjectStore(storeName, { keyPath });
        for (const index of indexes) store.createIndex(index.name, index.keyPath);
        for (const row of rows)
          store.put(Object.fromEntries(Object.entries(row).map(([key, value]) => [key, bytes(value)])));
      }
    };
    opening.onsuccess = () => {
      opening.result.close();
      resolve();
    };
  });
}
