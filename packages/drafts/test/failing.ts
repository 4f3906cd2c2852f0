// SPDX-License-Identifier: Apache-2.0
import { expect } from '@open-wc/testing';
import { type Draft, DraftError, type DraftFailure, type DraftFailureKind } from '../src/index.js';
import { GREEN, PlainForm, keyOf, newDatabaseName, openStore, snapshotOf } from './harness.js';
import { rows } from './raw-database.js';

export const errorOf = (work: Promise<unknown>) =>
  work.then(
    () => null,
    (error: unknown) => error,
  );

export function kindOf(draft: Pick<Draft, 'state'>): DraftFailureKind | null {
  return draft.state.status === 'failed' ? draft.state.failure.kind : null;
}

/** The failure a save ends with. */
export async function saveFailure(draft: Draft): Promise<DraftFailure | null> {
  const error = await errorOf(draft.save(snapshotOf({ note: 'typed later' })));
  if (error !== null) expect(error).to.be.instanceOf(DraftError);
  return error instanceof DraftError ? error.failure : null;
}

export async function oneDraft(databaseName = newDatabaseName()): Promise<string> {
  const store = await openStore({ databaseName });
  await (await store.open(GREEN)).save(snapshotOf({ note: 'typed first' }));
  await store.close();
  return databaseName;
}

/** What must hold for a draft that cannot be read: it is left as it is, until the worker discards it. */
export async function expectUntouched(databaseName: string, kind: DraftFailureKind, keys = keyOf(1)): Promise<void> {
  const before = [await rows(databaseName, 'metadata'), await rows(databaseName, 'bodies')];
  const store = await openStore({ databaseName, keys });
  const draft = await store.open(GREEN);
  expect(kindOf(draft)).to.equal(kind);
  expect(draft.snapshot).to.equal(null);
  const form = new PlainForm();
  draft.attach(form);
  form.type('note', 'must not replace it');
  await draft.flush();
  expect(await saveFailure(draft)).to.deep.equal({ kind });
  expect([await rows(databaseName, 'metadata'), await rows(databaseName, 'bodies')]).to.deep.equal(before);
  await draft.discard();
  expect(await rows(databaseName, 'bodies')).to.deep.equal([]);
  expect((await store.open(GREEN)).state.status).to.equal('empty');
}
