// SPDX-License-Identifier: Apache-2.0
import { CARE_RECORD_SCHEMA_VERSION, type CareRecord, parseCareRecord } from '../care-record.js';
import { DataError } from '../errors.js';
import type { RecordClass } from '../record-class.js';
import { assertSafeDocument } from '../untrusted.js';

const WHAT = 'The care record';

/** A record written by a later release than this one. Nothing is wrong with it: this release is too old to read it. */
export class NewerRecordError extends DataError {
  override readonly name = 'NewerRecordError';
  constructor(
    readonly schemaVersion: number,
    /** The newest this release can read. */
    readonly supported: number,
  ) {
    const message = `was written by a newer release (${schemaVersion}; this one reads up to ${supported}): update the library`;
    super(WHAT, [{ path: ['schemaVersion'], code: 'newer-version', message }]);
  }
}

/** A document of one version, on its way to the next. */
export type StoredDocument = Readonly<Record<string, unknown>>;
/** Turns a document of one version into the next: pure, and it carries along every part it does not know. */
export type UpgradeStep = (document: StoredDocument) => StoredDocument;

/**
 * One step for each version there was before the present one, by the version it starts from. There was none yet: the
 * first release wrote version 1, and 1 is the present version.
 */
const STEPS: ReadonlyMap<number, UpgradeStep> = new Map();

/** Takes a document step by step to a version. */
export function inSteps(input: unknown, steps: ReadonlyMap<number, UpgradeStep>, present: number): StoredDocument {
  assertSafeDocument(WHAT, input);
  const isBag = typeof input === 'object' && input !== null && !Array.isArray(input);
  const version = isBag ? (input as StoredDocument)['schemaVersion'] : undefined;
  if (typeof version !== 'number' || !Number.isInteger(version) || version < 1) {
    const message = 'expected the number of the version it was written in';
    throw new DataError(WHAT, [{ path: isBag ? ['schemaVersion'] : [], code: 'invalid_type', message }]);
  }
  if (version > present) throw new NewerRecordError(version, present);
  let document = input as StoredDocument;
  for (let from = version; from < present; from++)
    document = { ...steps.get(from)!(document), schemaVersion: from + 1 };
  return document;
}

/**
 * Reads a care record that any earlier release wrote, and gives it in the shape of this one. Parts nobody knows ride
 * along. The input is not touched.
 *
 * @param classes - the classes whose content is checked; without them content is taken as it comes
 * @throws {@link NewerRecordError} when a later release wrote it
 * @throws DataError with a path for each fault
 */
export function upgrade(input: unknown, classes: readonly RecordClass[] = []): CareRecord {
  return parseCareRecord(inSteps(input, STEPS, CARE_RECORD_SCHEMA_VERSION), classes);
}
