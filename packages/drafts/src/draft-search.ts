// SPDX-License-Identifier: Apache-2.0
import type { Connection } from './connection.js';
import type { DraftPage, DraftSummary } from './contract.js';
import { listDrafts } from './draft-list.js';
import type { DraftRow } from './draft-row.js';
import type { DraftIdentity } from './identity.js';
import { type OpaqueNames, opaqueName } from './opaque-ids.js';

/** What to look for: a form needs its version, because the two are hashed together. */
export interface DraftQuery extends DraftPage {
  readonly person?: string;
  readonly form?: Pick<DraftIdentity, 'form' | 'version'>;
  readonly author?: string;
}

const DAY = 24 * 60 * 60 * 1000;

/** The opaque names that a query asks for. A row of other keys never has them, whatever it is. */
export async function opaqueQuery(index: CryptoKey, query: DraftQuery): Promise<Partial<OpaqueNames>> {
  const name = (...parts: string[]) => opaqueName(index, ...parts);
  const { person, form, author } = query;
  return {
    ...(person !== undefined && { person: await name('person', person) }),
    ...(form !== undefined && { form: await name('form', form.form, form.version) }),
    ...(author !== undefined && { author: await name('author', author) }),
  };
}

export function matching(names: Partial<OpaqueNames>): (row: DraftRow) => boolean {
  const tests = Object.entries(names) as [keyof OpaqueNames, string][];
  return (row) => tests.every(([field, value]) => row[field] === value);
}

export async function findDrafts(connection: Connection, index: CryptoKey, query: DraftQuery): Promise<DraftSummary[]> {
  const { person, ...others } = await opaqueQuery(index, query);
  const { limit, before } = query;
  const page = { ...(limit !== undefined && { limit }), ...(before && { before }) };
  const passes = Object.keys(others).length > 0 ? matching(others) : undefined;
  return listDrafts(connection, { ...page, person, ...(passes && { passes }) });
}

/** @throws RangeError when `days` is no number of days */
export async function expiredDrafts(connection: Connection, days: number, now: Date): Promise<DraftSummary[]> {
  if (!(days >= 0)) throw new RangeError('A draft expires after a number of days.');
  // The empty id stands below every draft of its own moment.
  return listDrafts(connection, { before: { id: '', updatedAt: new Date(now.getTime() - days * DAY) } });
}
