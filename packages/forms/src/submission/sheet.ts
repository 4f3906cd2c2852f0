// SPDX-License-Identifier: Apache-2.0
import type { CareRecord, RecordOperation, VersionedRecord } from '@careplan-kit/model';
import type { EntryOrigin } from '../contract/answers.js';
import type { FormSubmission } from '../contract/submission.js';

/** Content of a record that is being written. */
export interface Sheet {
  readonly class: string;
  /** It is one object in a list, and bindings lead on from it by `select` alone. */
  readonly inList: boolean;
  content: unknown;
  /** The object that names it in a list of another record. */
  beside?: Sheet | undefined;
}

/** A sheet that becomes an operation. */
export interface RecordSheet extends Sheet {
  operation:
    | { readonly operation: 'create'; readonly class: string; readonly recordUid?: string }
    | { readonly operation: 'amend'; readonly class: string; readonly recordUid: string; readonly fromVersion: number };
  /** The content before anything was written. */
  readonly before: unknown;
}

/**
 * The oldest version of each record that an answer or an entry still comes from: what the author was looking at. When the
 * record has moved on since, the older version is named, so that committing is refused and the other person's words are
 * not overwritten unseen.
 */
export function versionsSeen({ provenance, origins = {} }: FormSubmission): ReadonlyMap<string, number> {
  const seen = new Map<string, number>();
  const see = ({ recordUid, versionNumber }: Pick<EntryOrigin, 'recordUid' | 'versionNumber'>) =>
    seen.set(recordUid, Math.min(versionNumber, seen.get(recordUid) ?? versionNumber));
  for (const from of Object.values(provenance)) if (from.from === 'record') see(from);
  for (const origin of Object.values(origins)) see(origin);
  return seen;
}

/** A sheet for a version that is amended, or for a record that is begun. */
export function sheetFor(
  className: string,
  latest: VersionedRecord | undefined,
  seen: ReadonlyMap<string, number>,
): RecordSheet {
  const base = { class: className, inList: false };
  if (!latest) return { ...base, operation: { operation: 'create', class: className }, before: {}, content: {} };
  const { recordUid, versionNumber, content } = latest;
  const fromVersion = Math.min(versionNumber, seen.get(recordUid) ?? versionNumber);
  const operation = { operation: 'amend' as const, class: className, recordUid, fromVersion };
  return { ...base, operation, before: content, content };
}

export function operationOf({ operation, content }: RecordSheet): RecordOperation {
  return { ...operation, content: (content ?? {}) as Readonly<Record<string, unknown>> };
}

/** The newest version of a record, withdrawn or not: a record that is gone must not be begun again in silence. */
export function newestOf({ records }: CareRecord, recordUid: string): VersionedRecord | undefined {
  const versions = records.filter((version) => version.recordUid === recordUid);
  return versions.sort((a, b) => b.versionNumber - a.versionNumber)[0];
}
