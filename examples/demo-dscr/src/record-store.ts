// SPDX-License-Identifier: Apache-2.0
import type { AuditEvent } from '@careplan-kit/elements';
import type { FormSubmission } from '@careplan-kit/forms/contract';
import { type CareRecord, parseCareRecord, PersonDemographics, AboutMe } from '@careplan-kit/model';
import { type DBSchema, type IDBPDatabase, openDB } from 'idb';
import { RESIDENTS } from './residents.js';

/** One thing that arrived from a form: kept beside the record it changed. */
export interface Received {
  readonly submission: FormSubmission;
  readonly questionnaireResponse: unknown;
}

interface Schema extends DBSchema {
  records: { key: string; value: CareRecord };
  received: { key: string; value: Received; indexes: { person: string } };
  audit: { key: number; value: AuditEvent; indexes: { person: string } };
  signedIn: { key: string; value: string };
  /** Photos, sound and film that records point at. */
  files: { key: string; value: Blob };
  /** When each worker last had each person's page open. */
  seen: { key: [worker: string, person: string]; value: string };
}

const CLASSES = [AboutMe, PersonDemographics];
const WORKER = 'worker';
const FILE_ADDRESS = 'lantern-file:';

/**
 * The product's own store of records. A real one is a database on the supplier's servers; this one is in the browser so
 * that the demo needs nothing else. It has no part in the library's drafts.
 */
export class RecordStore {
  private constructor(private readonly database: IDBPDatabase<Schema>) {}

  static async open(): Promise<RecordStore> {
    const database = await openDB<Schema>('lantern-records', 3, {
      upgrade(opened, from) {
        if (from < 1) {
          opened.createObjectStore('records');
          opened
            .createObjectStore('received', { keyPath: 'submission.id' })
            .createIndex('person', 'submission.subjectOfCare');
          opened.createObjectStore('audit', { autoIncrement: true }).createIndex('person', 'subjectOfCare');
        }
        if (from < 2) opened.createObjectStore('signedIn');
        if (from < 3) {
          opened.createObjectStore('files');
          opened.createObjectStore('seen');
        }
      },
    });
    const store = new RecordStore(database);
    for (const { id, firstRecord } of RESIDENTS) {
      if (!(await database.get('records', id))) await database.put('records', firstRecord(), id);
    }
    return store;
  }

  async record(id: string): Promise<CareRecord | undefined> {
    const stored = await this.database.get('records', id);
    return stored && parseCareRecord(stored, CLASSES);
  }

  /** The record and what made it so, together or not at all. The same submission stored twice is one. */
  async keep(record: CareRecord, received: Received): Promise<void> {
    const transaction = this.database.transaction(['records', 'received'], 'readwrite', { durability: 'strict' });
    await Promise.all([
      transaction.objectStore('records').put(record, record.subjectOfCare.id),
      transaction.objectStore('received').put(received),
      transaction.done,
    ]);
  }

  /** Whether a submission has arrived before. */
  async has(submission: string): Promise<boolean> {
    return (await this.database.count('received', submission)) > 0;
  }

  async received(person: string): Promise<Received[]> {
    const all = await this.database.getAllFromIndex('received', 'person', person);
    return all.sort((a, b) => (a.submission.submittedAt < b.submission.submittedAt ? 1 : -1));
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
    return FILE_ADDRESS + id;
  }

  /** The bytes behind an address that this product gave. */
  async openFile(address: string): Promise<Blob> {
    const bytes = await this.database.get('files', address.slice(FILE_ADDRESS.length));
    if (!bytes || !address.startsWith(FILE_ADDRESS)) throw new Error('This product has no such file.');
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
    const transaction = this.database.transaction(['records', 'received', 'audit', 'files', 'seen'], 'readwrite');
    await Promise.all([
      transaction.objectStore('files').clear(),
      transaction.objectStore('seen').clear(),
      transaction.objectStore('received').clear(),
      transaction.objectStore('audit').clear(),
      ...RESIDENTS.map(({ id, firstRecord }) => transaction.objectStore('records').put(firstRecord(), id)),
      transaction.done,
    ]);
  }
}
