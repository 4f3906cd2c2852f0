// SPDX-License-Identifier: Apache-2.0
import type { FormSnapshot } from '@careplan-kit/forms';
import { expect } from '@open-wc/testing';
import { openDyingPage } from '../../test/dying-page.js';
import { errorOf } from '../../test/failing.js';
import { FILM, contentOf } from '../../test/files.js';
import {
  GREEN,
  SMITH,
  cleanUp,
  eventually,
  keyOf,
  newDatabaseName,
  openStore,
  snapshotOf,
} from '../../test/harness.js';
import { contains, everythingStored, onlyRow, putRow, rows } from '../../test/raw-database.js';
import type { DraftError, DraftStore, MigrateSnapshot } from '../index.js';

const LATER = { ...GREEN, version: '1.1.0' };

interface Report {
  readonly tray: readonly { readonly key: string; readonly answer: unknown }[];
}

/** Version 1.1.0 calls `note` `likes`, and asks no more for `weight`. */
const migrate: MigrateSnapshot<Report> = ({ answers: { note, weight, ...answers } }) => ({
  snapshot: snapshotOf({ ...answers, ...(note !== undefined && { likes: note }) }),
  report: { tray: weight === undefined ? [] : [{ key: 'weight', answer: weight }] },
});

const BEGUN = { note: 'tea at four', weight: '70.0' };
const CARRIED = { likes: 'tea at four' };
const TRAY = { tray: [{ key: 'weight', answer: '70.0' }] };

async function begun(options: { readonly film?: boolean; readonly databaseName?: string } = {}) {
  const { databaseName = newDatabaseName(), film = false } = options;
  const store = await openStore({ databaseName, can: () => true });
  const draft = await store.open(GREEN);
  await draft.save(snapshotOf(BEGUN));
  await draft.rename('before lunch');
  if (film) await draft.files.keep(FILM, new Blob([new Uint8Array([1, 2, 3])]));
  await draft.close();
  const { id } = (await store.list())[0]!;
  return { store, databaseName, id };
}

const kindOf = async (work: Promise<unknown>) => ((await errorOf(work)) as DraftError | null)?.failure?.kind ?? null;
const answersOf = (draft: { readonly snapshot: FormSnapshot | null }) => draft.snapshot?.answers ?? null;

