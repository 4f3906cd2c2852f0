// SPDX-License-Identifier: Apache-2.0
import { expect } from '@open-wc/testing';
import { errorOf } from '../test/failing.js';
import {
  GREEN,
  PlainForm,
  SMITH,
  cleanUp,
  found,
  keyOf,
  newDatabaseName,
  openStore,
  replace,
  snapshotOf,
} from '../test/harness.js';
import { rows } from '../test/raw-database.js';
import { DraftError, fetchDraftParts } from './index.js';
import { PARTS } from './parts.js';

/** What a worker has who lost the network: nothing more can be fetched. */
function withoutNetwork(): () => void {
  const ends = (['everyday', 'rare'] as const).map((name) =>
    replace(
      PARTS,
      name,
      () => () => Promise.reject<never>(new TypeError('Failed to fetch dynamically imported module')),
    ),
  );
  return () => ends.forEach((end) => end());
}

const FILE = { question: 'q', filename: 'a.jpg', mimeType: 'image/jpeg' };
const STORES = ['metadata', 'bodies', 'files', 'pieces', 'outbox', 'payloads', 'vault'] as const;

describe('code that could not be fetched', () => {
  afterEach(cleanUp);

  it('is not needed for opening, saving, reading, discarding, closing and locking', async () => {
    const databaseName = newDatabaseName();
    withoutNetwork();
    const store = await openStore({ databaseName });
    const form = new PlainForm();
    const green = await store.open(GREEN);
    green.attach(form);
    form.type('note', 'tea');
    await green.flush();
    expect(green.state.status).to.equal('saved');
    await green.close();
    const again = await store.open(GREEN);
    expect(again.snapshot!.answers).to.deep.equal({ note: 'tea' });
    const smith = await store.open(SMITH);
    await smith.save(snapshotOf({ note: 'gone soon' }));
    await smith.discard();
    form.type('note', 'tea at four');
    again.attach(form);
    form.type('more', 'typed at the end');
    await store.lock();
    expect((await found(databaseName, GREEN)).snapshot!.answers).to.deep.equal({
      note: 'tea at four',
      more: 'typed at the end',
    });
    expect((await found(databaseName, SMITH)).snapshot).to.equal(null);
  });

  it('is said, nothing is changed, and it works when it can be fetched', async () => {
    const databaseName = newDatabaseName();
    const store = await openStore({ databaseName, can: () => true });
    const draft = await store.open(GREEN);
    await draft.save(snapshotOf({ note: 'tea' }));
    const { id } = (await store.list())[0]!;
    const before = await Promise.all(STORES.map((name) => rows(databaseName, name)));
    const back = withoutNetwork();
    const person = { to: { worker: 'eliza', keys: keyOf(2) }, by: 'emily', reason: 'End of shift' };
    const asked: Record<string, () => Promise<unknown>> = {
      list: () => store.list(),
      find: () => store.find({ person: GREEN.person }),
      expired: () => store.expired(1),
      describe: () => store.describe([id]),
      openById: () => store.openById(id),
      has: () => store.has(GREEN),
      rename: () => draft.rename('a name'),
      handOver: () => store.handOver(id, person),
      takeOver: () => store.takeOver(id, { from: keyOf(2), by: 'emily', reason: 'Ill' }),
      rotateKeys: () => store.rotateKeys(keyOf(2)),
      exportRescue: () => store.exportRescue([id], { passphrase: 'tea for Mr Green at four' }),
      importRescue: () => store.importRescue(new Blob(['x']), { passphrase: 'tea for Mr Green at four' }),
      eraseFor: () => store.eraseFor(GREEN.person),
      eraseAll: () => store.eraseAll(),
      files: () => draft.files.list(),
      keep: () => draft.files.keep(FILE, new Blob(['x'])),
      begin: () => draft.files.begin(FILE),
      all: () => fetchDraftParts(),
    };
    for (const [name, ask] of Object.entries(asked)) {
      const error = await errorOf(ask());
      expect(error, name).to.be.instanceOf(DraftError);
      expect((error as DraftError).failure, name).to.deep.equal({ kind: 'not-fetched' });
    }
    expect(await Promise.all(STORES.map((name) => rows(databaseName, name)))).to.deep.equal(before);
    await draft.save(snapshotOf({ note: 'tea, still kept' }));
    back();
    await fetchDraftParts();
    const file = await draft.files.keep(FILE, new Blob(['x']));
    expect((await draft.files.list()).map((one) => one.id)).to.deep.equal([file.id]);
    expect(await store.list()).to.have.length(1);
  });

  it('keeps no one from closing or locking while it is on its way', async () => {
    for (const end of ['discard', 'lock'] as const) {
      const store = await openStore();
      const draft = await store.open(GREEN);
      await draft.save(snapshotOf({ note: 'tea' }));
      const back = replace(PARTS, 'everyday', () => () => new Promise<never>(() => undefined));
      const file = errorOf(draft.files.keep(FILE, new Blob(['x'])));
      if (end === 'discard') await draft.discard();
      else await store.lock();
      expect(await file).to.have.nested.property('failure.kind', 'locked');
      back();
    }
  });
});
