// SPDX-License-Identifier: Apache-2.0
import { expect } from '@open-wc/testing';
import {
  GREEN,
  PlainForm,
  SMITH,
  afterwards,
  cleanUp,
  eventually,
  found,
  keyOf,
  newDatabaseName,
  openStore,
  replace,
  snapshotOf,
} from '../test/harness.js';
import { contains, envelopeOf, everythingStored, onlyRow, putRow, rows, storedOutside } from '../test/raw-database.js';
import { hostKeyProvider } from './index.js';

const TYPED = 'Prefers to be washed by Eliza';

async function oneDraft(databaseName = newDatabaseName()): Promise<string> {
  const store = await openStore({ databaseName });
  await (await store.open(GREEN)).save(snapshotOf({ note: TYPED }));
  await store.close();
  return databaseName;
}

describe('what is stored', () => {
  afterEach(cleanUp);

  it('holds nothing typed and no part of the identity in clear', async () => {
    const databaseName = newDatabaseName();
    const identity = { ...GREEN, form: 'personal-care', version: '3.14.159', author: 'worker-sophie' };
    const messages: unknown[] = [];
    const channel = new BroadcastChannel(`careplan-kit/drafts/${databaseName}`);
    afterwards(() => channel.close());
    channel.onmessage = ({ data }) => messages.push(data);
    const before = storedOutside();

    const store = await openStore({ databaseName });
    const draft = await store.open(identity);
    const form = new PlainForm();
    draft.attach(form);
    form.type('hidden-question', TYPED);
    await draft.flush();
    form.type('hidden-question', `${TYPED} and Jane`);
    await draft.flush();
    const { held } = await navigator.locks.query();

    const stored = await everythingStored(databaseName);
    const locks = held!.map(({ name }) => name!).filter((name) => name.includes(databaseName));
    expect(locks).to.have.length(1);
    stored.texts.push(...locks);
    const secrets = [TYPED, 'Eliza', 'Jane', 'hidden-question', 'answers', ...Object.values(identity)];
    for (const secret of secrets) expect(contains(stored, secret), secret).to.equal(false);
    expect(storedOutside()).to.equal(before);
    await store.lock();
    await eventually(() => messages.length > 0);
    expect(messages).to.deep.equal(['lock']);
  });

  it('would be found out if it were in clear', async () => {
    const databaseName = await oneDraft();
    const utf16 = (littleEndian: boolean) => {
      const view = new DataView(new ArrayBuffer(2 * TYPED.length));
      for (let at = 0; at < TYPED.length; at++) view.setUint16(2 * at, TYPED.charCodeAt(at), littleEndian);
      return view.buffer;
    };
    const { buffer } = new TextEncoder().encode(`..${TYPED}..`);
    for (const leak of [buffer, utf16(true), utf16(false), { deep: [TYPED] }]) {
      await putRow(databaseName, 'bodies', { id: 'leak', leak });
      expect(contains(await everythingStored(databaseName), TYPED)).to.equal(true);
    }
  });

  it('has the form that the README tells', async () => {
    const databaseName = await oneDraft();
    const metadata = await onlyRow(databaseName, 'metadata');
    expect(Object.keys(metadata).sort()).to.deep.equal(
      [
        ...['id', 'person', 'form', 'author', 'format', 'keyId', 'wrappedKey', 'writer', 'sequence'],
        ...['createdAt', 'updatedAt', 'size'],
      ].sort(),
    );
    for (const name of ['id', 'person', 'form', 'author']) expect(metadata[name]).to.match(/^[0-9a-f]{64}$/);
    for (const name of ['keyId', 'writer']) expect(metadata[name]).to.match(/^[0-9a-f]{32}$/);
    expect((metadata['wrappedKey'] as ArrayBuffer).byteLength).to.equal(40);
    expect(Object.keys(await onlyRow(databaseName, 'bodies')).sort()).to.deep.equal(['card', 'envelope', 'id']);

    // Decrypted here with nothing of the library but the host's bytes.
    const { subtle } = crypto;
    const root = await subtle.importKey('raw', new Uint8Array(32).fill(1), 'HKDF', false, ['deriveKey']);
    const info = new TextEncoder().encode('careplan-kit/drafts/1/wrap');
    const hkdf = { name: 'HKDF', hash: 'SHA-256', salt: new Uint8Array(), info };
    const wrap = await subtle.deriveKey(hkdf, root, { name: 'AES-KW', length: 256 }, false, ['unwrapKey']);
    const wrapped = metadata['wrappedKey'] as ArrayBuffer;
    const key = await subtle.unwrapKey('raw', wrapped, wrap, 'AES-KW', 'AES-GCM', false, ['decrypt']);
    const envelope = await envelopeOf(databaseName);
    expect(envelope[0]).to.equal(1);
    const { id, keyId, writer, sequence, createdAt, updatedAt } = metadata;
    const { person, form, version, author } = GREEN;
    const bound = [id, person, form, version, author, keyId, writer, sequence, createdAt, updatedAt];
    const additionalData = new TextEncoder().encode(JSON.stringify(['careplan-kit/draft', 1, ...bound]));
    const iv = envelope.subarray(1, 13);
    const padded = await subtle.decrypt({ name: 'AES-GCM', iv, additionalData }, key, envelope.subarray(13));
    const length = new DataView(padded).getUint32(0);
    expect(JSON.parse(new TextDecoder().decode(padded.slice(4, 4 + length)))).to.deep.equal({
      schemaVersion: 1,
      snapshot: snapshotOf({ note: TYPED }),
    });
    const card = new Uint8Array((await onlyRow(databaseName, 'bodies'))['card'] as ArrayBuffer);
    const cardData = new TextEncoder().encode(JSON.stringify(['careplan-kit/draft-card', 1, id]));
    const opened = await subtle.decrypt(
      { name: 'AES-GCM', iv: card.subarray(1, 13), additionalData: cardData },
      key,
      card.subarray(13),
    );
    const cardLength = new DataView(opened).getUint32(0);
    expect(JSON.parse(new TextDecoder().decode(opened.slice(4, 4 + cardLength)))).to.deep.equal({
      schemaVersion: 1,
      identity: GREEN,
      label: null,
      history: [],
    });
    expect(padded.byteLength % 256).to.equal(0);
    expect([...new Uint8Array(padded.slice(4 + length))].every((byte) => byte === 0)).to.equal(true);
  });

  it('has the same size for words of different length, and grows in steps', async () => {
    const store = await openStore();
    const draft = await store.open(GREEN);
    const sizes = new Set<number>();
    for (let length = 0; length <= 600; length += 20) {
      await draft.save(snapshotOf({ note: 'x'.repeat(length) }));
      sizes.add((await store.list())[0]!.size);
    }
    const steps = [...sizes].map((size) => (size - 13 - 16) / 256);
    expect(steps).to.deep.equal([1, 2, 3]);
  });

  it('names a person or author alike in every draft, and differently under another key', async () => {
    const databaseName = newDatabaseName();
    const store = await openStore({ databaseName });
    await (await store.open(GREEN)).save(snapshotOf({}));
    await (await store.open({ ...GREEN, form: 'visit' })).save(snapshotOf({}));
    await (await store.open({ ...GREEN, version: '2.0.0' })).save(snapshotOf({}));
    const other = await openStore({ databaseName, keys: keyOf(2) });
    await (await other.open(GREEN)).save(snapshotOf({}));
    const all = await rows(databaseName, 'metadata');
    const distinct = (name: string) => new Set(all.map((row) => row[name])).size;
    expect(all).to.have.length(4);
    expect(distinct('person')).to.equal(2);
    expect(distinct('author')).to.equal(2);
    expect(distinct('form')).to.equal(4);
    expect(distinct('keyId')).to.equal(2);
  });
});