describe('a draft of another version of its form', () => {
  afterEach(cleanUp);

  it('is found by person, form and author, and no other is', async () => {
    const { store, id } = await begun();
    for (const other of [{ ...GREEN, form: 'visit' }, SMITH, { ...GREEN, author: 'eliza' }, LATER]) {
      const draft = await store.open({ ...other, version: other === LATER ? LATER.version : '1.0.0' });
      await draft.save(snapshotOf({}));
    }
    const found = await store.findOtherVersions(LATER);
    expect(found.map((one) => [one.id, one.identity, one.label])).to.deep.equal([[id, GREEN, 'before lunch']]);
    expect((await store.findOtherVersions(GREEN)).map(({ identity }) => identity)).to.deep.equal([LATER]);
    expect(await store.findOtherVersions({ ...GREEN, form: 'nothing' })).to.deep.equal([]);
    const others = await openStore({ databaseName: newDatabaseName(), keys: keyOf(2) });
    expect(await others.findOtherVersions(LATER)).to.deep.equal([]);
  });

  it('is shown as it would be, and nothing is written before that is accepted', async () => {
    const { store, databaseName, id } = await begun({ film: true });
    const before = await everythingStored(databaseName);
    const preview = await store.previewMigration(id, '1.1.0', migrate);
    expect([preview.from, preview.to, preview.blocked]).to.deep.equal([GREEN, LATER, false]);
    expect([preview.snapshot.answers, preview.report]).to.deep.equal([CARRIED, TRAY]);
    expect(await everythingStored(databaseName)).to.deep.equal(before);
    expect((await store.open(LATER)).state.status).to.equal('empty');
  });

  it('takes its place with name, files and what no longer fits, which stays until it is taken away', async () => {
    const { store, databaseName, id } = await begun({ film: true });
    const draft = await (await store.previewMigration(id, '1.1.0', migrate)).accept();
    expect([draft.identity, answersOf(draft), draft.label]).to.deep.equal([LATER, CARRIED, 'before lunch']);
    expect(draft.tray.map(({ fromVersion, report }) => [fromVersion, report])).to.deep.equal([['1.0.0', TRAY]]);
    const [film] = await draft.files.list();
    expect([...(await contentOf(draft, film!.id))]).to.deep.equal([1, 2, 3]);
    await draft.save(snapshotOf({ likes: 'tea at five' }));
    await draft.files.keep({ ...FILM, filename: 'more' }, new Blob([new Uint8Array([4])]));
    expect(contains(await everythingStored(databaseName), '70.0')).to.equal(false);
    await store.close();

    const next = await openStore({ databaseName });
    expect((await next.list()).map(({ id: one, size }) => [one !== id, size > 2 * 16_384])).to.deep.equal([
      [true, true],
    ]);
    expect(await next.findOtherVersions(LATER)).to.deep.equal([]);
    const again = await next.open(LATER);
    expect([answersOf(again), again.tray.length]).to.deep.equal([{ likes: 'tea at five' }, 1]);
    expect(await again.files.list()).to.have.length(2);
    await again.clearTray();
    expect(again.tray).to.deep.equal([]);
    await again.close();
    expect((await next.open(LATER)).tray).to.deep.equal([]);
  });

  it('leaves the earlier version free to be begun anew, and each keeps to its own files', async () => {
    const { store, databaseName, id } = await begun({ film: true });
    const later = await (await store.previewMigration(id, '1.1.0', migrate)).accept();
    const anew = await store.open(GREEN);
    expect(anew.state.status).to.equal('empty');
    await anew.files.keep({ ...FILM, filename: 'other' }, new Blob([new Uint8Array([9])]));
    await anew.save(snapshotOf({ note: 'begun anew' }));
    expect((await later.files.list()).map(({ info }) => info.filename)).to.deep.equal([FILM.filename]);
    expect((await anew.files.list()).map(({ info }) => info.filename)).to.deep.equal(['other']);
    await later.discard();
    expect(await rows(databaseName, 'files')).to.have.length(1);
    expect(await rows(databaseName, 'metadata')).to.have.length(1);
    await anew.discard();
    for (const name of ['metadata', 'bodies', 'files', 'pieces'] as const) {
      expect(await rows(databaseName, name), name).to.deep.equal([]);
    }
  });

  it('may be carried again and back, and loses no tray on the way', async () => {
    const { store, databaseName, id } = await begun({ film: true });
    const idOf = async () => (await store.list())[0]!.id;
    await (await store.previewMigration(id, '1.1.0', migrate)).accept();
    const keep: MigrateSnapshot<string> = (snapshot, from) => ({ snapshot, report: `from ${from}` });
    await (await store.previewMigration(await idOf(), '1.2.0', keep)).accept();
    const back = await (await store.previewMigration(await idOf(), '1.0.0', keep)).accept();
    expect(answersOf(back)).to.deep.equal(CARRIED);
    expect(back.tray.map(({ report }) => report)).to.deep.equal([TRAY, 'from 1.1.0', 'from 1.2.0']);
    const [film] = await back.files.list();
    expect([...(await contentOf(back, film!.id))]).to.deep.equal([1, 2, 3]);
    expect(await store.list()).to.have.length(1);
    await back.discard();
    expect(await rows(databaseName, 'metadata')).to.deep.equal([]);
    expect(await rows(databaseName, 'pieces')).to.deep.equal([]);
  });

  it('is not carried over one that is there, over newer typing, or while another tab has it', async () => {
    const { store, databaseName, id } = await begun();
    const preview = await store.previewMigration(id, '1.1.0', migrate);
    const draft = await store.openById(id);
    await draft.save(snapshotOf({ note: 'typed since' }));
    expect(await kindOf(preview.accept())).to.equal('changed-elsewhere');
    const other = await openStore({ databaseName });
    const held = await other.open(GREEN);
    expect(await kindOf((await store.previewMigration(id, '1.1.0', migrate)).accept())).to.equal('open-elsewhere');
    await held.close();
    const third = await store.previewMigration(id, '1.1.0', migrate);
    const begunThere = await store.open(LATER);
    await begunThere.save(snapshotOf({ likes: 'another' }));
    expect(await kindOf(third.accept())).to.equal('exists');
    expect((await store.previewMigration(id, '1.1.0', migrate)).blocked).to.equal(true);
    expect(answersOf(await store.open(GREEN))).to.deep.equal({ note: 'typed since' });
    expect(answersOf(await store.open(LATER))).to.deep.equal({ likes: 'another' });
    expect(await errorOf(store.previewMigration(id, '1.0.0', migrate))).to.be.instanceOf(RangeError);
    const fails = () => {
      throw new Error('the earlier version is not at hand');
    };
    expect(await errorOf(store.previewMigration(id, '1.1.0', fails))).to.have.property(
      'message',
      'the earlier version is not at hand',
    );
  });

  it('that was handed over is carried under the keys of who has it now, and what was typed before is in it', async () => {
    const { store, databaseName, id } = await begun({ film: true });
    await store.handOver(id, { to: { worker: 'eliza', keys: keyOf(2) }, by: 'emily', reason: 'End of shift' });
    const eliza = await openStore({ databaseName, keys: keyOf(2) });
    const form = await eliza.openById(id);
    await form.save(snapshotOf({ ...BEGUN, note: 'coffee' }));
    const draft = await (await eliza.previewMigration(id, '1.1.0', migrate)).accept();
    expect([draft.identity, answersOf(draft)]).to.deep.equal([LATER, { likes: 'coffee' }]);
    expect(await draft.files.list()).to.have.length(1);
    await draft.close();
    const [row] = await eliza.list();
    expect((await eliza.describe([row!.id]))[0]!.history.map(({ to }) => to)).to.deep.equal(['eliza']);
    expect((await store.open(LATER)).state.status).to.equal('empty');
  });

  it('is erased with its person, and rotated with its keys, with the row that stands for its files', async () => {
    for (const after of ['erase', 'rotate'] as const) {
      const { store, databaseName, id } = await begun({ film: true });
      await (await (await store.previewMigration(id, '1.1.0', migrate)).accept()).close();
      expect(await rows(databaseName, 'metadata')).to.have.length(2);
      if (after === 'erase') {
        expect(await store.eraseFor(GREEN.person)).to.deep.include({ drafts: 1, open: [] });
        for (const name of ['metadata', 'bodies', 'files', 'pieces'] as const) {
          expect(await rows(databaseName, name), name).to.deep.equal([]);
        }
      } else {
        expect(await store.rotateKeys(keyOf(2))).to.deep.include({ done: true, damaged: 0 });
        const draft = await (await openStore({ databaseName, keys: keyOf(2) })).open(LATER);
        expect([answersOf(draft), (await draft.files.list()).length]).to.deep.equal([CARRIED, 1]);
      }
    }
  });

  it('says that it was damaged when its tray was', async () => {
    const { store, databaseName, id } = await begun();
    await (await (await store.previewMigration(id, '1.1.0', migrate)).accept()).close();
    const body = await onlyRow(databaseName, 'bodies');
    const tray = new Uint8Array(body['tray'] as ArrayBuffer).slice();
    tray[40]! ^= 1;
    await putRow(databaseName, 'bodies', { ...body, tray: tray.buffer });
    expect((await store.open(LATER)).state).to.have.deep.property('failure', { kind: 'tampered' });
  });
});

