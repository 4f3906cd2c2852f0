// SPDX-License-Identifier: Apache-2.0
import { parseWith } from '@careplan-kit/model';
import { type Decimal, exact, ZERO } from '../amounts/decimal.js';
import { ingredientsIn } from '../amounts/ingredients.js';
import { measured, written } from '../amounts/units.js';
import { type Facts, findMedication, findStaff } from '../facts/index.js';
import { CdEntry, type CdRegister } from '../facts/register.js';
import { toMs } from '../time/instants.js';
import { exactBalance, witnessProblem } from './balance.js';

/** The answer to a line for the register. */
export interface CdAnswer {
  readonly accepted: boolean;
  /** The line is kept and lacks what `errors` names (R33). */
  readonly pending: boolean;
  readonly errors: readonly string[];
  readonly balance: number;
  /** What a line of this kind has to carry. */
  readonly requires: readonly string[];
  readonly flags: readonly string[];
  readonly entry?: CdEntry;
}

/** Which way each kind of line goes: in, out, none, or either. */
const WAYS: Readonly<Record<CdEntry['type'], -1 | 0 | 1 | undefined>> = {
  receipt: 1,
  administration: -1,
  disposal: -1,
  'return-to-pharmacy': -1,
  count: 0,
  correction: undefined,
  signature: undefined,
};

const hasWords = (text: string | undefined): boolean => (text ?? '').trim() !== '';

/** What a whole unit holds, in the unit the given part is measured in. */
function wholeOf(facts: Facts, register: CdRegister, entry: CdEntry, unit: string): Decimal | undefined {
  const medication = findMedication(facts, register.medicationId);
  const units = { value: Math.abs(entry.quantity), unit: medication?.unit };
  const amounts = [...ingredientsIn(medication, { ...units, unit: units.unit ?? '' }).values()];
  const [only, ...more] = amounts;
  return only && more.length === 0 && only.unit === unit ? only.amount : undefined;
}

/** A part-used ampoule: given and wasted together are what was opened (R56). */
function wasteErrors(facts: Facts, register: CdRegister, entry: CdEntry): readonly string[] {
  const { givenAmount, wastedAmount } = entry;
  if (entry.type !== 'administration' || !givenAmount) return [];
  const given = measured(givenAmount);
  const whole = wholeOf(facts, register, entry, given.unit);
  const isPart = whole === undefined ? false : given.amount.lt(whole);
  if (!wastedAmount) return isPart ? ['WASTE_REQUIRED'] : [];
  const wasted = measured(wastedAmount);
  if (wasted.unit !== given.unit) return ['WASTE_MISMATCH'];
  return whole === undefined || given.amount.plus(wasted.amount).eq(whole) ? [] : ['WASTE_MISMATCH'];
}

function requiredOf(facts: Facts, register: CdRegister, entry: CdEntry): readonly string[] {
  const isPart = entry.givenAmount !== undefined && entry.type === 'administration';
  const whole = isPart && wholeOf(facts, register, entry, measured(entry.givenAmount!).unit);
  const wastes = isPart && (!whole || measured(entry.givenAmount!).amount.lt(whole));
  const reason = entry.type === 'disposal' || entry.type === 'return-to-pharmacy';
  return [...(wastes ? ['wastedAmount'] : []), ...(reason ? ['reason'] : []), 'witness'];
}

/** Who may sign as the second person, as far as that is on record. */
export function registerWitnessError(facts: Facts, entry: Pick<CdEntry, 'by' | 'witness'>): string | undefined {
  const problem = witnessProblem(entry);
  if (problem) return problem;
  const listed = facts.staff.length > 0;
  return listed && findStaff(facts, entry.witness)?.mayWitness !== true ? 'WITNESS_NOT_AUTHORISED' : undefined;
}

/**
 * A new line of the register. What happened is kept although it lacks a witness, a reason or the waste, and says so. A
 * line that would leave less than nothing is refused: the register then needs a count (R56, R57).
 *
 * @throws DataError for an entry of a wrong shape
 */
export function appendToRegister(facts: Facts, register: CdRegister, input: unknown): CdAnswer {
  const entry = parseWith('This register entry', CdEntry, input);
  const before = exactBalance(register);
  const requires = requiredOf(facts, register, entry);
  const refuse = (error: string): CdAnswer => ({
    ...{ accepted: false, pending: false, errors: [error], balance: written(before), requires, flags: [] },
  });
  const same = register.entries.find(({ id }) => id !== undefined && id === entry.id);
  if (same) {
    return {
      accepted: true,
      pending: false,
      errors: [],
      balance: written(before),
      requires,
      flags: ['already-present'],
      entry: same,
    };
  }
  const way = WAYS[entry.type];
  if (way === undefined) return refuse(entry.type === 'signature' ? 'USE_SIGNATURE' : 'USE_CORRECTION');
  if (Math.sign(entry.quantity) !== way) return refuse('QUANTITY_SIGN');
  const after = before.plus(exact(entry.quantity));
  if (after.lt(ZERO)) return refuse('CD_BALANCE_INSUFFICIENT');
  const witness = registerWitnessError(facts, entry);
  const errors = [
    ...(witness ? [witness] : []),
    ...wasteErrors(facts, register, entry),
    ...(requires.includes('reason') && !hasWords(entry.reason) ? ['REASON_REQUIRED'] : []),
  ];
  const last = register.entries.reduce((latest, { at }) => Math.max(latest, toMs(at)), -Infinity);
  const flags = toMs(entry.at) < last ? ['late-entry'] : [];
  const kept: CdEntry = {
    ...entry,
    balance: written(after),
    ...(errors.length > 0 ? { pending: true, missing: errors } : {}),
    ...(flags.length > 0 ? { flags } : {}),
  };
  return { accepted: true, pending: errors.length > 0, errors, balance: written(after), requires, flags, entry: kept };
}
