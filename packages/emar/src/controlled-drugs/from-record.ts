// SPDX-License-Identifier: Apache-2.0
import { ZERO } from '../amounts/decimal.js';
import { written } from '../amounts/units.js';
import { type Facts, findMedication, findOrder, withDefaults } from '../facts/index.js';
import type { AdministrationRecord } from '../facts/record.js';
import type { CdEntry, CdRegister } from '../facts/register.js';
import { policyOf } from '../orders/policy.js';
import { moveOf } from '../stock/moves.js';
import { exactBalance } from './balance.js';
import { correctionLine, lineOfVersions } from './from-correction.js';
import { isPage, registerPageOf } from './pages.js';

/** What records add to the page of the register that is at hand. */
export interface RegisterAdditions {
  readonly appended: readonly CdEntry[];
  /** Records the balance does not cover: somebody has to count. */
  readonly uncovered: readonly string[];
}

/**
 * The register lines of records that have none yet, in the order in which things happened (R56, R57). A new version of a
 * record that has a line gets one that names that line and moves the difference; a dose that was taken back puts back what
 * its line took. A record the balance does not cover is kept, and gets no line: a register never shows less than nothing.
 */
export function registerAdditions(
  facts: Facts,
  records: readonly AdministrationRecord[],
  register: CdRegister | undefined = facts.cdRegister,
): RegisterAdditions {
  if (!register) return { appended: [], uncovered: [] };
  const settings = withDefaults(facts.settings);
  const inBook = new Set(register.entries.flatMap(({ refRecordId }) => refRecordId ?? []));
  const appended: CdEntry[] = [];
  const uncovered: string[] = [];
  let balance = exactBalance(register);
  for (const record of records) {
    const before = record.supersedes && lineOfVersions(facts, [...register.entries, ...appended], record);
    if (before) {
      const page = { ...register, entries: [...register.entries, ...appended] };
      const line = correctionLine(facts, page, before, record);
      if (line === 'uncovered') uncovered.push(record.id);
      else if (line) {
        appended.push(line);
        balance = balance.plus(line.quantity);
      }
      continue;
    }
    if (record.status === 'entered-in-error' || record.status === 'superseded') continue;
    const move = moveOf(facts, record);
    const order = findOrder(facts, record.orderId);
    const person = record.personId ?? order?.personId ?? facts.person?.id;
    const otherPerson = person !== undefined && register.personId !== undefined && person !== register.personId;
    if (move?.medicationId !== register.medicationId || otherPerson || inBook.has(record.id)) continue;
    // A dose is on one page: that of the person before one that is nobody's.
    const own = registerPageOf(facts, move.medicationId, person);
    if (own && !isPage(own, register)) continue;
    if (!policyOf(settings, order, findMedication(facts, move.medicationId)).registerRequired) continue;
    const after = balance.plus(move.quantity);
    if (after.lt(ZERO)) {
      uncovered.push(record.id);
      continue;
    }
    balance = after;
    appended.push({
      id: `cd:${record.id}`,
      type: move.type === 'disposal' ? 'disposal' : 'administration',
      quantity: move.quantity,
      balance: written(balance),
      at: record.givenAt,
      by: record.administratorId ?? 'unknown',
      ...(record.witnessId === undefined
        ? { pending: true, missing: ['WITNESS_REQUIRED'] }
        : { witness: record.witnessId }),
      refRecordId: record.id,
      ...(record.reason === undefined ? {} : { reason: record.reason }),
    });
  }
  return { appended, uncovered };
}
