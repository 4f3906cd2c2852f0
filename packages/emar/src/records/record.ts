// SPDX-License-Identifier: Apache-2.0
import { parseWith } from '@careplan-kit/model';
import type { Incident } from '../check/incident.js';
import { COMPLETED_LATER } from '../check/codes.js';
import { type Facts, findMedication, findOrder, withDefaults } from '../facts/index.js';
import { AdministrationRecord } from '../facts/record.js';
import { policyOf } from '../orders/policy.js';
import { slotOf } from '../slots/index.js';
import { moveOf, type RecordMove } from '../stock/moves.js';
import { toMs } from '../time/instants.js';
import { timingOf, windowOf } from '../windows/windows.js';
import { recordState, withState } from './complete.js';
import { recordsById } from './current.js';
import { asText } from './same.js';

/** The answer to the recording of one event. */
export interface RecordAnswer {
  readonly accepted: boolean;
  /** It is kept, counts, and lacks what `errors` names (R33). */
  readonly pending: boolean;
  readonly errors: readonly string[];
  /** What a check says of it besides. */
  readonly codes: readonly string[];
  readonly flags: readonly string[];
  readonly warnings: readonly string[];
  readonly record: AdministrationRecord & { readonly delayMinutes?: number };
  readonly slotTiming?: 'early' | 'on-time' | 'late';
  readonly needsApproval: boolean;
  readonly approverMustNotBe?: string;
  /** It was there already; nothing was added (R68). */
  readonly alreadyPresent?: true;
  /** Something else came under an id that was used before: the first is kept, a person looks at the second. */
  readonly differs?: true;
  readonly stockTransactions: readonly RecordMove[];
  /** The record has to be entered in the register as well (R56). */
  readonly registerRequired: boolean;
  readonly affectedRecords: readonly string[];
  readonly incident?: Incident;
}

function repeated(found: AdministrationRecord, record: AdministrationRecord): RecordAnswer {
  const same = asText(found) === asText({ ...record, recordedAt: record.recordedAt ?? found.recordedAt });
  return {
    ...{ accepted: true, alreadyPresent: true, needsApproval: false, registerRequired: false },
    ...{ pending: found.pending === true, errors: found.missing ?? [] },
    ...{ codes: [], flags: found.flags ?? [], warnings: [], stockTransactions: [], affectedRecords: [] },
    record: found,
    ...(same ? {} : { differs: true }),
  };
}

/**
 * Records an event. What happened is never turned away: what it lacks is named, it counts at once, and it stays open
 * until somebody completes it (R33, R47 to R51).
 *
 * @throws DataError for what is no record at all: no id, no time, an outcome that is not on the list
 */
export function recordAdministration(facts: Facts, input: unknown): RecordAnswer {
  const read = parseWith('This record', AdministrationRecord, input);
  const before = recordsById(facts.records).get(read.id);
  if (before) return repeated(before, read);
  const record: AdministrationRecord = { ...read, recordedAt: read.recordedAt ?? facts.now, status: 'active' };
  const state = recordState(facts, record);
  const { check, missing, flags, warnings, delayMinutes, needsApproval, approverMustNotBe } = state;
  const slot = record.slotKey === undefined ? undefined : slotOf(facts, record.slotKey);
  const order = findOrder(facts, record.orderId);
  const medication = findMedication(facts, record.medicationId ?? order?.medicationId);
  const move = moveOf(facts, record);
  const settings = withDefaults(facts.settings);
  const isIncident = check.decision === 'accept-with-incident' && check.codes.some((code) => isGrave(check, code));
  return {
    accepted: true,
    pending: missing.length > 0,
    errors: missing,
    codes: check.codes,
    flags,
    warnings,
    record: { ...withState(record, state), delayMinutes },
    ...(slot ? { slotTiming: timingOf(windowOf(facts, slot), toMs(record.givenAt)) } : {}),
    needsApproval,
    ...(approverMustNotBe === undefined ? {} : { approverMustNotBe }),
    stockTransactions: move ? [move] : [],
    registerRequired: move !== undefined && policyOf(settings, order, medication).registerRequired,
    affectedRecords: check.affectedRecords,
    ...(isIncident && check.incident ? { incident: check.incident } : {}),
  };
}

/** A reason that holds a dose back and cannot be put right by completing the record. */
function isGrave(
  { reasons }: { readonly reasons: readonly { code: string; effect: string }[] },
  code: string,
): boolean {
  return !COMPLETED_LATER.has(code) && reasons.some((one) => one.code === code && one.effect === 'block');
}