describe('the keys', () => {
  afterEach(cleanUp);

  it('cannot be exported', async () => {
    const used = new Set<CryptoKey>();
    replace(crypto.subtle, 'encrypt', (encrypt) => (algorithm, key, data) => {
      used.add(key);
      return encrypt.call(crypto.subtle, algorithm, key, data);
    });
    await oneDraft();
    const { wrap, index } = await keyOf(1).unlock();
    expect(used.size).to.equal(1);
    for (const key of [...used, wrap, index]) {
      expect(key.extractable).to.equal(false);
      for (const format of ['raw', 'jwk'] as const) {
        const fault = await crypto.subtle.exportKey(format, key).catch((error: unknown) => error);
        expect(fault).to.have.property('name', 'InvalidAccessError');
      }
    }
    expect([...used][0]!.usages).to.have.members(['encrypt', 'decrypt']);
    expect(wrap.usages).to.have.members(['wrapKey', 'unwrapKey']);
    expect(index.usages).to.deep.equal(['sign']);
  });

  it('come from the host bytes, which are zeroed, also when they are of the wrong length', async () => {
    for (const length of [32, 16]) {
      const bytes = new Uint8Array(length).fill(7);
      const provider = hostKeyProvider(async () => bytes);
      const fault = await provider.unlock().then(
        () => null,
        (error: unknown) => error,
      );
      expect(fault === null).to.equal(length === 32);
      expect([...bytes]).to.deep.equal(Array(length).fill(0));
    }
  });

  it('are the same for the same bytes, and tell nothing of each other', async () => {
    const [one, same, other] = await Promise.all([keyOf(1).unlock(), keyOf(1).unlock(), keyOf(2).unlock()]);
    expect(one.id).to.equal(same.id);
    expect(one.id).not.to.equal(other.id);
    expect(one.id).to.match(/^[0-9a-f]{32}$/);
  });

  it('differ between two drafts', async () => {
    const databaseName = newDatabaseName();
    const used = new Set<CryptoKey>();
    replace(crypto.subtle, 'encrypt', (encrypt) => (algorithm, key, data) => {
      used.add(key);
      return encrypt.call(crypto.subtle, algorithm, key, data);
    });
    const store = await openStore({ databaseName });
    for (const identity of [GREEN, SMITH]) await (await store.open(identity)).save(snapshotOf({}));
    expect(used.size).to.equal(2);
    const [first, second] = await rows(databaseName, 'metadata');
    const bytes = (row: typeof first) => String(new Uint8Array(row!['wrappedKey'] as ArrayBuffer));
    expect(bytes(first)).not.to.equal(bytes(second));
  });

  it('never meet the same IV twice in 500 saves', async () => {
    const databaseName = newDatabaseName();
    const store = await openStore({ databaseName });
    const draft = await store.open(GREEN);
    const seen = new Set<string>();
    for (let save = 0; save < 500; save++) {
      await draft.save(snapshotOf({ note: 'the same text' }));
      seen.add(String((await envelopeOf(databaseName)).subarray(1, 13)));
    }
    expect(seen.size).to.equal(500);
  });
});

