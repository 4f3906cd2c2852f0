// SPDX-License-Identifier: Apache-2.0
import { expect } from '@open-wc/testing';
import { errorOf } from '../../test/failing.js';
import { GREEN, cleanUp, found, newDatabaseName, openStore, replace, snapshotOf } from '../../test/harness.js';
import { contains, everythingStored, openRaw, rows, settled } from '../../test/raw-database.js';
import { type PassphraseOptions, type PassphraseQuestion, passphraseKeyProvider } from '../index.js';
import { waitAfter } from './tries.js';

const PHRASE = 'tea for Mr Green at four';
const NEW_PHRASE = 'cake for Mrs Smith at six';

/** A worker who types these words, one for each question. */
function typing(...words: string[]) {
  const asked: PassphraseQuestion[] = [];
  const ask = async (question: PassphraseQuestion) => {
    asked.push(question);
    const word = words.shift();
    if (word === undefined) throw new Error('The worker gave up.');
    return word;
  };
  return { asked, ask };
}

function provider(database: string, ...words: string[]) {
  return passphraseKeyProvider({ database, ...typing(...words) });
}

function vaultRow(database: string, id: string): Promise<Record<string, unknown>> {
  return withVault(database, 'readonly', (vault) => vault.get(id));
}

async function withVault(database: string, mode: IDBTransactionMode, work: (vault: IDBObjectStore) => IDBRequest) {
  const raw = await openRaw(database);
  try {
    return await settled(work(raw.transaction('vault', mode).objectStore('vault')));
  } finally {
    raw.close();
  }
}

async function keptUnder(database: string, keys = provider(database, PHRASE)): Promise<void> {
  const store = await openStore({ databaseName: database, keys });
  await (await store.open(GREEN)).save(snapshotOf({ note: 'kept' }));
  await store.close();
}

