// SPDX-License-Identifier: Apache-2.0
import type { Connection } from './connection.js';
import type { DraftPage, DraftSummary } from './contract.js';
import { walk } from './cursor.js';
import { type DraftRow, filesHome } from './draft-row.js';
import { partsOf } from './key-ranges.js';
import type { Transaction } from './indexed-db.js';

/** Rows read at once where not all of them may be wanted. */
const BATCH = 200;

export interface ListOptions extends DraftPage {
  /** The opaque name of a person whose drafts alone are read. */
  readonly person?: string | undefined;
  readonly passes?: (row: DraftRow) => boolean;
}

type Place = Pick<DraftRow, 'id' | 'updatedAt'>;

/**
 * Newest first; of the same moment, by their ids. Reads rows only, never what is sealed.
 *
 * @throws RangeError when the limit is no whole number of drafts
 */
export async function listDrafts(connection: Connection, options: ListOptions = {}): Promise<DraftSummary[]> {
  const { limit } = options;
  if (limit !== undefined && !(Number.isSafeInteger(limit) && limit > 0)) {
    throw new RangeError('A list is limited to a whole number of drafts.');
  }
  return connection.use(async (database) => {
    const transaction = database.transaction(['metadata', 'files'], 'readonly');
    const anyFile = transaction.objectStore('files').getKey(IDBKeyRange.lowerBound([]));
    const rows = await rowsOf(transaction, options);
    const sizes = (await anyFile) ? await sizesOf(transaction, rows) : [];
    return rows.map((row, at) => summaryOf(row, sizes[at]));
  });
}

async function rowsOf(transaction: Transaction, options: ListOptions): Promise<DraftRow[]> {
  const { limit = Infinity, before, person, passes } = options;
  const found: DraftRow[] = [];
  let place: Place | null = before ? { id: before.id, updatedAt: before.updatedAt.getTime() } : null;
  // One more for the row that is the place itself.
  let count = passes ? Math.max(limit, BATCH) : limit + (place ? 1 : 0);
  for (;;) {
    const batch = await newest(transaction, rangeOf(person, place), person !== undefined, count);
    const from: Place | null = place;
    const fresh = from ? batch.filter((row) => isAfter(from, row)) : batch;
    found.push(...(passes ? fresh.filter(passes) : fresh));
    if (found.length >= limit || batch.length < count) return found.slice(0, limit);
    // All of one moment, and seen before: that moment has more of them than were read.
    if (fresh.length === 0) count *= 2;
    else place = fresh.at(-1)!;
  }
}

function isAfter(place: Place, { id, updatedAt }: Place): boolean {
  return updatedAt < place.updatedAt || (updatedAt === place.updatedAt && id < place.id);
}

function rangeOf(person: string | undefined, place: Place | null): IDBKeyRange | null {
  if (person === undefined) return place && IDBKeyRange.upperBound(place.updatedAt);
  return IDBKeyRange.bound([person], [person, place ? place.updatedAt : []]);
}

/** What newer browsers can do in one request. */
interface Backwards {
  getAll(options: { query: IDBKeyRange | null; count?: number; direction: 'prev' }): Promise<DraftRow[]>;
}

async function newest(
  transaction: Transaction,
  range: IDBKeyRange | null,
  ofPerson: boolean,
  count: number,
): Promise<DraftRow[]> {
  const metadata = transaction.objectStore('metadata');
  const index = ofPerson ? metadata.index('byPerson') : metadata.index('updatedAt');
  if (count === Infinity) return (await index.getAll(range as never)).reverse();
  // A browser without the one has not the other, and would take the options for a key.
  if ('getAllRecords' in IDBIndex.prototype) {
    return (index as unknown as Backwards).getAll({ query: range, count, direction: 'prev' });
  }
  const rows: DraftRow[] = [];
  await walk(index.native.openCursor(range, 'prev'), ({ value }) => rows.push(value as DraftRow) < count);
  return rows;
}

/** Bytes of the files of each draft. */
function sizesOf(transaction: Transaction, rows: readonly DraftRow[]): Promise<number[]> {
  const files = transaction.objectStore('files');
  return Promise.all(
    rows.map(async (row) => (await files.getAll(partsOf(filesHome(row)))).reduce((sum, { stored }) => sum + stored, 0)),
  );
}

function summaryOf({ id, keyId, createdAt, updatedAt, size }: DraftRow, ofFiles = 0): DraftSummary {
  return { id, keyId, createdAt: new Date(createdAt), updatedAt: new Date(updatedAt), size: size + ofFiles };
}
