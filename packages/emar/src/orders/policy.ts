// SPDX-License-Identifier: Apache-2.0
import { type Medication, type Order, type Settings } from '../facts/index.js';

/** What policy asks for with one order (R55, R56). */
export interface DrugPolicy {
  /** Each dose is also a line of the register. */
  readonly registerRequired: boolean;
  /** A second person watches and signs. */
  readonly witnessRequired: boolean;
  /** It is kept in the cupboard for controlled drugs. */
  readonly cdCupboard: boolean;
}

/** Schedules kept in the cupboard whatever a policy says. */
const ALWAYS_LOCKED = 2;

const plain = (name: string) => name.trim().toLowerCase();

/** What policy asks for: by the schedule of the product, raised by order, product or list of the house, never lowered. */
export function policyOf(settings: Settings, order: Order | undefined, medication: Medication | undefined): DrugPolicy {
  const { registerSchedules, witnessSchedules, safeCustodyFlags } = settings.cdPolicy;
  const schedule = medication?.controlledDrugSchedule;
  const flagged = new Set(safeCustodyFlags.map(plain));
  return {
    registerRequired: schedule !== undefined && registerSchedules.includes(schedule),
    witnessRequired: order?.witnessRequired === true || (schedule !== undefined && witnessSchedules.includes(schedule)),
    cdCupboard:
      schedule === ALWAYS_LOCKED ||
      medication?.safeCustody === true ||
      (medication?.ingredients ?? []).some(({ id }) => flagged.has(plain(id))),
  };
}