describe('a passphrase', () => {
  afterEach(cleanUp);

  it('is chosen once, and opens the same drafts after a reload', async () => {
    const database = newDatabaseName();
    const first = typing(PHRASE);
    await keptUnder(database, passphraseKeyProvider({ database, ask: first.ask }));
    expect(first.asked).to.deep.equal([{ why: 'new', kind: 'passphrase', wrongTries: 0, minimumLength: 12 }]);
    const second = typing(PHRASE);
    const keys = passphraseKeyProvider({ database, ask: second.ask });
    expect((await found(database, GREEN, keys)).snapshot!.answers).to.deep.equal({ note: 'kept' });
    expect(second.asked.map(({ why }) => why)).to.deep.equal(['unlock']);
    const row = await vaultRow(database, 'passphrase/default');
    expect(row['iterations']).to.equal(600_000);
    expect((row['salt'] as Uint8Array).length).to.equal(16);
    const stored = await everythingStored(database);
    for (const word of [PHRASE, 'kept', ...Object.values(GREEN)]) expect(contains(stored, word), word).to.equal(false);
  });

  it('that is wrong opens nothing, changes nothing, and is counted', async () => {
    const database = newDatabaseName();
    await keptUnder(database);
    const before = await vaultRow(database, 'passphrase/default');
    const error = await errorOf(provider(database, 'tea for Mrs Smith').unlock());
    expect(error).to.have.deep.property('failure', { kind: 'wrong-secret' });
    expect(await vaultRow(database, 'passphrase/default')).to.deep.equal(before);
    const again = typing(PHRASE, PHRASE);
    const keys = passphraseKeyProvider({ database, ask: again.ask });
    await keys.unlock();
    await keys.unlock();
    expect(again.asked.map(({ wrongTries }) => wrongTries)).to.deep.equal([1, 0]);
  });

  it('is the same however a keyboard composes its letters', async () => {
    const database = newDatabaseName();
    const first = await provider(database, 'Dŵr a the am bedwar'.normalize('NFC')).unlock();
    const second = await provider(database, 'Dŵr a the am bedwar'.normalize('NFD')).unlock();
    expect(second.id).to.equal(first.id);
  });

  it('is refused when it is short or plain, and nothing is kept', async () => {
    const database = newDatabaseName();
    for (const weak of ['elevenchars', 'aaaaaaaaaaaaaaaa', 'abcdefghijklm']) {
      const error = await errorOf(provider(database, weak).unlock());
      expect(error, weak).to.have.deep.property('failure', { kind: 'weak-secret', minimum: 12 });
    }
    const pin = (word: string) => passphraseKeyProvider({ database, kind: 'pin', ...typing(word) });
    for (const weak of ['4071', '123456', '987654', '111222']) {
      expect(await errorOf(pin(weak).unlock()), weak).to.have.nested.property('failure.kind', 'weak-secret');
    }
    expect(await provider(database).exists()).to.equal(false);
    await pin('407193').unlock();
    expect(await provider(database).exists()).to.equal(true);
  });

  it('refuses fewer rounds, and a stored row that asks for a million times more', async () => {
    expect(() => passphraseKeyProvider({ ask: async () => PHRASE, iterations: 599_999 })).to.throw(RangeError);
    const database = newDatabaseName();
    await provider(database, PHRASE).unlock();
    const row = await vaultRow(database, 'passphrase/default');
    await withVault(database, 'readwrite', (vault) => vault.put({ ...row, iterations: 1e12 }));
    const error = await errorOf(provider(database, PHRASE).unlock());
    expect(error).to.have.deep.property('failure', { kind: 'tampered' });
  });

  it('is changed by wrapping the root key anew, and no draft is touched', async () => {
    const database = newDatabaseName();
    await keptUnder(database);
    const before = await everythingOf(database);
    await provider(database, PHRASE, NEW_PHRASE).change();
    expect(await everythingOf(database)).to.deep.equal(before);
    const old = await errorOf(provider(database, PHRASE).unlock());
    expect(old).to.have.deep.property('failure', { kind: 'wrong-secret' });
    const now = await found(database, GREEN, provider(database, NEW_PHRASE));
    expect(now.snapshot!.answers).to.deep.equal({ note: 'kept' });
  });

  it('stays as it was when the old one is wrong, the new one weak, or the worker gives up', async () => {
    const database = newDatabaseName();
    await provider(database, PHRASE).unlock();
    const before = await vaultRow(database, 'passphrase/default');
    for (const words of [['wrong wrong wrong', NEW_PHRASE], [PHRASE, 'short'], [PHRASE]]) {
      expect(await errorOf(provider(database, ...words).change())).to.be.instanceOf(Error);
    }
    expect(await vaultRow(database, 'passphrase/default')).to.deep.equal(before);
  });

  it('is one for each slot of a shared device', async () => {
    const database = newDatabaseName();
    const of = (slot: string, word: string) => passphraseKeyProvider({ database, slot, ...typing(word) });
    const [emily, eliza] = [await of('1', PHRASE).unlock(), await of('2', NEW_PHRASE).unlock()];
    expect(emily.id).not.to.equal(eliza.id);
    expect((await of('1', PHRASE).unlock()).id).to.equal(emily.id);
  });

  it('chosen in two tabs at once makes one key', async () => {
    const database = newDatabaseName();
    const [one, two] = await Promise.all([provider(database, PHRASE).unlock(), provider(database, PHRASE).unlock()]);
    expect(one.id).to.equal(two.id);
  });

  it('gives keys that cannot be exported', async () => {
    const { wrap, index } = await provider(newDatabaseName(), PHRASE).unlock();
    expect([wrap.extractable, index.extractable]).to.deep.equal([false, false]);
  });
});

