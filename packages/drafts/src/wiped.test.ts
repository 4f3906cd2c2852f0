// SPDX-License-Identifier: Apache-2.0
// Browsers throw databases away: Chromium after a crash, when it calls its own files corrupt. The first work fails then,
// and the next opening finds an empty database.
import { expect } from '@open-wc/testing';
import { errorOf, kindOf } from '../test/failing.js';
import {
  GREEN,
  SMITH,
  afterwards,
  cleanUp,
  keyOf,
  newDatabaseName,
  openStore,
  replace,
  snapshotOf,
} from '../test/harness.js';
import { FakeServer, entryOf, testOutbox } from '../test/outbox.js';
import { settled } from '../test/raw-database.js';
import { openSecondTab } from '../test/second-tab.js';
import type { DraftIdentity, DraftStore, OpenDraftsOptions, Wiped } from './index.js';
import { drainOutbox } from './outbox/index.js';

const BODAT: DraftIdentity = { ...GREEN, person: '9990000034' };

const wipe = (databaseName: string) => settled(indexedDB.deleteDatabase(databaseName));
const witnessOf = (databaseName: string) => localStorage.getItem(`careplan-kit/drafts/${databaseName}`);

/** 0 when it was not made. WebKit may list one that was not. */
function versionOf(databaseName: string): Promise<number> {
  return new Promise((resolve) => {
    const request = indexedDB.open(databaseName);
    let version = -1;
    request.onupgradeneeded = ({ oldVersion }) => {
      version = oldVersion;
      request.transaction!.abort();
    };
    request.onsuccess = () => {
      request.result.close();
      resolve(request.result.version);
    };
    request.onerror = () => resolve(version);
  });
}

async function listening(options: Partial<OpenDraftsOptions>): Promise<{ store: DraftStore; losses: Wiped[] }> {
  const losses: Wiped[] = [];
  return { store: await openStore({ ...options, onLoss: (loss) => void losses.push(loss) }), losses };
}

/** What a page that is closed by now left on the device. Nothing of its memory is in this page. */
async function leftBehind(databaseName: string, leave?: (store: DraftStore) => Promise<unknown>): Promise<void> {
  const { library, kill } = await openSecondTab();
  const store = await library.openDrafts({ keys: keyOf(1), databaseName });
  const draft = await store.open(GREEN);
  await draft.save(snapshotOf({ note: 'never sent' }));
  await draft.close();
  await leave?.(store);
  await store.close();
  kill();
}

/** The next work on the database fails as in Chromium, which removes every database of the origin meanwhile. */
function corruptNext(databaseName: string): void {
  const restore = replace(
    IDBDatabase.prototype,
    'transaction',
    () =>
      function (this: IDBDatabase) {
        restore();
        indexedDB.deleteDatabase(databaseName);
        throw new DOMException('Internal error: Got corruption', 'UnknownError');
      } as never,
  );
}

/** As in a window that is refused it. */
function refuseLocalStorage(): void {
  const before = Object.getOwnPropertyDescriptor(globalThis, 'localStorage')!;
  Object.defineProperty(globalThis, 'localStorage', {
    configurable: true,
    get() {
      throw new DOMException('The operation is insecure.', 'SecurityError');
    },
  });
  afterwards(() => Object.defineProperty(globalThis, 'localStorage', before));
}

