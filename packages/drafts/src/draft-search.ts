// SPDX-License-Identifier: Apache-2.0
import { hex, utf8 } from './bytes.js';
import type { DraftSummary } from './contract.js';
import type { DraftRow } from './draft-row.js';
import type { DraftIdentity } from './identity.js';

/** What to look for: a form needs its version, because the two are hashed together. */
export interface DraftQuery {
  readonly person?: string;
  readonly form?: Pick<DraftIdentity, 'form' | 'version'>;
  readonly author?: string;
}

const DAY = 24 * 60 * 60 * 1000;

/** A test of rows by their opaque names. A row of other keys never passes it, whatever it is. */
export async function matching(index: CryptoKey, query: DraftQuery): Promise<(row: DraftRow) => boolean> {
  const name = async (...parts: string[]) => hex(await crypto.subtle.sign('HMAC', index, utf8(JSON.stringify(parts))));
  const { person, form, author } = query;
  const wanted: Partial<Pick<DraftRow, 'person' | 'form' | 'author'>> = {
    ...(person !== undefined && { person: await name('person', person) }),
    ...(form !== undefined && { form: await name('form', form.form, form.version) }),
    ...(author !== undefined && { author: await name('author', author) }),
  };
  const tests = Object.entries(wanted) as ['person' | 'form' | 'author', string][];
  return (row) => tests.every(([field, value]) => row[field] === value);
}

/** @throws RangeError when `days` is no number of days */
export function olderThan(days: number, now: Date): (row: DraftRow) => boolean {
  if (!(days >= 0)) throw new RangeError('A draft expires after a number of days.');
  const before = now.getTime() - days * DAY;
  return ({ updatedAt }) => updatedAt < before;
}

export function summaryOf({ id, keyId, createdAt, updatedAt, size }: DraftRow): DraftSummary {
  return { id, keyId, createdAt: new Date(createdAt), updatedAt: new Date(updatedAt), size };
}
