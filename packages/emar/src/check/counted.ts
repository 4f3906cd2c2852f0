// SPDX-License-Identifier: Apache-2.0
import { type Decimal, exact, ZERO } from '../amounts/decimal.js';
import { type IngredientAmounts, ingredientsIn, unitsIn } from '../amounts/ingredients.js';
import { type Facts, findMedication, findOrder } from '../facts/index.js';
import type { Medication } from '../facts/medication.js';
import type { Order } from '../facts/order.js';
import { outcomeMeaning } from '../facts/outcome.js';
import type { Quantity } from '../facts/parts.js';
import type { AdministrationRecord } from '../facts/record.js';
import { currentRecords } from '../records/current.js';
import { toMs } from '../time/instants.js';
import { dueDose } from './due-dose.js';
import { rangeOf } from './range.js';

/** A dose that was, or may have been, swallowed. */
export interface CountedDose {
  readonly record: AdministrationRecord;
  readonly order: Order | undefined;
  readonly medicationId: string | undefined;
  readonly medication: Medication | undefined;
  /** The earliest and the latest it can have been, in milliseconds (R27). */
  readonly earliest: number;
  readonly latest: number;
  /** Units of the product; `undefined` where nobody can say. */
  readonly units: Decimal | undefined;
  readonly amounts: IngredientAmounts;
}

/** What is here and what the server holds; the list itself where there is only one. */
export const allRecords = ({ records, serverRecords }: Facts): readonly AdministrationRecord[] =>
  serverRecords.length === 0 ? records : [...records, ...serverRecords];

/** Person of a record: its own, else that of its order, else the one person the facts are of. */
export const personOf = (facts: Facts, record: AdministrationRecord): string | undefined =>
  record.personId ?? findOrder(facts, record.orderId)?.personId ?? facts.person?.id;

const larger = (one: Quantity | undefined, other: Quantity | undefined): Quantity | undefined => {
  if (!one || !other) return one ?? other;
  return exact(one.value).gte(other.value) ? one : other;
};

/** What was swallowed of it, by R26: for a part the part, for what nobody could see the whole dose. */
export function swallowed(facts: Facts, record: AdministrationRecord): Quantity | undefined {
  const order = findOrder(facts, record.orderId);
  const whole = () => order && (dueDose(facts, order, record.slotKey, toMs(record.givenAt)) ?? rangeOf(order).high);
  const own = record.dose ?? undefined;
  if (record.outcome === 'spat-out') return larger(own, whole());
  return own ?? whole();
}

/** The moments between which it happened. Nothing that is recorded as done can lie after its own recording. */
export function happenedBetween(record: AdministrationRecord): { readonly earliest: number; readonly latest: number } {
  const at = toMs(record.givenAt);
  const moments = [at, ...[record.givenAtEarliest, record.givenAtLatest].flatMap((one) => (one ? [toMs(one)] : []))];
  const written = record.recordedAt === undefined ? at : toMs(record.recordedAt);
  return { earliest: Math.min(...moments, written), latest: Math.max(...moments) };
}

/**
 * Every dose of a person that counts in intervals and 24 hour sums (R26, R27): from any source, of any order or of none,
 * pending or not; each once.
 */
export function countedDoses(facts: Facts, personId: string | undefined): readonly CountedDose[] {
  if (!Object.isFrozen(facts)) return dosesOf(facts, personId);
  const ofFacts = kept.get(facts) ?? new Map<string | undefined, readonly CountedDose[]>();
  kept.set(facts, ofFacts);
  let doses = ofFacts.get(personId);
  if (!doses) {
    doses = dosesOf(facts, personId);
    ofFacts.set(personId, doses);
  }
  return doses;
}

/** Of facts that are frozen, as parsed ones are: a screen asks of them once for every medicine. */
const kept = new WeakMap<Facts, Map<string | undefined, readonly CountedDose[]>>();

function dosesOf(facts: Facts, personId: string | undefined): readonly CountedDose[] {
  const found: CountedDose[] = [];
  for (const record of currentRecords(allRecords(facts))) {
    const person = personOf(facts, record);
    if (personId !== undefined && person !== undefined && person !== personId) continue;
    if (outcomeMeaning(record.outcome).counts === 'none') continue;
    const order = findOrder(facts, record.orderId);
    const medicationId = record.medicationId ?? order?.medicationId;
    const medication = findMedication(facts, medicationId);
    const dose = swallowed(facts, record);
    const units = unitsIn(medication, dose)?.amount;
    if (units?.eq(ZERO) ?? dose?.value === 0) continue;
    const amounts = ingredientsIn(medication, dose);
    found.push({ record, order, medicationId, medication, ...happenedBetween(record), units, amounts });
  }
  return found;
}
