// SPDX-License-Identifier: Apache-2.0
import { expect } from '@open-wc/testing';
import { errorOf } from '../../test/failing.js';
import { FILM, contentOf } from '../../test/files.js';
import { GREEN, SMITH, cleanUp, keyOf, newDatabaseName, openStore, replace, snapshotOf } from '../../test/harness.js';
import { contains, everythingStored, rows } from '../../test/raw-database.js';
import { type DraftError, openDrafts } from '../index.js';
import { PARTS } from '../parts.js';

const DAY = 24 * 60 * 60 * 1000;
const STORES = ['metadata', 'bodies', 'files', 'pieces'] as const;

async function kept(days = 7) {
  const databaseName = newDatabaseName();
  let now = Date.parse('2026-11-01T08:00:00Z');
  const open = () => openStore({ databaseName, keepDiscardedDays: days, clock: () => new Date(now) });
  const store = await open();
  const discarded = async (note: string, film = false) => {
    const draft = await store.open(GREEN);
    await draft.save(snapshotOf({ note }));
    if (film) await draft.files.keep(FILM, new Blob([new Uint8Array([1, 2, 3])]));
    const { id } = (await store.list())[0]!;
    await draft.discard();
    expect(draft.state).to.deep.equal({ status: 'discarded' });
    return id;
  };
  return { store, databaseName, open, discarded, later: (days: number) => (now += days * DAY) };
}

const kindOf = async (work: Promise<unknown>) => ((await errorOf(work)) as DraftError | null)?.failure?.kind ?? null;
const nothingLeft = async (name: string) => {
  for (const one of STORES) expect(await rows(name, one), one).to.deep.equal([]);
};

describe('a draft that was discarded', () => {
  afterEach(cleanUp);

  it('is gone at once, with its files, where nothing else was asked for', async () => {
    const databaseName = newDatabaseName();
    const store = await openStore({ databaseName });
    const draft = await store.open(GREEN);
    await draft.save(snapshotOf({ note: 'tea' }));
    await draft.files.keep(FILM, new Blob(['x']));
    await draft.discard();
    await nothingLeft(databaseName);
    expect(await store.discarded()).to.deep.equal([]);
  });

  it('is in no list, opens nowhere, and is brought back whole with its files', async () => {
    const { store, databaseName, discarded } = await kept();
    const id = await discarded('tea at four', true);
    expect([await store.list(), await store.find({ person: GREEN.person }), await store.has(GREEN)]).to.deep.equal([
      [],
      [],
      false,
    ]);
    expect(await kindOf(store.openById(id))).to.equal('changed-elsewhere');
    expect(contains(await everythingStored(databaseName), 'tea at four')).to.equal(false);
    const [one, ...more] = await store.discarded();
    expect(more).to.deep.equal([]);
    expect([one!.id, one!.discardedAt, one!.keptUntil]).to.deep.equal([
      id,
      new Date('2026-11-01T08:00:00Z'),
      new Date('2026-11-08T08:00:00Z'),
    ]);
    await store.restoreDiscarded(id);
    const draft = await store.open(GREEN);
    expect([draft.state.status, draft.snapshot!.answers]).to.deep.equal(['saved', { note: 'tea at four' }]);
    expect([...(await contentOf(draft, (await draft.files.list())[0]!.id))]).to.deep.equal([1, 2, 3]);
    expect(await store.discarded()).to.deep.equal([]);
    await draft.save(snapshotOf({ note: 'goes on' }));
  });

  it('does not come back over one that was begun since, and comes back when that is gone', async () => {
    const { store, databaseName, discarded } = await kept();
    const id = await discarded('first');
    const next = await store.open(GREEN);
    expect(next.state.status).to.equal('empty');
    await next.save(snapshotOf({ note: 'begun since' }));
    expect(await kindOf(store.restoreDiscarded(id))).to.equal('exists');
    expect((await store.open(GREEN)).snapshot!.answers).to.deep.equal({ note: 'begun since' });
    await (await store.open(GREEN)).discard({ forGood: true });
    expect(await rows(databaseName, 'metadata')).to.have.length(1);
    await store.restoreDiscarded(id);
    expect((await store.open(GREEN)).snapshot!.answers).to.deep.equal({ note: 'first' });
  });

  it('never keeps a worker from beginning the same form anew, however often it is discarded', async () => {
    const { store, discarded } = await kept();
    const ids: string[] = [];
    for (let turn = 0; turn < 9; turn++) ids.push(await discarded(`turn ${turn}`));
    const left = (await store.discarded()).map(({ id }) => id);
    expect(left).to.have.length(3);
    const draft = await store.open(GREEN);
    expect(draft.state.status).to.equal('empty');
    await store.restoreDiscarded(ids.at(-1)!);
    expect((await store.open(GREEN)).snapshot!.answers).to.deep.equal({ note: 'turn 8' });
  });

  it('is removed for good when its time is over, or when it is asked for', async () => {
    const { store, databaseName, open, discarded, later } = await kept();
    await discarded('first', true);
    const other = await store.open(SMITH);
    await other.save(snapshotOf({ note: 'second' }));
    later(3);
    await other.discard();
    later(4.5);
    expect((await store.discarded()).map(({ keyId }) => keyId)).to.have.length(1);
    const { id } = (await store.discarded())[0]!;
    await store.close();
    const next = await open();
    await (await next.open({ ...GREEN, form: 'visit' })).close();
    while ((await rows(databaseName, 'metadata')).length > 1) await new Promise((resolve) => setTimeout(resolve, 10));
    expect(await rows(databaseName, 'pieces')).to.deep.equal([]);
    await next.removeDiscarded(id);
    await next.removeDiscarded(id);
    await nothingLeft(databaseName);
    expect(await kindOf(next.restoreDiscarded(id))).to.equal('changed-elsewhere');
  });

  it('cannot be brought back after its time, nor by another key, and goes with all else that is erased', async () => {
    const { store, databaseName, discarded, later } = await kept();
    const id = await discarded('tea', true);
    const other = await openDrafts({ keys: keyOf(2), databaseName, clock: () => new Date('2026-11-02T08:00:00Z') });
    expect(await kindOf(other.restoreDiscarded(id))).to.equal('lost-key');
    await other.close();
    later(8);
    expect(await store.discarded()).to.deep.equal([]);
    expect(await kindOf(store.restoreDiscarded(id))).to.equal('changed-elsewhere');
    expect(await store.eraseFor(GREEN.person)).to.deep.include({ drafts: 1 });
    await nothingLeft(databaseName);
  });

  it('stays a draft when it can be neither kept nor removed, and can be discarded again', async () => {
    const { store } = await kept();
    const draft = await store.open(GREEN);
    await draft.save(snapshotOf({ note: 'tea' }));
    const back = replace(PARTS, 'everyday', () => async () => Promise.reject(new TypeError('offline')));
    expect(await kindOf(draft.discard())).to.equal('not-fetched');
    expect(draft.state).to.have.nested.property('failure.kind', 'not-fetched');
    back();
    expect(await store.list()).to.have.length(1);
    await draft.discard();
    expect(await store.discarded()).to.have.length(1);
  });

  it('is kept for a number of days, and for nothing else', async () => {
    for (const keepDiscardedDays of [-1, Number.NaN]) {
      expect(await errorOf(openDrafts({ keys: keyOf(1), keepDiscardedDays }))).to.be.instanceOf(RangeError);
    }
  });
});
