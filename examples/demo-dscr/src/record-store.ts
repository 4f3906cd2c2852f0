// SPDX-License-Identifier: Apache-2.0
import type { AuditEvent } from '@careplan-kit/elements';
import { type CareRecord, parseCareRecord, PersonDemographics } from '@careplan-kit/model';
import { fileAddress, fileIdOf } from './file-address.js';
import { CLASSES } from './forms.js';
import { type Received, type RecordDatabase, note, openRecordDatabase } from './record-database.js';
import { RESIDENTS } from './residents.js';

const newestFirst = (all: Received[]) =>
  all.sort((a, b) => (a.submission.submittedAt < b.submission.submittedAt ? 1 : -1));
const READ = [...CLASSES, PersonDemographics];
const WORKER = 'worker';

/**
 * The product's own store of records. A real one is a database on the supplier's servers; this one is in the browser so
 * that the demo needs nothing else. It has no part in the library's drafts.
 */
export class RecordStore {
  /** Told in this tab when a submission is kept, or what is noted of it changes. */
  readonly changes = new EventTarget();

  private constructor(readonly database: RecordDatabase) {}

  static async open(): Promise<RecordStore> {
    const database = await openRecordDatabase();
    const store = new RecordStore(database);
    for (const { id, firstRecord } of RESIDENTS) {
      if (!(await database.get('records', id))) await database.put('records', firstRecord(), id);
    }
    return store;
  }

  async record(id: string): Promise<CareRecord | undefined> {
    const stored = await this.database.get('records', id);
    return stored && parseCareRecord(stored, READ);
  }

  /** The record and what made it so, together or not at all. The same submission stored twice is one. */
  async keep(record: CareRecord, received: Received): Promise<void> {
    const transaction = this.database.transaction(['records', 'received'], 'readwrite', { durability: 'strict' });
    await Promise.all([
      transaction.objectStore('records').put(record, record.subjectOfCare.id),
      transaction.objectStore('received').put(received),
      transaction.done,
    ]);
    this.#changed();
  }

  /** A submission that arrived before. */
  submitted(id: string): Promise<Received | undefined> {
    return this.database.get('received', id);
  }

  /** Every submission, the newest first. */
  async everything(): Promise<Received[]> {
    return newestFirst(await this.database.getAll('received'));
  }

  /** It is in the outbox now, which sees to the rest. */
  async handedToOutbox(id: string): Promise<void> {
    await note(this.database, id, { toSend: undefined });
    this.#changed();
  }

  /** The worker kept what the record server has: this one does not go. */
  async leftOut(id: string, now: Date): Promise<void> {
    await note(this.database, id, { leftAt: now.toISOString() });
    this.#changed();
  }

  async received(person: string): Promise<Received[]> {
    return newestFirst(await this.database.getAllFromIndex('received', 'person', person));
  }

  async audit(event: AuditEvent): Promise<void> {
    await this.database.add('audit', event);
  }

  async auditOf(person: string): Promise<AuditEvent[]> {
    return (await this.database.getAllFromIndex('audit', 'person', person)).reverse();
  }

  /** Keeps the bytes of a photo or clip, and says under which address. The same file kept twice has one address. */
  async keepFile(id: string, bytes: Blob): Promise<string> {
    await this.database.put('files', bytes, id);
    return fileAddress(id);
  }

  /** The bytes behind an address that this product gave. */
  async openFile(address: string): Promise<Blob> {
    const id = fileIdOf(address);
    const bytes = id === undefined ? undefined : await this.database.get('files', id);
    if (!bytes) throw new Error('This product has no such file.');
    return bytes;
  }

  /** When this worker was last on this person's page; now counts as the next time. */
  async lastSeen(worker: string, person: string, now: Date): Promise<string | undefined> {
    const before = await this.database.get('seen', [worker, person]);
    await this.database.put('seen', now.toISOString(), [worker, person]);
    return before;
  }

  /** Who is signed in. `localStorage` would forget it when the browser dies within some seconds. */
  async remember(worker: string): Promise<void> {
    const transaction = this.database.transaction('signedIn', 'readwrite', { durability: 'strict' });
    await Promise.all([transaction.store.put(worker, WORKER), transaction.done]);
  }

  async forget(): Promise<void> {
    await this.database.delete('signedIn', WORKER);
  }

  remembered(): Promise<string | undefined> {
    return this.database.get('signedIn', WORKER);
  }

  /** Back to the day the demo was installed. */
  async reset(): Promise<void> {
    const stores = ['records', 'received', 'audit', 'files', 'seen', 'stays', 'acknowledgements'] as const;
    const transaction = this.database.transaction(stores, 'readwrite');
    await Promise.all([
      transaction.objectStore('stays').clear(),
      transaction.objectStore('acknowledgements').clear(),
      transaction.objectStore('files').clear(),
      transaction.objectStore('seen').clear(),
      transaction.objectStore('received').clear(),
      transaction.objectStore('audit').clear(),
      ...RESIDENTS.map(({ id, firstRecord }) => transaction.objectStore('records').put(firstRecord(), id)),
      transaction.done,
    ]);
  }

  #changed(): void {
    this.changes.dispatchEvent(new Event('change'));
  }
}
