// SPDX-License-Identifier: Apache-2.0
import * as z from 'zod/mini';
import { Instant, parseWith } from '@careplan-kit/model';
import { exact } from '../amounts/decimal.js';
import { written } from '../amounts/units.js';
import { type Facts, findMedication, findOrder, withDefaults } from '../facts/index.js';
import { Id, Words } from '../facts/parts.js';
import { AdministrationRecord } from '../facts/record.js';
import type { StockLine } from '../facts/stock.js';
import { policyOf } from '../orders/policy.js';
import { moveOf, type RecordMove, reversalOf } from '../stock/moves.js';
import { recordState, withState } from './complete.js';
import { currentRecords, recordsById, rootOf } from './current.js';

/** What a correction says. What the record is of, and when it was written, cannot be changed. */
export const CorrectArgs = z.looseObject({
  /**
   * Of the new version. Make it at the press and keep it when it is told again: two devices that correct one record apart
   * then write two versions. Without it the id is counted on from the first version, for a store that numbers them itself.
   */
  id: z.optional(Id),
  recordId: Id,
  by: z.optional(Id),
  at: z.optional(Instant),
  reason: z.optional(Words),
  changes: z._default(z.record(z.string(), z.unknown()), {}),
  /** The event did not happen to this person at all (R54). */
  enteredInError: z.optional(z.boolean()),
  /** It happened to somebody else. */
  wrongPerson: z.optional(z.boolean()),
});

/** The answer to a correction. */
export interface CorrectAnswer {
  readonly accepted: boolean;
  readonly pending: boolean;
  readonly errors: readonly string[];
  /** The version that was replaced and the one that replaces it. */
  readonly records: readonly AdministrationRecord[];
  readonly stock: readonly StockLine[];
  readonly stockTransactions: readonly RecordMove[];
  /** What the register has to be corrected by, in its own linked entry (R56). */
  readonly registerDifference?: number;
  readonly affectedRecords: readonly string[];
  readonly incident?: {
    readonly type: 'wrong-person';
    readonly follow: readonly string[];
    readonly notify: readonly string[];
  };
}

const FIXED = ['id', 'version', 'supersedes', 'supersededBy', 'recordedAt', 'deviceId', 'pending', 'missing'];

const refused = (...errors: readonly string[]): CorrectAnswer => ({
  ...{ accepted: false, pending: false, errors, records: [], stock: [], stockTransactions: [], affectedRecords: [] },
});

/** The same correction again: what is on record, and nothing moves twice (R68). */
const alreadyTold = (before: AdministrationRecord, told: AdministrationRecord): CorrectAnswer => ({
  ...refused(),
  ...{ accepted: true, pending: told.pending === true, errors: told.missing ?? [], records: [before, told] },
});

/** Stock lines after movements; of several packs of a product the first takes them. */
export function stockAfter(lines: readonly StockLine[], moves: readonly RecordMove[]): readonly StockLine[] {
  const left = [...lines];
  for (const { medicationId, quantity } of moves) {
    const index = left.findIndex((line) => line.medicationId === medicationId);
    const line = left[index];
    if (line) left[index] = { ...line, balance: written(exact(line.balance).plus(quantity)) };
  }
  return left;
}

function errorsOf(facts: Facts, args: z.output<typeof CorrectArgs>, before: AdministrationRecord | undefined) {
  if (!before) return ['RECORD_UNKNOWN'];
  const errors: string[] = [];
  if (args.id !== undefined && facts.records.some(({ id }) => id === args.id)) errors.push('ID_TAKEN');
  if (args.by === undefined) errors.push('BY_REQUIRED');
  if ((args.reason ?? '').trim() === '') errors.push('REASON_REQUIRED');
  if (FIXED.some((key) => Object.hasOwn(args.changes, key))) errors.push('CHANGE_NOT_ALLOWED');
  // Only the version that stands can be corrected: a second correction begins from what the first one says.
  const standing = currentRecords(facts.records).some(({ id }) => id === before.id);
  if (!standing) errors.push(before.status === 'entered-in-error' ? 'ENTERED_IN_ERROR' : 'RECORD_SUPERSEDED');
  return errors;
}

/**
 * Corrects a record by a new version; nothing is overwritten. Its stock is taken back and applied again, and every later
 * window and interval it touches is checked again (R34, R52, R54).
 *
 * @throws DataError for arguments or changes of a wrong shape
 */
export function correctRecord(facts: Facts, input: unknown): CorrectAnswer {
  const args = parseWith('This correction', CorrectArgs, input);
  const byId = recordsById(facts.records);
  const before = byId.get(args.recordId);
  const told = args.id === undefined ? undefined : byId.get(args.id);
  if (before && told?.supersedes === before.id) return alreadyTold(before, told);
  const errors = errorsOf(facts, args, before);
  if (errors.length > 0 || !before) return refused(...errors);
  const at = args.at ?? facts.now;
  const root = rootOf(before, byId);
  const version = (before.version ?? 1) + 1;
  const isError =
    args.enteredInError === true || args.wrongPerson === true || args.changes.status === 'entered-in-error';
  const { pending: _pending, missing: _missing, supersededBy: _by, ...rest } = before;
  const changed = parseWith('This correction', AdministrationRecord, {
    ...rest,
    ...args.changes,
    id: args.id ?? `${root}.v${version}`,
    ...{ version, supersedes: before.id, status: isError ? 'entered-in-error' : 'active' },
    ...{ recordedAt: at, correctedBy: args.by, correctionReason: args.reason },
    ...(isError ? { enteredInErrorReason: args.wrongPerson ? 'wrong-person' : args.reason } : {}),
  });
  const without: Facts = { ...facts, records: facts.records.filter(({ id }) => id !== before.id) };
  const first = byId.get(root)?.recordedAt ?? byId.get(root)?.givenAt;
  const state = isError ? undefined : recordState(without, changed, first);
  const next = state ? withState(changed, state) : changed;
  const moves = [
    reversalOf(facts, before, at),
    isError ? undefined : moveOf(facts, { ...next, medicationId: next.medicationId }),
  ].filter((move) => move !== undefined);
  const affected = new Set(state?.check.affectedRecords);
  const order = findOrder(facts, next.orderId);
  const settings = withDefaults(facts.settings);
  const medication = findMedication(facts, next.medicationId ?? order?.medicationId);
  const difference = moves.reduce((sum, { quantity }) => sum.plus(quantity), exact(0));
  const inRegister = policyOf(settings, order, medication).registerRequired && !difference.eq(0);
  return {
    accepted: true,
    pending: next.pending === true,
    errors: next.missing ?? [],
    records: [{ ...before, status: 'superseded', supersededBy: next.id }, next],
    stock: stockAfter(facts.stock, moves),
    stockTransactions: moves,
    ...(inRegister ? { registerDifference: written(difference) } : {}),
    affectedRecords: [...affected],
    ...(args.wrongPerson
      ? {
          incident: {
            type: 'wrong-person' as const,
            follow: ['person recorded', 'person who swallowed it'],
            notify: settings.notify,
          },
        }
      : {}),
  };
}
