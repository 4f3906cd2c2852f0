// SPDX-License-Identifier: Apache-2.0
import { expect } from '@open-wc/testing';
import { errorOf, kindOf } from '../../test/failing.js';
import { FILM, contentOf } from '../../test/files.js';
import { GREEN, PlainForm, cleanUp, found, keyOf, newDatabaseName, openStore, snapshotOf } from '../../test/harness.js';
import { contains, everythingStored, putRow, rows } from '../../test/raw-database.js';
import { type ExchangeKeys, type HandOverEvent, type OpenDraftsOptions, hostKeyProvider } from '../index.js';

const EMILY = keyOf(1);
const ELIZA = keyOf(2);
const AT = new Date('2026-11-22T13:58:00Z');
const REASON = 'End of shift; Mr Green wants to finish after tea';
const TO_ELIZA = { to: { worker: 'eliza', keys: ELIZA }, by: 'emily', reason: REASON };

const yes = { can: () => true, clock: () => AT } satisfies Partial<OpenDraftsOptions>;

async function ofEmily(databaseName: string) {
  const store = await openStore({ databaseName, keys: EMILY, ...yes });
  const draft = await store.open(GREEN);
  await draft.save(snapshotOf({ note: 'by Emily' }));
  const [summary] = await store.list();
  return { store, draft, id: summary!.id };
}

async function pair(): Promise<ExchangeKeys> {
  return crypto.subtle.generateKey({ name: 'ECDH', namedCurve: 'P-256' }, false, ['deriveBits']);
}

