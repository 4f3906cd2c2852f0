// SPDX-License-Identifier: Apache-2.0
import type { CareRecord, VersionedRecord } from '@careplan-kit/model';
import type { ReceivedRecord } from '../read/received.js';

/**
 * Why something received was not taken in. `other-person`: its NHS number is another one. `person-not-checked`: nobody can
 * tell whom it is about. `entered-in-error`, `ended-without-date`, `inactive`, `not-taken`, `not-ordered`: the source says so.
 * `no-name`: a medicine whose name did not come.
 * `statement-of-none`: "none known" from elsewhere does not take the place of asking. `withdrawn-here`: the home had it and
 * withdrew it. `incomplete`: the class asks for elements the source has not given. `class`: it is no class that is taken in.
 */
export type LeftOutReason =
  | 'other-person'
  | 'person-not-checked'
  | 'entered-in-error'
  | 'ended-without-date'
  | 'inactive'
  | 'not-taken'
  | 'no-name'
  | 'not-ordered'
  | 'statement-of-none'
  | 'withdrawn-here'
  | 'incomplete'
  | 'class';

/** Something the home and the source say differently, or only the source says. The home's stays in force. */
export interface ReceiveConflict {
  readonly class: string;
  /** The home's record; absent of the person's own names and numbers, which stand in none. */
  readonly recordUid?: string;
  /** Which element; empty where it is the record as a whole. */
  readonly element: string;
  /** Undefined where the home says nothing. */
  readonly home: unknown;
  readonly received: unknown;
  readonly source: string;
  readonly asAt: string;
}

export interface ReceiveResult {
  /** The record with what was added. The one handed in is untouched. */
  readonly record: CareRecord;
  readonly added: readonly VersionedRecord[];
  /** What the home's records say already. */
  readonly alreadyThere: readonly { readonly received: ReceivedRecord; readonly recordUid?: string }[];
  /** Each is for a person to decide. */
  readonly conflicts: readonly ReceiveConflict[];
  readonly leftOut: readonly { readonly received: ReceivedRecord; readonly reason: LeftOutReason }[];
}
