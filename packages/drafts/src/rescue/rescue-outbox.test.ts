// SPDX-License-Identifier: Apache-2.0
import { expect } from '@open-wc/testing';
import { errorOf } from '../../test/failing.js';
import { GREEN, cleanUp, keyOf, newDatabaseName, openStore, snapshotOf } from '../../test/harness.js';
import { FakeServer, SMITH_ID, entryOf, testOutbox } from '../../test/outbox.js';
import { onlyRow, putRow, rows } from '../../test/raw-database.js';
import type { RescueImportOptions, RescuedEntry } from '../index.js';

const SECRET = { passphrase: 'tea for Mr Green at four' };

/** One that was sent, one rejected, one in conflict, and two that wait: for one person each, and one more. */
async function device() {
  const { outbox, server, databaseName } = await testOutbox();
  server.answer = ({ id }) =>
    id === 'sent'
      ? undefined
      : id === 'rejected'
        ? { kind: 'rejected', reason: 'no such person' }
        : id === 'conflict'
          ? { kind: 'conflict', current: { version: 2 } }
          : { kind: 'later', reason: 'busy' };
  const person = (at: number) => `99900000${at}`;
  await outbox.enqueue(entryOf('sent', { person: person(18) }));
  await outbox.enqueue(entryOf('rejected', { person: person(26), payload: { note: 'wrong' } }));
  await outbox.enqueue(entryOf('conflict', { person: person(34), payload: { note: 'mine' } }));
  await outbox.enqueue(entryOf('first', { person: person(42), payload: { note: 'tea' } }));
  await outbox.enqueue(entryOf('second', { person: person(42), payload: { note: 'coffee' } }));
  await outbox.drain();
  const store = await openStore({ databaseName });
  return { outbox, databaseName, store };
}

async function brought(file: Blob, options: RescueImportOptions = {}, databaseName = newDatabaseName()) {
  const store = await openStore({ databaseName, keys: keyOf(2) });
  const told: RescuedEntry[] = [];
  await store.importRescue(file, SECRET, { ...options, onEntry: (entry) => told.push(entry) });
  await store.close();
  return { databaseName, told, outcomes: told.map(({ id, outcome }) => [id, outcome]) };
}

