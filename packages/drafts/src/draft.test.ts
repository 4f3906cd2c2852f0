// SPDX-License-Identifier: Apache-2.0
import { expect } from '@open-wc/testing';
import { createForm, parseDefinition } from '@careplan-kit/forms';
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
  stateOf,
} from '../test/harness.js';
import { rows } from '../test/raw-database.js';
import type { DraftIdentity, DraftState } from './index.js';

describe('a draft', () => {
  afterEach(cleanUp);

  it('comes back as it was', async () => {
    const databaseName = newDatabaseName();
    const store = await openStore({ databaseName });
    const draft = await store.open(GREEN);
    expect(draft.snapshot).to.equal(null);
    expect(draft.state).to.deep.equal({ status: 'empty' });
    const snapshot = {
      answers: {
        name: 'Mr Green',
        tea: true,
        weight: '70.0',
        born: { entered: '31/2/1940' },
        likes: ['gardening', 'radio'],
        ['__proto__']: 'an id that is an ordinary id',
      },
      provenance: { name: { from: 'record', class: 'Person', recordUid: 'r1', versionNumber: 2 } },
    } as const;
    await draft.save(snapshot);
    await store.close();

    const again = await found(databaseName, GREEN);
    expect(JSON.stringify(again.snapshot)).to.equal(JSON.stringify(snapshot));
    expect(again.state.status).to.equal('saved');
  });

  it('holds a form of the engine, unreadable and hidden answers too', async () => {
    const definition = parseDefinition({
      format: 'careplan-kit/form-1',
      id: 'visit',
      url: 'https://example.org/visit',
      version: '1.0.0',
      status: 'active',
      title: 'Visit',
      language: 'en-GB',
      licence: { kind: 'open', text: 'For tests' },
      items: [
        { id: 'weight', type: 'decimal', label: 'Weight' },
        { id: 'note', type: 'long-text', label: 'Note' },
      ],
    });
    const databaseName = newDatabaseName();
    const store = await openStore({ databaseName });
    const draft = await store.open(GREEN);
    const form = createForm(definition, { context: { today: '2026-11-22' } });
    draft.attach(form);
    form.answer('weight', 'about 70');
    form.answer('note', 'Slept well.');
    await draft.flush();
    await store.close();

    const { snapshot } = await found(databaseName, GREEN);
    const again = createForm(definition, { context: { today: '2026-11-22' }, snapshot: snapshot! });
    expect(again.snapshot()).to.deep.equal(form.snapshot());
    expect(again.question('weight')!.entered).to.equal('about 70');
  });

  it('holds long, right-to-left, pictured and broken text', async () => {
    const texts = {
      long: 'Betty likes her tea strong. '.repeat(720).slice(0, 20_000),
      emoji: '👩🏽‍🦽 🏴󠁧󠁢󠁷󠁬󠁳󠁿 👨‍👩‍👧',
      rtl: 'שלום \u202Eabc\u202C مرحبا',
      halfPair: 'cut in the middle \uD83D',
      zero: 'a\u0000b',
    };
    const databaseName = newDatabaseName();
    const store = await openStore({ databaseName });
    await (await store.open(GREEN)).save(snapshotOf(texts));
    await store.close();
    expect((await found(databaseName, GREEN)).snapshot!.answers).to.deep.equal(texts);
  });

  for (const part of ['person', 'form', 'version', 'author'] as const) {
    it(`never opens under another ${part}`, async () => {
      const store = await openStore();
      const draft = await store.open(GREEN);
      await draft.save(snapshotOf({ note: 'Only for this one' }));
      const other: DraftIdentity = { ...GREEN, [part]: `${GREEN[part]}x` };
      expect(await store.has(other)).to.equal(false);
      const otherDraft = await store.open(other);
      expect(otherDraft.snapshot).to.equal(null);
      await otherDraft.save(snapshotOf({ note: 'Of the other' }));
      await draft.close();
      const again = await store.open(GREEN);
      expect(again.snapshot!.answers['note']).to.equal('Only for this one');
      expect(again.identity).to.deep.equal(GREEN);
    });
  }

  it('keeps apart identities whose parts join to the same text', async () => {
    const store = await openStore();
    const one = { person: 'a', form: 'b"],["c', version: '1', author: 'd' };
    const two = { person: 'a","b', form: '],["c', version: '1', author: 'd' };
    await (await store.open(one)).save(snapshotOf({ note: 'one' }));
    expect((await store.open(two)).snapshot).to.equal(null);
  });

  it('refuses an identity with a missing part', async () => {
    const store = await openStore();
    const fault = await store.open({ ...GREEN, person: '' }).catch((error: unknown) => error);
    expect(fault).to.be.instanceOf(TypeError);
    const missing = { person: GREEN.person, form: GREEN.form, version: GREEN.version } as DraftIdentity;
    expect(await store.has(missing).catch((error: unknown) => error)).to.be.instanceOf(TypeError);
  });

  it('tells each state once, in order', async () => {
    const store = await openStore({ clock: () => new Date('2026-11-22T09:30:00Z') });
    const draft = await store.open(GREEN);
    const states: DraftState[] = [];
    draft.subscribe((state) => states.push(state));
    const form = new PlainForm();
    draft.attach(form);
    for (const text of ['T', 'Te', 'Tea']) form.type('drink', text);
    await draft.flush();
    await draft.discard();
    const savedAt = new Date('2026-11-22T09:30:00Z');
    expect(states).to.deep.equal([
      { status: 'saving', savedAt: null },
      { status: 'saved', savedAt },
      { status: 'discarded' },
    ]);
  });

  it('goes on saving when a listener throws', async () => {
    const store = await openStore();
    const draft = await store.open(GREEN);
    const reported: unknown[] = [];
    replace(globalThis, 'reportError', () => (fault: unknown) => void reported.push(fault));
    const fault = new Error('a broken banner');
    const stop = draft.subscribe(() => {
      stop();
      throw fault;
    });
    await draft.save(snapshotOf({ note: 'kept' }));
    expect(reported).to.deep.equal([fault]);
    expect(draft.state.status).to.equal('saved');
  });

  it('listens to one form at a time, and to none after detaching', async () => {
    const store = await openStore();
    const draft = await store.open(GREEN);
    const [first, second] = [new PlainForm(), new PlainForm()];
    const detachFirst = draft.attach(first);
    const detachSecond = draft.attach(second);
    expect(first.listened).to.equal(false);
    detachFirst();
    expect(second.listened).to.equal(true);
    detachSecond();
    expect(second.listened).to.equal(false);
  });

  it('keeps what was typed before detaching, and nothing typed after', async () => {
    const databaseName = newDatabaseName();
    const store = await openStore({ databaseName });
    const draft = await store.open(GREEN);
    const form = new PlainForm();
    const detach = draft.attach(form);
    form.type('note', 'about Mr Green');
    detach();
    form.type('note', 'about Mrs Smith');
    await draft.flush();
    const smith = await store.open(SMITH);
    smith.attach(form);
    form.type('note', 'more about Mrs Smith');
    await smith.flush();
    await store.close();
    expect((await found(databaseName, GREEN)).snapshot!.answers).to.deep.equal({ note: 'about Mr Green' });
    expect((await found(databaseName, SMITH)).snapshot!.answers).to.deep.equal({ note: 'more about Mrs Smith' });
  });

  it('passes to a later opening in the same page, with all that was typed', async () => {
    const store = await openStore();
    const earlier = await store.open(GREEN);
    const form = new PlainForm();
    earlier.attach(form);
    form.type('note', 'typed a moment ago');
    const [later, latest] = await Promise.all([store.open(GREEN), store.open(GREEN)]);
    expect(later.snapshot).to.equal(null);
    expect(latest.snapshot!.answers).to.deep.equal({ note: 'typed a moment ago' });
    for (const gone of [earlier, later]) {
      const { failure } = await stateOf(gone, 'failed');
      expect(failure.kind).to.equal('open-elsewhere');
    }
    form.type('note', 'typed into the old page');
    await latest.save(snapshotOf({ note: 'typed into the new page' }));
    const fault = await earlier.save(snapshotOf({ note: 'late' })).catch((error: unknown) => error);
    expect(fault).to.have.nested.property('failure.kind', 'open-elsewhere');
    await latest.close();
    expect((await store.open(GREEN)).snapshot!.answers).to.deep.equal({ note: 'typed into the new page' });
  });

  it('refuses to be used once discarded or closed', async () => {
    const store = await openStore();
    const draft = await store.open(GREEN);
    await draft.save(snapshotOf({ note: 'x' }));
    await draft.discard();
    expect(() => draft.attach(new PlainForm())).to.throw('discarded');
    expect(await draft.save(snapshotOf({})).catch((error: Error) => error.message)).to.contain('discarded');
    await draft.discard();
    const second = await store.open(GREEN);
    expect(second.snapshot).to.equal(null);
    await second.close();
    expect(() => second.attach(new PlainForm())).to.throw('closed');
    expect(await second.discard().catch((error: Error) => error.message)).to.contain('closed');
  });

  it('keeps the time of its beginning, and moves the time of its last save', async () => {
    let now = new Date('2026-11-22T09:00:00Z');
    const store = await openStore({ clock: () => now });
    const draft = await store.open(GREEN);
    await draft.save(snapshotOf({ note: 'one' }));
    await draft.close();
    now = new Date('2026-11-22T10:00:00Z');
    await (await store.open(GREEN)).save(snapshotOf({ note: 'two' }));
    const [summary] = await store.list();
    expect(summary!.createdAt.toISOString()).to.equal('2026-11-22T09:00:00.000Z');
    expect(summary!.updatedAt.toISOString()).to.equal('2026-11-22T10:00:00.000Z');
  });
});

