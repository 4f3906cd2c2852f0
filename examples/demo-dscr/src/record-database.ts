// SPDX-License-Identifier: Apache-2.0
import type { AuditEvent } from '@careplan-kit/elements';
import type { FhirPayload, FhirReceipt } from '@careplan-kit/fhir/submit';
import type { FormSubmission } from '@careplan-kit/forms/contract';
import type { CareRecord } from '@careplan-kit/model';
import type { Acknowledgement, PackSent, Receipt, WayBack } from '@careplan-kit/transfer';
import { type DBSchema, type IDBPDatabase, openDB } from 'idb';

/** What is sent of a submission, and which submissions of the same person were not there yet when it was made. */
export interface ToSend extends FhirPayload {
  readonly after: readonly string[];
}

/** One thing that arrived from a form: kept beside the record it changed, with what became of it since. */
export interface Received {
  readonly submission: FormSubmission;
  readonly questionnaireResponse: unknown;
  /** Who sent it, where it came from outside; whoever took it in is its author here. */
  readonly from?: string;
  /** Id of the one that this corrects, from a round. */
  readonly replaces?: string | undefined;
  /** What is still to be put into the outbox. Kept with the record in one transaction, so that neither can be without the other. */
  readonly toSend?: ToSend | undefined;
  /** ISO instant at which the record server had it. */
  readonly sentAt?: string;
  readonly receipt?: FhirReceipt;
  /** The record server did not take it as it is: whoever finished it has to look. Why is for them alone, in the outbox. */
  readonly needsAuthor?: boolean;
  /** ISO instant at which the worker decided that it does not go, because the record server's own was kept. */
  readonly leftAt?: string;
}

/** One stay in hospital, from the pack to the way back. */
export interface Stay {
  /** That of the pack. */
  readonly id: string;
  readonly person: string;
  readonly sent: PackSent;
  readonly receipt?: Receipt;
  /** Once they are home: what changed, and who must know. */
  readonly back?: WayBack;
}

export interface RecordSchema extends DBSchema {
  records: { key: string; value: CareRecord };
  received: { key: string; value: Received; indexes: { person: string } };
  audit: { key: number; value: AuditEvent; indexes: { person: string } };
  signedIn: { key: string; value: string };
  /** Photos, sound and film that records point at. */
  files: { key: string; value: Blob };
  /** Who went to hospital with which pack, and who came home. */
  stays: { key: string; value: Stay; indexes: { person: string } };
  /** Who read what changed. Facts: they are added and never changed. */
  acknowledgements: { key: string; value: Acknowledgement; indexes: { pack: string } };
  /** When each worker last had each person's page open. */
  seen: { key: [worker: string, person: string]; value: string };
}

export type RecordDatabase = IDBPDatabase<RecordSchema>;

/** Opened by the pages, and by the service worker for what it sends. */
export async function openRecordDatabase(): Promise<RecordDatabase> {
  const database = await openDB<RecordSchema>('lantern-records', 4, {
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
      if (from < 4) {
        opened.createObjectStore('stays', { keyPath: 'id' }).createIndex('person', 'person');
        opened.createObjectStore('acknowledgements', { keyPath: 'id' }).createIndex('pack', 'packId');
      }
    },
    // A newer release in another tab must not wait for this one.
    blocking: () => database.close(),
  });
  return database;
}

/** Changes what is noted of a submission, in one transaction. */
export async function note(database: RecordDatabase, id: string, change: Partial<Received>): Promise<void> {
  const transaction = database.transaction('received', 'readwrite', { durability: 'strict' });
  const row = await transaction.store.get(id);
  if (row) await transaction.store.put({ ...row, ...change });
  await transaction.done;
}