describe('a rescue file with the outbox', () => {
  afterEach(cleanUp);

  it('brings what was not sent to another device as it stood, and it leaves from there once, in order', async () => {
    const { outbox, store } = await device();
    const rescue = await store.exportRescue([], SECRET, { outbox: true });
    expect([rescue.drafts, rescue.entries, rescue.left]).to.deep.equal([0, 4, []]);
    expect(await outbox.list()).to.have.length(5);
    const { databaseName, outcomes } = await brought(rescue.file);
    const ids = ['rejected', 'conflict', 'first', 'second'];
    expect(outcomes).to.have.deep.members(ids.map((id) => [id, 'imported']));
    const other = await testOutbox({ databaseName, keys: keyOf(2) });
    const states = (await other.outbox.list()).map(
      (entry) => entry.readable && [entry.id, entry.state, entry.reason, entry.current],
    );
    expect(states).to.have.deep.members([
      ['rejected', 'rejected', 'no such person', undefined],
      ['conflict', 'conflict', null, { version: 2 }],
      ['first', 'queued', 'busy', undefined],
      ['second', 'queued', null, undefined],
    ]);
    expect((await other.outbox.reopen('conflict')).payload).to.deep.equal({ note: 'mine' });
    await other.outbox.drain();
    expect(other.server.ids).to.deep.equal(['first', 'second']);
    await other.outbox.resolve('rejected', { note: 'right' });
    await other.outbox.drain();
    expect(other.server.stored.get('rejected')).to.deep.equal({ note: 'right' });
  });

  it('brings nothing in twice, whatever became of it since', async () => {
    const { store } = await device();
    const { file } = await store.exportRescue([], SECRET, { outbox: true });
    const { databaseName } = await brought(file);
    const other = await testOutbox({ databaseName, keys: keyOf(2) });
    await other.outbox.drain();
    await other.outbox.resolve('rejected', { note: 'right' });
    await other.outbox.drain();
    await other.outbox.close();
    const again = await brought(file, {}, databaseName);
    expect(again.outcomes).to.have.deep.members([
      ['rejected', 'exists'],
      ['conflict', 'same'],
      ['first', 'same'],
      ['second', 'same'],
    ]);
    const server = new FakeServer();
    const third = await testOutbox({ databaseName, keys: keyOf(2), send: server.send });
    await third.outbox.drain({ now: true });
    expect(server.ids).to.deep.equal([]);
    expect(third.outbox.state.counts).to.deep.include({ sent: 3, conflict: 1, queued: 0 });
  });

  it('is told what the host does not want, and puts in what it can of an outbox that is damaged', async () => {
    const { store, databaseName } = await device();
    const payloads = await rows(databaseName, 'payloads');
    const envelope = new Uint8Array(payloads[0]!['envelope'] as ArrayBuffer).slice();
    envelope[30]! ^= 1;
    await putRow(databaseName, 'payloads', { ...payloads[0]!, envelope: envelope.buffer });
    const rescue = await store.exportRescue([], SECRET, { outbox: true });
    expect(rescue.entries).to.equal(3);
    expect(rescue.left.map(({ entry, failure }) => [entry, failure])).to.deep.equal([[true, { kind: 'tampered' }]]);
    const { told } = await brought(rescue.file, { acceptEntry: ({ id }) => id === 'second' });
    expect(told.filter(({ outcome }) => outcome === 'imported').length).to.be.lessThan(2);
    expect(told.filter(({ outcome }) => outcome === 'refused').length).to.be.greaterThan(1);
  });

  it('leaves the outbox out unless it is asked for, and is then read by earlier releases too', async () => {
    const { store } = await device();
    const draft = await store.open(GREEN);
    await draft.save(snapshotOf({ note: 'tea' }));
    const { id } = (await store.list())[0]!;
    const formatOf = async (file: Blob) => {
      const bytes = await file.arrayBuffer();
      const length = new DataView(bytes).getUint32(8);
      return (JSON.parse(new TextDecoder().decode(bytes.slice(12, 12 + length))) as { format: number }).format;
    };
    const without = await store.exportRescue([id], SECRET);
    expect([without.entries, await formatOf(without.file)]).to.deep.equal([0, 1]);
    expect(await formatOf((await store.exportRescue([id], SECRET, { outbox: true })).file)).to.equal(2);
    expect((await brought(without.file)).told).to.deep.equal([]);
    await draft.close();
    const preview = await store.previewMigration(id, '1.1.0', (snapshot) => ({ snapshot, report: ['left over'] }));
    await (await preview.accept()).close();
    const carried = await store.exportRescue([(await store.list())[0]!.id], SECRET);
    expect(await formatOf(carried.file)).to.equal(2);
    const { databaseName } = await brought(carried.file);
    const there = await (await openStore({ databaseName, keys: keyOf(2) })).open({ ...GREEN, version: '1.1.0' });
    expect(there.tray.map(({ fromVersion, report }) => [fromVersion, report])).to.deep.equal([
      ['1.0.0', ['left over']],
    ]);
  });
});

describe('an entry of the outbox whose wrapped key was damaged', () => {
  afterEach(cleanUp);

  it('is told as damaged, and can be removed; one of another worker stays locked', async () => {
    const { outbox, databaseName } = await testOutbox();
    await outbox.enqueue(entryOf('a'));
    const row = await onlyRow(databaseName, 'outbox');
    const wrappedKey = new Uint8Array(row['wrappedKey'] as ArrayBuffer).slice();
    wrappedKey[5]! ^= 1;
    await putRow(databaseName, 'outbox', { ...row, wrappedKey: wrappedKey.buffer });
    const other = await testOutbox({ databaseName, keys: keyOf(2) });
    await other.outbox.enqueue(entryOf('b', { person: SMITH_ID }));
    await outbox.drain();
    expect(outbox.state).to.deep.include({ damaged: 1, locked: 1, waiting: 0 });
    const [damaged, locked] = await outbox.list();
    expect(damaged).to.deep.include({ readable: false, failure: { kind: 'tampered' } });
    expect(locked).to.deep.include({ readable: false, failure: { kind: 'lost-key' } });
    const keys = [damaged, locked].map((entry) => (entry?.readable === false ? entry.key : ''));
    expect(await errorOf(outbox.discardDamaged(keys[1]!))).to.have.nested.property('failure.kind', 'changed-elsewhere');
    await outbox.discardDamaged(keys[0]!);
    expect(await outbox.list()).to.have.length(1);
  });
});