async function carry(databaseName: string, killAt?: number) {
  const page = await openDyingPage(killAt);
  const told = (async () => {
    const store = await page.library.openDrafts({ keys: keyOf(1), databaseName });
    const { id } = (await store.list())[0]!;
    const preview = await store.previewMigration(id, '1.1.0', migrate);
    const draft = await preview.accept();
    await draft.close();
    return store;
  })();
  const store = await Promise.race([told, page.dead.then(() => null)]);
  return { page, store };
}

/** Which version the next visit is offered, and that it is whole. */
async function offered(databaseName: string): Promise<'earlier' | 'later'> {
  const store: DraftStore = await openStore({ databaseName });
  const [summary, ...more] = await store.list();
  expect(more).to.deep.equal([]);
  const [told] = await store.describe([summary!.id]);
  const draft = await store.open(told!.identity!);
  // The browser frees the lock of a dead page in its own time.
  await eventually(async () => (await store.open(told!.identity!)).state.status === 'saved');
  const again = await store.open(told!.identity!);
  const [film] = await again.files.list();
  expect([...(await contentOf(again, film!.id))]).to.deep.equal([1, 2, 3]);
  const later = draft.identity.version === LATER.version;
  expect(answersOf(again)).to.deep.equal(later ? CARRIED : BEGUN);
  expect(again.tray.map(({ report }) => report)).to.deep.equal(later ? [TRAY] : []);
  expect((await store.open(later ? GREEN : LATER)).state.status).to.equal('empty');
  await store.close();
  return later ? 'later' : 'earlier';
}

describe('a page that is killed while it carries a draft to another version', () => {
  afterEach(cleanUp);

  it('leaves one of the two, whole, whatever the moment', async function () {
    this.timeout(180_000);
    const whole = (await begun({ film: true })).databaseName;
    const { page, store } = await carry(whole);
    await store!.close();
    const moments = [...page.moments];
    expect(await offered(whole)).to.equal('later');
    console.log(`${moments.length} crash points of carrying a draft over: ${moments.join(', ')}.`);
    const found: ('earlier' | 'later')[] = [];
    for (let at = 1; at <= moments.length; at++) {
      const { databaseName } = await begun({ film: true });
      const run = await carry(databaseName, at);
      await run.store?.close();
      found[at - 1] = await offered(databaseName).catch((cause: unknown) => {
        throw new Error(`Killed at moment ${at}: ${moments[at - 1]}`, { cause });
      });
    }
    const committed = moments.indexOf('bodies+files+metadata+vault is on the disk');
    expect(committed).to.be.greaterThan(0);
    expect(new Set(found.slice(0, committed))).to.deep.equal(new Set(['earlier']));
    expect(new Set(found.slice(committed))).to.deep.equal(new Set(['later']));
  });
});