describe('a draft that is handed over', () => {
  afterEach(cleanUp);

  it('opens for the other worker with all its answers and files, and no more for the one who gave it', async () => {
    const databaseName = newDatabaseName();
    const { store, draft, id } = await ofEmily(databaseName);
    const film = await draft.files.keep(FILM, new Blob([new Uint8Array([1, 2, 3])]));
    await draft.rename('Mr Green, first half');
    const form = new PlainForm();
    draft.attach(form);
    form.type('note', 'typed at the last moment');
    const event = await store.handOver(id, TO_ELIZA);
    expect(event).to.deep.equal({
      ...{ action: 'hand-over', draft: id, identity: GREEN, from: 'emily', to: 'eliza', by: 'emily' },
      ...{ reason: REASON, at: AT },
    });
    expect(kindOf(draft)).to.equal('handed-over');
    expect(await errorOf(store.openById(id))).to.have.nested.property('failure.kind', 'handed-over');
    await store.close();

    const hers = await openStore({ databaseName, keys: ELIZA, ...yes });
    const mine = (await hers.list()).filter(({ keyId }) => keyId === event.draft);
    expect(mine).to.deep.equal([]);
    const own = await hers.unlock();
    expect((await hers.list()).map(({ keyId }) => keyId)).to.deep.equal([own]);
    const [described] = await hers.describe([id]);
    expect(described).to.deep.equal({
      ...{ id, identity: GREEN, label: 'Mr Green, first half', failure: null },
      history: [{ action: 'hand-over', from: 'emily', to: 'eliza', reason: REASON, at: AT }],
    });
    const opened = await hers.openById(id);
    expect(opened.snapshot!.answers).to.deep.equal({ note: 'typed at the last moment' });
    expect([...(await contentOf(opened, film.id))]).to.deep.equal([1, 2, 3]);
    await opened.save(snapshotOf({ note: 'finished by Eliza' }));
    await opened.close();
    expect((await hers.openById(id)).snapshot!.answers).to.deep.equal({ note: 'finished by Eliza' });
    expect((await hers.find({ person: GREEN.person })).map((one) => one.id)).to.deep.equal([id]);
  });

  it('leaves the one who gave it free to begin anew, and cannot be discarded by her', async () => {
    const databaseName = newDatabaseName();
    const { store, id } = await ofEmily(databaseName);
    await store.handOver(id, TO_ELIZA);
    expect(await store.has(GREEN)).to.equal(false);
    const anew = await store.open(GREEN);
    expect(anew.state.status).to.equal('empty');
    await anew.save(snapshotOf({ note: 'the next one' }));
    await anew.close();
    expect((await found(databaseName, GREEN, EMILY)).snapshot!.answers).to.deep.equal({ note: 'the next one' });
    expect(await store.has(GREEN)).to.equal(true);
    const hers = await openStore({ databaseName, keys: ELIZA, ...yes });
    const opened = await hers.openById(id);
    expect(opened.snapshot!.answers).to.deep.equal({ note: 'by Emily' });
    await opened.discard();
    // The first place is free again; the draft in the second is still found.
    expect((await found(databaseName, GREEN, EMILY)).snapshot!.answers).to.deep.equal({ note: 'the next one' });
    await (await store.open(GREEN)).discard();
    expect(await rows(databaseName, 'metadata')).to.deep.equal([]);
  });

  it('never opens under another person, and holds no name in clear', async () => {
    const databaseName = newDatabaseName();
    const { store, id } = await ofEmily(databaseName);
    await store.handOver(id, TO_ELIZA);
    const hers = await openStore({ databaseName, keys: ELIZA, ...yes });
    for (const identity of [GREEN, { ...GREEN, author: 'eliza' }, { ...GREEN, person: '9990000026' }]) {
      const draft = await hers.open(identity);
      expect([draft.state.status, draft.snapshot]).to.deep.equal(['empty', null]);
      await draft.close();
    }
    const stored = await everythingStored(databaseName);
    for (const secret of ['emily', 'eliza', REASON, GREEN.person, 'by Emily']) {
      expect(contains(stored, secret), secret).to.equal(false);
    }
  });

  it('goes back and forth, and remembers each hand', async () => {
    const databaseName = newDatabaseName();
    const { store, id } = await ofEmily(databaseName);
    await store.handOver(id, TO_ELIZA);
    const hers = await openStore({ databaseName, keys: ELIZA, ...yes });
    await hers.handOver(id, { to: { worker: 'emily', keys: EMILY }, by: 'eliza', reason: 'Back from the break' });
    const back = await store.open(GREEN);
    expect(back.snapshot!.answers).to.deep.equal({ note: 'by Emily' });
    const [described] = await store.describe([id]);
    expect(described!.history.map(({ from, to }) => [from, to])).to.deep.equal([
      ['emily', 'eliza'],
      ['eliza', 'emily'],
    ]);
  });

  it('needs the permission of the host, and a reason; otherwise nothing changes', async () => {
    const asked: HandOverEvent[] = [];
    const no = (event: HandOverEvent) => asked.push(event) < 0;
    const fails = () => {
      throw new Error('The rota cannot be reached.');
    };
    const notTrue = (() => 'yes') as never;
    for (const can of [no, fails, notTrue, undefined]) {
      const databaseName = newDatabaseName();
      const store = await openStore({ databaseName, keys: EMILY, ...(can && { can }) });
      const draft = await store.open(GREEN);
      await draft.save(snapshotOf({ note: 'by Emily' }));
      const before = await rows(databaseName, 'metadata');
      const fault = await errorOf(store.handOver(before[0]!.id, TO_ELIZA));
      expect(fault).to.have.nested.property('failure.kind', 'not-permitted');
      expect(await rows(databaseName, 'metadata')).to.deep.equal(before);
      await draft.save(snapshotOf({ note: 'goes on' }));
    }
    expect(asked.map(({ identity, to }) => [identity, to])).to.deep.equal([[GREEN, 'eliza']]);
    const { store, id } = await ofEmily(newDatabaseName());
    for (const missing of [{ reason: ' ' }, { by: '' }, { to: { worker: '', keys: ELIZA } }]) {
      expect(await errorOf(store.handOver(id, { ...TO_ELIZA, ...missing }))).to.be.instanceOf(TypeError);
    }
    expect(await errorOf(store.handOver(id, { ...TO_ELIZA, to: { worker: 'eliza' } }))).to.be.instanceOf(TypeError);
  });

  it('waits while another tab has it open', async () => {
    const databaseName = newDatabaseName();
    const { store, draft, id } = await ofEmily(databaseName);
    const second = await openStore({ databaseName, keys: EMILY, ...yes });
    const fault = await errorOf(second.handOver(id, TO_ELIZA));
    expect(fault).to.have.nested.property('failure.kind', 'open-elsewhere');
    await draft.save(snapshotOf({ note: 'still hers' }));
    await store.close();
    await second.handOver(id, TO_ELIZA);
  });

  it('can be taken over by one whom the host permits and gives the keys', async () => {
    const databaseName = newDatabaseName();
    const { store, id } = await ofEmily(databaseName);
    await store.close();
    const hers = await openStore({ databaseName, keys: ELIZA, ...yes });
    expect(await errorOf(hers.openById(id))).to.have.nested.property('failure.kind', 'lost-key');
    const wrong = await errorOf(hers.takeOver(id, { from: keyOf(9), by: 'eliza', reason: 'Emily is ill' }));
    expect(wrong).to.have.nested.property('failure.kind', 'lost-key');
    const event = await hers.takeOver(id, { from: EMILY, by: 'eliza', reason: 'Emily is ill' });
    expect([event.action, event.from, event.to]).to.deep.equal(['take-over', 'emily', 'eliza']);
    expect((await hers.openById(id)).snapshot!.answers).to.deep.equal({ note: 'by Emily' });
    expect(kindOf(await found(databaseName, GREEN, EMILY))).to.equal(null);
    expect((await found(databaseName, GREEN, EMILY)).snapshot).to.equal(null);
  });
});

