// SPDX-License-Identifier: Apache-2.0
import { expect } from '@open-wc/testing';
import { errorOf, kindOf, oneDraft, saveFailure } from '../test/failing.js';
import {
  GREEN,
  PlainForm,
  SMITH,
  afterwards,
  cleanUp,
  eventually,
  failWrites,
  found,
  keyOf,
  newDatabaseName,
  openStore,
  replace,
  snapshotOf,
  stateOf,
} from '../test/harness.js';
import { openRaw, settled } from '../test/raw-database.js';
import { Connection } from './connection.js';
import { DATABASE_VERSION } from './schema.js';
import { EncryptedDraftStore } from './store.js';

describe('unavailable', () => {
  afterEach(cleanUp);

  const missing: Record<string, () => () => void> = {
    'there is no IndexedDB': () => replace(globalThis, 'indexedDB', () => undefined as never),
    'IndexedDB is forbidden': () =>
      replace(IDBFactory.prototype, 'open', () => () => {
        throw new DOMException('The operation is insecure.', 'SecurityError');
      }),
    'a private window refuses to open it': () =>
      replace(IDBFactory.prototype, 'open', () => () => {
        throw new DOMException('A mutation operation was attempted', 'InvalidStateError');
      }),
    'there are no Web Locks': () => replace(navigator, 'locks', () => undefined as never),
    'there is no WebCrypto': () => replace(crypto, 'subtle', () => undefined as never),
  };
  for (const [when, remove] of Object.entries(missing)) {
    it(`is told when ${when}, and the form can still be used`, async () => {
      const databaseName = newDatabaseName();
      const restore = remove();
      const store = await openStore({ databaseName });
      const draft = await store.open(GREEN);
      expect(kindOf(draft)).to.equal('unavailable');
      const form = new PlainForm();
      draft.attach(form);
      form.type('note', 'typed all the same');
      await draft.flush();
      expect(kindOf(draft)).to.equal('unavailable');
      restore();
      await draft.flush();
      expect(draft.state.status).to.equal('saved');
      await store.close();
      expect((await found(databaseName, GREEN)).snapshot!.answers).to.deep.equal({ note: 'typed all the same' });
    });
  }

  it('does not stop a store from opening where channels are forbidden too', async () => {
    replace(
      globalThis,
      'BroadcastChannel',
      () =>
        class {
          constructor() {
            throw new DOMException('The operation is insecure.', 'SecurityError');
          }
        } as never,
    );
    const store = await openStore();
    await (await store.open(GREEN)).save(snapshotOf({ note: 'x' }));
    await store.lock();
    expect(await errorOf(store.list())).to.have.nested.property('failure.kind', 'locked');
  });

  it('is the error of list and has', async () => {
    const store = await openStore();
    replace(globalThis, 'indexedDB', () => undefined as never);
    for (const work of [store.list(), store.has(GREEN)]) {
      expect(await errorOf(work)).to.have.nested.property('failure.kind', 'unavailable');
    }
  });
});

