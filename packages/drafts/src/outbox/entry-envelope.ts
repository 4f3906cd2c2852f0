// SPDX-License-Identifier: Apache-2.0
import { type Bytes, utf8 } from '../bytes.js';
import { DraftError } from '../failure.js';
import { isObject, readJson } from '../json.js';
import { padText } from '../padding.js';
import type { OutboxRow, PayloadRow } from '../schema.js';
import { ENVELOPE_VERSION, openBytes, sealBytes } from '../sealed-bytes.js';

const SCHEMA_VERSION = 1;

/** Whose the entry is and how it fared. */
export interface EntryStatus {
  readonly id: string;
  readonly person: string;
  readonly author: string;
  readonly dependsOn: readonly string[];
  readonly attempts: number;
  /** Which payload belongs to it: rises with each correction, so that an earlier one put back is noticed. */
  readonly revision: number;
  /** SHA-256 of the payload: tells a repeat from another entry of the same id, also when the payload is gone. */
  readonly digest: string;
  readonly reason: string | null;
  /** The server asked to wait. */
  readonly asked: boolean;
  readonly damaged: boolean;
  readonly receipt?: unknown;
  readonly current?: unknown;
}

/**
 * What the status is bound to. The key is left out, so that another can wrap the data key anew without opening the entry.
 */
export type StatusBinding = Pick<
  OutboxRow,
  'id' | 'personId' | 'sequence' | 'state' | 'notBefore' | 'change' | 'enqueuedAt' | 'updatedAt'
>;

export function sealStatus(key: CryptoKey, status: EntryStatus, binding: StatusBinding): Promise<ArrayBuffer> {
  return sealBytes(key, padText(JSON.stringify({ schemaVersion: SCHEMA_VERSION, status })), boundStatus(binding));
}

/** @throws DraftError `tampered` or `newer-schema` */
export async function openStatus(key: CryptoKey, row: OutboxRow): Promise<EntryStatus> {
  const content = await openBytes(key, row.envelope, () => boundStatus(row), readJson);
  if (!isObject(content) || content['schemaVersion'] !== SCHEMA_VERSION || !isObject(content['status'])) {
    throw new DraftError({ kind: 'newer-schema' });
  }
  // Authentic, so written by this library.
  return content['status'] as unknown as EntryStatus;
}

/** `json` is the payload as JSON. */
export function sealPayload(key: CryptoKey, json: string, id: string, revision: number): Promise<ArrayBuffer> {
  return sealBytes(key, padText(json), boundPayload(id, revision));
}

/** @throws DraftError `tampered`, also when the row is not there */
export async function openPayload(key: CryptoKey, row: PayloadRow | undefined, revision: number): Promise<unknown> {
  if (!row) throw new DraftError({ kind: 'tampered' });
  return openBytes(key, row.envelope, () => boundPayload(row.id, revision), readJson);
}

function boundStatus(binding: StatusBinding): Bytes {
  const { id, personId, sequence, state, notBefore, change, enqueuedAt, updatedAt } = binding;
  const parts = [id, personId, sequence, state, notBefore, change, enqueuedAt, updatedAt];
  return utf8(JSON.stringify(['careplan-kit/outbox', ENVELOPE_VERSION, ...parts]));
}

function boundPayload(id: string, revision: number): Bytes {
  return utf8(JSON.stringify(['careplan-kit/outbox-payload', ENVELOPE_VERSION, id, revision]));
}