describe('a draft for a worker who never signed in here', () => {
  afterEach(cleanUp);

  it('is wrapped with the public key, and opens with the private one alone', async () => {
    const databaseName = newDatabaseName();
    const { store, id } = await ofEmily(databaseName);
    const hers = await pair();
    const publicKey = await crypto.subtle.exportKey('jwk', hers.publicKey);
    await store.handOver(id, { to: { worker: 'sue', publicKey }, by: 'emily', reason: REASON });
    await store.close();
    const bytes = async () => new Uint8Array(32).fill(5);
    for (const other of [undefined, pair]) {
      const keys = hostKeyProvider(bytes, other && { exchange: other });
      const without = await openStore({ databaseName, keys });
      expect(await errorOf(without.openById(id))).to.have.nested.property('failure.kind', 'handed-over');
    }
    const sue = await openStore({ databaseName, keys: hostKeyProvider(bytes, { exchange: async () => hers }) });
    const draft = await sue.openById(id);
    expect(draft.snapshot!.answers).to.deep.equal({ note: 'by Emily' });
    await draft.save(snapshotOf({ note: 'by Sue' }));
    await draft.close();
    // From the first save on it belongs to her own key.
    const later = await openStore({ databaseName, keys: hostKeyProvider(bytes) });
    expect((await later.openById(id)).snapshot!.answers).to.deep.equal({ note: 'by Sue' });
    expect((await rows(databaseName, 'metadata'))[0]).not.to.have.property('ephemeral');
  });

  it('does not open with a half that was changed, or put on another draft', async () => {
    const databaseName = newDatabaseName();
    const { store, id } = await ofEmily(databaseName);
    const hers = await pair();
    await store.handOver(id, { to: { worker: 'sue', publicKey: hers.publicKey }, by: 'emily', reason: REASON });
    const [row] = await rows(databaseName, 'metadata');
    const half = new Uint8Array(row!['ephemeral'] as ArrayBuffer);
    const keys = hostKeyProvider(async () => new Uint8Array(32).fill(5), { exchange: async () => hers });
    const sue = await openStore({ databaseName, keys });
    for (let at = 0; at < half.length; at += 8) {
      const flipped = half.slice();
      flipped[at]! ^= 1;
      await putRow(databaseName, 'metadata', { ...row!, ephemeral: flipped.buffer });
      expect(await errorOf(sue.openById(id)), `byte ${at}`).to.have.nested.property('failure.kind', 'lost-key');
    }
    await putRow(databaseName, 'metadata', { ...row!, id: 'f'.repeat(64) });
    expect(await errorOf(sue.openById('f'.repeat(64)))).to.have.nested.property('failure.kind', 'lost-key');
  });

  it('refuses a public key of another kind', async () => {
    const { store, id } = await ofEmily(newDatabaseName());
    const publicKey = { kty: 'EC', crv: 'P-384', x: 'AA', y: 'AA' };
    const request = { to: { worker: 'sue', publicKey }, by: 'emily', reason: REASON };
    expect(await errorOf(store.handOver(id, request))).to.be.instanceOf(TypeError);
  });
});