describe('blocked', () => {
  afterEach(cleanUp);

  it('is told while another tab holds an older version, and ends by itself', async () => {
    const databaseName = await oneDraft();
    const oldTab = await openRaw(databaseName, DATABASE_VERSION);
    afterwards(() => oldTab.close());
    const connection = new Connection(databaseName, { version: DATABASE_VERSION + 1, patience: 60_000 });
    const store = new EncryptedDraftStore({ keys: keyOf(1), databaseName, clock: () => new Date(), connection });
    afterwards(() => store.close());
    const draft = await store.open(SMITH);
    expect(kindOf(draft)).to.equal('blocked');
    expect(await saveFailure(draft)).to.deep.equal({ kind: 'blocked' });
    oldTab.close();
    // The waiting request is answered, and not asked a second time.
    let opened = 0;
    replace(
      IDBFactory.prototype,
      'open',
      (open) =>
        function (this: IDBFactory, name: string, version?: number) {
          opened++;
          return open.call(this, name, version);
        },
    );
    await stateOf(draft, 'saved');
    expect(opened).to.equal(0);
  });

  it('is told when the browser does not answer, and the database is used once it does', async () => {
    const databaseName = await oneDraft();
    const holder = await openRaw(databaseName);
    const deletion = indexedDB.deleteDatabase(databaseName);
    await new Promise((resolve) => (deletion.onblocked = resolve));
    const connection = new Connection(databaseName, { patience: 50 });
    const store = new EncryptedDraftStore({ keys: keyOf(1), databaseName, clock: () => new Date(), connection });
    afterwards(() => store.close());
    const draft = await store.open(GREEN);
    expect(kindOf(draft)).to.equal('blocked');
    const form = new PlainForm();
    draft.attach(form);
    form.type('note', 'typed while blocked');
    await draft.flush();
    expect(kindOf(draft)).to.equal('blocked');
    holder.close();
    await settled(deletion);
    await stateOf(draft, 'saved');
    await store.close();
    expect((await found(databaseName, GREEN)).snapshot!.answers).to.deep.equal({ note: 'typed while blocked' });
  });

  it('never lets what was typed meanwhile replace a draft that could not be read', async () => {
    const databaseName = await oneDraft();
    const opened = IDBFactory.prototype.open;
    const answers: (() => void)[] = [];
    // An opening that is answered late.
    const restore = replace(
      IDBFactory.prototype,
      'open',
      () =>
        function (this: IDBFactory, name, version) {
          const request = opened.call(this, name, version);
          const wait = {} as { result?: IDBDatabase; onsuccess?: () => void };
          request.onsuccess = () => answers.push(() => Object.assign(wait, { result: request.result }).onsuccess!());
          return wait as unknown as IDBOpenDBRequest;
        },
    );
    const connection = new Connection(databaseName, { patience: 20 });
    const store = new EncryptedDraftStore({ keys: keyOf(1), databaseName, clock: () => new Date(), connection });
    afterwards(() => store.close());
    const draft = await store.open(GREEN);
    expect(kindOf(draft)).to.equal('blocked');
    await eventually(() => answers.length > 0);
    restore();
    answers.forEach((answer) => answer());
    await eventually(async () => (await saveFailure(draft))?.kind === 'changed-elsewhere');
    expect(await errorOf(draft.discard())).to.have.nested.property('failure.kind', 'changed-elsewhere');
    expect((await store.open(GREEN)).snapshot!.answers).to.deep.equal({ note: 'typed first' });
  });
});

