// SPDX-License-Identifier: Apache-2.0
import { expect } from '@open-wc/testing';
import { errorOf } from '../../test/failing.js';
import { fakePasskeys } from '../../test/fake-passkeys.js';
import { GREEN, cleanUp, found, newDatabaseName, openStore, replace, snapshotOf } from '../../test/harness.js';
import { canUsePasskey, passkeyKeyProvider } from '../index.js';

const RECOVERY = 'the kettle is on the left';

function provider(database: string, ...words: string[]) {
  const about = { product: 'Care records', workerId: new Uint8Array(16).fill(4), worker: 'Emily' };
  const ask = async () => {
    const word = words.shift();
    if (word === undefined) throw new Error('The worker gave up.');
    return word;
  };
  return passkeyKeyProvider({ database, about, recovery: { ask } });
}

async function keptUnder(database: string): Promise<void> {
  const store = await openStore({ databaseName: database, keys: provider(database, RECOVERY) });
  await (await store.open(GREEN)).save(snapshotOf({ note: 'kept' }));
  await store.close();
}

describe('a passkey', () => {
  afterEach(cleanUp);

  for (const evaluatesAtOnce of [false, true]) {
    it(`opens the same drafts after a reload; it ${evaluatesAtOnce ? 'answers' : 'does not answer'} at making`, async () => {
      const passkeys = fakePasskeys();
      passkeys.evaluatesAtOnce = evaluatesAtOnce;
      const database = newDatabaseName();
      await keptUnder(database);
      expect(passkeys.asked).to.deep.equal(evaluatesAtOnce ? ['create'] : ['create', 'get']);
      expect((await found(database, GREEN, provider(database))).snapshot!.answers).to.deep.equal({ note: 'kept' });
    });
  }

  it('that is gone, or refused, leaves the drafts locked and says no-key', async () => {
    const passkeys = fakePasskeys();
    const database = newDatabaseName();
    await keptUnder(database);
    passkeys.lose();
    expect(await errorOf(provider(database).unlock())).to.have.nested.property('failure.kind', 'no-key');
    expect(await provider(database).exists()).to.equal(true);
  });

  it('that is gone is replaced by another with the recovery passphrase', async () => {
    const passkeys = fakePasskeys();
    const database = newDatabaseName();
    await keptUnder(database);
    passkeys.lose();
    const wrong = await errorOf(provider(database, 'the kettle is broken').recover());
    expect(wrong).to.have.nested.property('failure.kind', 'wrong-secret');
    expect(await errorOf(provider(database).unlock())).to.have.nested.property('failure.kind', 'no-key');
    await provider(database, RECOVERY).recover();
    expect((await found(database, GREEN, provider(database))).snapshot!.answers).to.deep.equal({ note: 'kept' });
  });

  it('is not left without its recovery when the worker gives up half way', async () => {
    const passkeys = fakePasskeys();
    const database = newDatabaseName();
    expect(await errorOf(provider(database).unlock())).to.have.property('message', 'The worker gave up.');
    expect(passkeys.asked).to.deep.equal([]);
    const undo = replace(navigator.credentials, 'create', () => async () => {
      throw new DOMException('', 'NotAllowedError');
    });
    expect(await errorOf(provider(database, RECOVERY).unlock())).to.have.nested.property('failure.kind', 'no-key');
    undo();
    const keys = await provider(database, RECOVERY).unlock();
    expect((await provider(database).unlock()).id).to.equal(keys.id);
  });

  it('is unavailable where the browser or the passkey does not know PRF, and says so', async () => {
    const passkeys = fakePasskeys();
    passkeys.knowsPrf = false;
    const database = newDatabaseName();
    const error = await errorOf(provider(database, RECOVERY).unlock());
    expect(error).to.have.nested.property('failure.kind', 'unavailable');
    expect(await provider(database).exists()).to.equal(false);
    expect(await canUsePasskey()).to.equal(true);
    replace(globalThis, 'PublicKeyCredential' as never, () => undefined as never);
    expect(await canUsePasskey()).to.equal(false);
    const missing = await errorOf(provider(newDatabaseName(), RECOVERY).unlock());
    expect(missing).to.have.nested.property('failure.kind', 'unavailable');
  });
});
