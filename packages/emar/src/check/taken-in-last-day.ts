// SPDX-License-Identifier: Apache-2.0
import { sharesIngredient } from '../amounts/ingredient-names.js';
import { type Facts, findMedication } from '../facts/index.js';
import type { Order } from '../facts/order.js';
import type { AdministrationRecord } from '../facts/record.js';
import { toMs } from '../time/instants.js';
import { countedDoses } from './counted.js';

const DAY = 24 * 60 * 60 * 1000;

/**
 * What a person took in the 24 hours before `facts.now` of the medicine of an order or of any that shares an ingredient
 * with it, the newest first: from whichever product and hands (R23, R27), as the limits count it. A dose at an uncertain
 * time is there if any of it may lie in them.
 */
export function takenInLastDay(facts: Facts, order: Order, personId: string): readonly AdministrationRecord[] {
  const now = toMs(facts.now);
  const ordered = findMedication(facts, order.medicationId);
  return countedDoses(facts, personId)
    .filter(({ latest }) => now - latest < DAY)
    .filter(
      ({ medicationId, medication }) => medicationId === order.medicationId || sharesIngredient(ordered, medication),
    )
    .sort((one, other) => other.latest - one.latest)
    .map(({ record }) => record);
}