describe('a store of drafts', () => {
  afterEach(cleanUp);

  it('lists drafts newest first without asking for a key', async () => {
    const databaseName = newDatabaseName();
    let minute = 0;
    const store = await openStore({ databaseName, clock: () => new Date(Date.UTC(2026, 10, 22, 9, minute++)) });
    const ids: string[] = [];
    for (const identity of [GREEN, SMITH, { ...GREEN, form: 'visit' }]) {
      await (await store.open(identity)).save(snapshotOf({ note: identity.form }));
      ids.unshift((await rows(databaseName, 'metadata')).map(({ id }) => id).find((id) => !ids.includes(id))!);
    }
    await (await store.open(GREEN)).save(snapshotOf({ note: 'again' }));
    const locked = { unlock: () => Promise.reject(new Error('nobody is signed in')) };
    const other = await openStore({ databaseName, keys: locked });
    const list = await other.list();
    expect(list.map(({ id }) => id)).to.deep.equal([ids[2], ids[0], ids[1]]);
    expect(list[0]!.keyId).to.equal((await keyOf(1).unlock()).id);
    expect(list[0]!.size).to.be.greaterThan(256);
  });

  it('says whether it has a draft', async () => {
    const store = await openStore();
    expect(await store.has(GREEN)).to.equal(false);
    const draft = await store.open(GREEN);
    expect(await store.has(GREEN)).to.equal(false);
    await draft.save(snapshotOf({ note: 'x' }));
    expect(await store.has(GREEN)).to.equal(true);
    expect(await store.has(SMITH)).to.equal(false);
    await draft.discard();
    expect(await store.has(GREEN)).to.equal(false);
  });

  it('asks for the key once, and not before it is needed', async () => {
    let asked = 0;
    const keys = {
      unlock: () => {
        asked++;
        return keyOf(1).unlock();
      },
    };
    const store = await openStore({ keys });
    expect(asked).to.equal(0);
    await Promise.all([store.open(GREEN), store.open(SMITH), store.has(GREEN)]);
    expect(asked).to.equal(1);
  });

  it('saves what is attached when it is closed', async () => {
    const databaseName = newDatabaseName();
    const store = await openStore({ databaseName });
    const form = new PlainForm();
    (await store.open(GREEN)).attach(form);
    form.type('note', 'first');
    form.type('note', 'last');
    await store.close();
    expect((await found(databaseName, GREEN)).snapshot!.answers).to.deep.equal({ note: 'last' });
  });
});