describe('a database that the browser threw away', () => {
  afterEach(cleanUp);

  it('is told to the host at once, and to the worker by the next draft that is missed, when it goes while in use', async () => {
    const databaseName = newDatabaseName();
    const { store, losses } = await listening({ databaseName });
    await (await store.open(SMITH)).save(snapshotOf({ note: 'never sent' }));
    const open = await store.open(GREEN);
    await open.save(snapshotOf({ note: 'one' }));
    corruptNext(databaseName);
    await open.save(snapshotOf({ note: 'two' }));
    expect([open.state.status, losses.length, losses[0]?.kind]).to.deep.equal(['saved', 1, 'wiped']);
    const missed = await store.open(BODAT);
    expect(missed.state).to.deep.include({ status: 'failed', failure: losses[0]!, savedAt: null });
    await missed.save(snapshotOf({ note: 'begun anew' }));
    expect(missed.state.status).to.equal('saved');
    const next = await store.open({ ...BODAT, form: 'another' });
    expect([next.state.status, losses.length]).to.deep.equal(['empty', 1]);
  });

  it('is noticed at the next visit, when it went while no page was open, and told until something is kept again', async () => {
    const databaseName = newDatabaseName();
    await leftBehind(databaseName);
    await wipe(databaseName);
    const first = await listening({ databaseName });
    expect(kindOf(await first.store.open(GREEN))).to.equal('wiped');
    await first.store.close();
    const second = await listening({ databaseName });
    const draft = await second.store.open(GREEN);
    expect(kindOf(draft)).to.equal('wiped');
    // The same loss, so that a host writes it down once.
    expect([first.losses, second.losses.length]).to.deep.equal([second.losses, 1]);
    await draft.files.keep({ question: 'q', filename: 'f', mimeType: 'image/png' }, new Blob(['x']));
    expect(draft.state.status).to.equal('saved');
    await second.store.close();
    const third = await listening({ databaseName });
    expect((await third.store.open(SMITH)).state.status).to.equal('empty');
    expect(third.losses).to.deep.equal([]);
  });

  it('is nothing to tell of on a new device, or when all was thrown away or erased by its owners', async () => {
    const ends: Record<string, (store: DraftStore) => Promise<unknown>> = {
      discarded: async (store) => (await store.open(GREEN)).discard(),
      'erased for one person': (store) => store.eraseFor(GREEN.person),
      'erased whole': (store) => store.eraseAll(),
    };
    for (const [how, leave] of [['new', null], ...Object.entries(ends)] as const) {
      const databaseName = newDatabaseName();
      if (leave) {
        await leftBehind(databaseName, leave);
        expect(witnessOf(databaseName), how).to.equal(null);
        await wipe(databaseName);
      }
      const { store, losses } = await listening({ databaseName });
      expect([(await store.open(GREEN)).state.status, losses], how).to.deep.equal(['empty', []]);
    }
  });

  it('is still a loss when one of two drafts was discarded, and when a discarded one could be brought back', async () => {
    const databaseName = newDatabaseName();
    await leftBehind(databaseName, async (store) => {
      await (await store.open(SMITH)).save(snapshotOf({ note: 'sent' }));
      await (await store.open(SMITH)).discard();
    });
    expect(witnessOf(databaseName)).to.equal('0');
    const store = await openStore({ databaseName, keepDiscardedDays: 7 });
    await (await store.open(GREEN)).discard();
    expect(witnessOf(databaseName)).to.equal('0');
    await store.removeDiscarded((await store.discarded())[0]!.id);
    expect(witnessOf(databaseName)).to.equal(null);
  });

  it('leaves outside of itself one number, which tells nothing of whom or what', async () => {
    const databaseName = newDatabaseName();
    await leftBehind(databaseName);
    const left = Object.entries({ ...localStorage }).filter(([key]) => key.includes(databaseName));
    expect(left).to.deep.equal([[`careplan-kit/drafts/${databaseName}`, '0']]);
  });

  it('is noticed without localStorage while the page is open, and nothing else depends on it', async () => {
    const databaseName = newDatabaseName();
    refuseLocalStorage();
    const { store, losses } = await listening({ databaseName });
    const draft = await store.open(GREEN);
    await draft.save(snapshotOf({ note: 'one' }));
    corruptNext(databaseName);
    await draft.save(snapshotOf({ note: 'two' }));
    expect([draft.state.status, losses.length]).to.deep.equal(['saved', 1]);
    await draft.discard();
    expect(kindOf(await store.open(SMITH))).to.equal('wiped');
  });

  it('does not stop anything when the host fails over it, or the witness is damaged', async () => {
    const databaseName = newDatabaseName();
    await leftBehind(databaseName);
    await wipe(databaseName);
    const reported: unknown[] = [];
    replace(globalThis, 'reportError', () => (cause) => void reported.push(cause));
    const fault = new Error('The audit is full.');
    const store = await openStore({
      databaseName,
      onLoss: () => {
        throw fault;
      },
    });
    const draft = await store.open(GREEN);
    await draft.save(snapshotOf({ note: 'all the same' }));
    expect([draft.state.status, reported]).to.deep.equal(['saved', [fault]]);
    localStorage.setItem(`careplan-kit/drafts/${databaseName}`, 'no number');
    const next = await listening({ databaseName });
    expect([(await next.store.open(SMITH)).state.status, next.losses]).to.deep.equal(['empty', []]);
  });

  it('can be filled again from a rescue file', async () => {
    const databaseName = newDatabaseName();
    const store = await openStore({ databaseName });
    await (await store.open(GREEN)).save(snapshotOf({ note: 'rescued' }));
    const [{ id } = { id: '' }] = await store.list();
    const secret = { passphrase: 'tea at four by the window' };
    const { file } = await store.exportRescue([id], secret);
    await store.close();
    await wipe(databaseName);
    const { store: next, losses } = await listening({ databaseName });
    const [report] = await next.importRescue(file, secret);
    expect([report?.outcome, losses.length]).to.deep.equal(['imported', 1]);
    expect((await next.open(GREEN)).snapshot!.answers).to.deep.equal({ note: 'rescued' });
  });
});

describe('an outbox that the browser threw away', () => {
  afterEach(cleanUp);

  it('says so until something is put in again', async () => {
    const { outbox, databaseName } = await testOutbox();
    await outbox.enqueue(entryOf('a'));
    await outbox.close();
    await wipe(databaseName);
    const losses: Wiped[] = [];
    const next = await testOutbox({ databaseName, onLoss: (loss) => void losses.push(loss) });
    expect((await next.outbox.drain()).failure).to.deep.equal(losses[0]);
    await next.outbox.enqueue(entryOf('b'));
    expect((await next.outbox.drain()).failure).to.equal(null);
    expect([losses.length, next.server.ids]).to.deep.equal([1, ['b']]);
  });

  it('has lost nothing when all was sent', async () => {
    const { outbox, databaseName } = await testOutbox();
    await outbox.enqueue(entryOf('a'));
    expect(witnessOf(databaseName)).to.equal('0');
    await outbox.drain();
    expect(witnessOf(databaseName)).to.equal(null);
    await outbox.close();
    await wipe(databaseName);
    const next = await testOutbox({ databaseName });
    expect((await next.outbox.drain()).failure).to.equal(null);
  });

  it('is not made anew where no page is, so that the next page still notices', async () => {
    const { outbox, databaseName } = await testOutbox();
    await outbox.enqueue(entryOf('a'));
    await outbox.close();
    await wipe(databaseName);
    const { send, calls } = new FakeServer();
    const report = await drainOutbox({ databaseName, send, keys: keyOf(1) });
    expect([report.failure, report.waiting, calls]).to.deep.equal([null, 0, []]);
    expect(await versionOf(databaseName)).to.equal(0);
    const { store, losses } = await listening({ databaseName });
    expect(await errorOf(store.list())).to.equal(null);
    expect(losses).to.have.length(1);
  });
});