describe('an envelope', () => {
  afterEach(cleanUp);

  for (const [field, change] of Object.entries({
    writer: () => 'f'.repeat(32),
    sequence: (value: number) => value + 1,
    createdAt: (value: number) => value - 1,
    updatedAt: (value: number) => value + 1,
  })) {
    it(`is bound to its ${field}`, async () => {
      const databaseName = await oneDraft();
      const row = await onlyRow(databaseName, 'metadata');
      await putRow(databaseName, 'metadata', { ...row, [field]: change(row[field] as never) });
      const { state, snapshot } = await found(databaseName, GREEN);
      expect(snapshot).to.equal(null);
      expect(state).to.have.nested.property('failure.kind', 'tampered');
    });
  }

  it('does not open in the place of another, even with its key beside it', async () => {
    const databaseName = newDatabaseName();
    const store = await openStore({ databaseName });
    for (const identity of [GREEN, SMITH])
      await (await store.open(identity)).save(snapshotOf({ who: identity.person }));
    await store.close();
    const [first, second] = await rows(databaseName, 'metadata');
    const bodies = await rows(databaseName, 'bodies');
    for (const [from, to] of [
      [first!, second!],
      [second!, first!],
    ] as const) {
      await putRow(databaseName, 'metadata', { ...from, id: to.id });
      await putRow(databaseName, 'bodies', { ...bodies.find(({ id }) => id === from.id)!, id: to.id });
    }
    for (const identity of [GREEN, SMITH]) {
      const { state, snapshot } = await found(databaseName, identity);
      expect(snapshot).to.equal(null);
      expect(state).to.have.nested.property('failure.kind', 'tampered');
    }
  });

  it('fails loudly with any one byte changed, cut off or added', async () => {
    const databaseName = await oneDraft();
    const body = await onlyRow(databaseName, 'bodies');
    const envelope = await envelopeOf(databaseName);
    const broken: Uint8Array[] = [envelope.slice(0, -1), envelope.slice(0, 5), new Uint8Array(), new Uint8Array(600)];
    for (let at = 1; at < envelope.length; at += 11) {
      const flipped = envelope.slice();
      flipped[at]! ^= 1;
      broken.push(flipped);
    }
    broken.push(new Uint8Array([...envelope, 0]));
    for (const bytes of broken) {
      await putRow(databaseName, 'bodies', { ...body, envelope: bytes.buffer });
      const { state, snapshot } = await found(databaseName, GREEN);
      expect(snapshot).to.equal(null);
      expect(state).to.have.nested.property('failure.kind', 'tampered');
    }
    await putRow(databaseName, 'bodies', body);
    expect((await found(databaseName, GREEN)).snapshot!.answers).to.deep.equal({ note: TYPED });
  });
});