describe('tries', () => {
  afterEach(cleanUp);

  it('wait longer and longer, in every tab and after a reload, and end with the right word', async () => {
    const database = newDatabaseName();
    let now = Date.parse('2026-11-22T10:00:00Z');
    const options = { database, clock: () => new Date(now) } satisfies Partial<PassphraseOptions>;
    const next = (word: string) => passphraseKeyProvider({ ...options, ...typing(word) });
    await next(PHRASE).unlock();
    const kinds: string[] = [];
    const outcome = async (word: string) => {
      const error = (await errorOf(next(word).unlock())) as { failure: { kind: string; until?: Date } } | null;
      kinds.push(error?.failure.kind ?? 'open');
      return error?.failure.until;
    };
    for (let slip = 0; slip < 3; slip++) await outcome('not the right one');
    // Even the right word waits, or a guesser would learn which try was right.
    const until = await outcome(PHRASE);
    expect(until!.getTime() - now).to.equal(5000);
    now += 5000;
    await outcome('not the right one');
    now += 9999;
    await outcome(PHRASE);
    now += 1;
    await outcome(PHRASE);
    await outcome('not the right one');
    await outcome(PHRASE);
    const wrong = 'wrong-secret';
    expect(kinds).to.deep.equal([wrong, wrong, wrong, 'wait', wrong, 'wait', 'open', wrong, 'open']);
  });

  it('wait no longer than a quarter of an hour, also when the clock was set back', async () => {
    expect([1, 2, 3, 4, 5, 20].map(waitAfter)).to.deep.equal([0, 0, 5000, 10_000, 20_000, 900_000]);
    const database = newDatabaseName();
    await provider(database, PHRASE).unlock();
    const far = { id: 'tries/default', failed: 9, notBefore: Date.parse('2099-01-01') };
    await withVault(database, 'readwrite', (vault) => vault.put(far));
    await provider(database, PHRASE).unlock();
  });

  it('are counted before they are made, so that ending the page is no way round', async () => {
    const database = newDatabaseName();
    await provider(database, PHRASE).unlock();
    const undo = replace(crypto.subtle, 'deriveBits', () => async () => {
      throw new Error('The page ended here.');
    });
    for (let tab = 0; tab < 3; tab++) await errorOf(provider(database, 'not the right one').unlock());
    undo();
    expect(await errorOf(provider(database, PHRASE).unlock())).to.have.nested.property('failure.kind', 'wait');
  });
});

describe('a pepper', () => {
  afterEach(cleanUp);

  const pin = (database: string, pepper: (() => Promise<Uint8Array>) | undefined, ...words: string[]) =>
    passphraseKeyProvider({ database, kind: 'pin', minimumLength: 4, ...(pepper && { pepper }), ...typing(...words) });
  const peppered = (seed: number) => async () => new Uint8Array(32).fill(seed);

  it('is needed beside the PIN, and being offline is not a wrong try', async () => {
    const database = newDatabaseName();
    const made = await pin(database, peppered(1), '4071').unlock();
    expect((await pin(database, peppered(1), '4071').unlock()).id).to.equal(made.id);
    const offline = async () => {
      throw new Error('offline');
    };
    for (const none of [undefined, async () => new Uint8Array(3)]) {
      const error = await errorOf(pin(database, none, '4071').unlock());
      expect(error).to.have.nested.property('failure.kind', 'no-key');
    }
    expect(await errorOf(pin(database, offline, '4071').unlock())).to.have.property('message', 'offline');
    expect(((await vaultRow(database, 'tries/default'))['failed'] as number) ?? 0).to.equal(0);
    const other = await errorOf(pin(database, peppered(2), '4071').unlock());
    expect(other).to.have.nested.property('failure.kind', 'wrong-secret');
  });

  it('can be added later by choosing the PIN again', async () => {
    const database = newDatabaseName();
    const before = await pin(database, undefined, '4071').unlock();
    await pin(database, peppered(1), '4071', '8163').change();
    expect((await vaultRow(database, 'passphrase/default'))['peppered']).to.equal(true);
    expect((await pin(database, peppered(1), '8163').unlock()).id).to.equal(before.id);
  });
});

describe('a PIN of four figures without a pepper', () => {
  afterEach(cleanUp);

  it('falls to someone with the disk: one guess costs less than two seconds', async () => {
    const database = newDatabaseName();
    await passphraseKeyProvider({ database, kind: 'pin', minimumLength: 4, ...typing('4071') }).unlock();
    const { salt, iterations } = (await vaultRow(database, 'passphrase/default')) as {
      salt: Uint8Array<ArrayBuffer>;
      iterations: number;
    };
    const password = await crypto.subtle.importKey('raw', new TextEncoder().encode('4070'), 'PBKDF2', false, [
      'deriveBits',
    ]);
    const begun = performance.now();
    await crypto.subtle.deriveBits({ name: 'PBKDF2', hash: 'SHA-256', salt, iterations }, password, 256);
    const guess = performance.now() - begun;
    expect(guess).to.be.lessThan(2000);
  });
});

/** Every row but those of the vault. */
async function everythingOf(database: string) {
  const names = ['metadata', 'bodies', 'files', 'pieces'] as const;
  return Promise.all(names.map((name) => rows(database, name)));
}