describe('terminated', () => {
  afterEach(cleanUp);

  /** The raw connections opened from now on. */
  function watchConnections(): IDBDatabase[] {
    const connections: IDBDatabase[] = [];
    replace(
      IDBFactory.prototype,
      'open',
      (open) =>
        function (this: IDBFactory, name: string, version?: number) {
          const request = open.call(this, name, version);
          request.addEventListener('success', () => connections.push(request.result));
          return request;
        },
    );
    return connections;
  }

  /** Ends the transaction under the next writes, as a dying connection does. */
  function endTransactions(times: number): () => void {
    let left = times;
    return replace(
      IDBObjectStore.prototype,
      'put',
      (put) =>
        function (this: IDBObjectStore, value: unknown, key?: IDBValidKey) {
          const request = put.call(this, value, key);
          if (this.name === 'bodies' && left-- > 0) this.transaction.abort();
          return request;
        },
    );
  }

  for (const [when, end] of [
    ['with an event', (database: IDBDatabase) => void database.dispatchEvent(new Event('close'))],
    ['in silence', (database: IDBDatabase) => database.close()],
  ] as const) {
    it(`is mended by opening again when the connection dies ${when}`, async () => {
      const databaseName = newDatabaseName();
      const connections = watchConnections();
      const store = await openStore({ databaseName });
      const draft = await store.open(GREEN);
      await draft.save(snapshotOf({ note: 'one' }));
      expect(connections).to.have.length(1);
      end(connections[0]!);
      await draft.save(snapshotOf({ note: 'two' }));
      expect(connections).to.have.length(2);
      expect(await store.has(GREEN)).to.equal(true);
      end(connections[1]!);
      expect(await store.list()).to.have.length(1);
      await store.close();
      expect((await found(databaseName, GREEN)).snapshot!.answers).to.deep.equal({ note: 'two' });
    });
  }

  it('is not seen when a write that it interrupted succeeds the second time', async () => {
    const databaseName = newDatabaseName();
    const connections = watchConnections();
    const store = await openStore({ databaseName });
    const draft = await store.open(GREEN);
    const form = new PlainForm();
    draft.attach(form);
    const seen: string[] = [];
    draft.subscribe(({ status }) => seen.push(status));
    endTransactions(1);
    form.type('note', 'typed while it died');
    await draft.flush();
    expect(seen).to.deep.equal(['saving', 'saved']);
    expect(connections).to.have.length(2);
    await store.close();
    expect((await found(databaseName, GREEN)).snapshot!.answers).to.deep.equal({ note: 'typed while it died' });
  });

  it('is not seen when what is opened in its place is ended too, while it is opened or after', async () => {
    const databaseName = newDatabaseName();
    const connections = watchConnections();
    const store = await openStore({ databaseName });
    const draft = await store.open(GREEN);
    const seen: string[] = [];
    draft.subscribe(({ status }) => seen.push(status));
    const restore = endTransactions(2);
    await draft.save(snapshotOf({ note: 'typed while it was cleared' }));
    expect(connections).to.have.length(3);
    restore();
    connections[2]!.close();
    const reopen = replace(
      IDBFactory.prototype,
      'open',
      (open) =>
        function (this: IDBFactory, name: string, version?: number) {
          const request = open.call(this, name, version);
          reopen();
          // As Chromium answers while it clears: what is opened is ended before it is there.
          request.addEventListener('success', (event) => {
            event.stopImmediatePropagation();
            request.result.close();
            Object.defineProperty(request, 'error', { value: new DOMException('Connection lost', 'AbortError') });
            request.dispatchEvent(new Event('error'));
          });
          return request;
        },
    );
    await draft.save(snapshotOf({ note: 'typed after it' }));
    expect(seen.filter((status) => status === 'failed')).to.deep.equal([]);
    await store.close();
    expect((await found(databaseName, GREEN)).snapshot!.answers).to.deep.equal({ note: 'typed after it' });
  });

  it('is told when every try fails, and passes when the browser recovers', async () => {
    const store = await openStore();
    const draft = await store.open(GREEN);
    const restore = endTransactions(Infinity);
    expect(await saveFailure(draft)).to.deep.equal({ kind: 'terminated' });
    restore();
    await stateOf(draft, 'saved');
  });

  it('does not take its own unheard success for the work of another', async () => {
    const databaseName = newDatabaseName();
    const connections = watchConnections();
    const store = await openStore({ databaseName });
    const draft = await store.open(GREEN);
    let lost = false;
    // The write reaches the disk, but the connection dies before the answer.
    replace(
      IDBDatabase.prototype,
      'transaction',
      (begin) =>
        function (this: IDBDatabase, stores, mode, options) {
          const transaction = begin.call(this, stores, mode, options);
          if (mode !== 'readwrite' || lost) return transaction;
          lost = true;
          transaction.addEventListener('complete', (event) => {
            event.stopImmediatePropagation();
            const gone = new DOMException('connection lost', 'UnknownError');
            Object.defineProperty(transaction, 'error', { value: gone });
            transaction.dispatchEvent(new Event('abort'));
          });
          return transaction;
        },
    );
    await draft.save(snapshotOf({ note: 'kept' }));
    expect(connections).to.have.length(2);
    await draft.save(snapshotOf({ note: 'kept too' }));
    await store.close();
    expect((await found(databaseName, GREEN)).snapshot!.answers).to.deep.equal({ note: 'kept too' });
  });

  it('writes the draft again when the browser cleared the database under it', async () => {
    const databaseName = newDatabaseName();
    const store = await openStore({ databaseName });
    const draft = await store.open(GREEN);
    await draft.save(snapshotOf({ note: 'one' }));
    // `blocking` makes the store let go, so the deletion succeeds.
    await settled(indexedDB.deleteDatabase(databaseName));
    await draft.save(snapshotOf({ note: 'two' }));
    await store.close();
    expect((await found(databaseName, GREEN)).snapshot!.answers).to.deep.equal({ note: 'two' });
  });
});

describe('quota', () => {
  afterEach(cleanUp);

  it('is told when a write is refused', async () => {
    const draft = await (await openStore()).open(GREEN);
    failWrites(() => new DOMException('no space', 'QuotaExceededError'));
    expect(await saveFailure(draft)).to.deep.equal({ kind: 'quota' });
  });

  it('is told when the transaction is refused in the end', async () => {
    const draft = await (await openStore()).open(GREEN);
    replace(
      IDBObjectStore.prototype,
      'put',
      (put) =>
        function (this: IDBObjectStore, value: unknown, key?: IDBValidKey) {
          const request = put.call(this, value, key);
          Object.defineProperty(this.transaction, 'error', {
            configurable: true,
            value: new DOMException('no space', 'QuotaExceededError'),
          });
          if (this.name === 'bodies') this.transaction.abort();
          return request;
        },
    );
    expect(await saveFailure(draft)).to.deep.equal({ kind: 'quota' });
  });
});
