// SPDX-License-Identifier: Apache-2.0
import type { FormDefinition } from '../contract/definition.js';
import type { ItemCheck } from './item-check.js';

/** The checks of single items that were made, or all there are. */
export type ChecksMade = readonly ItemCheck[] | 'all';

/**
 * Definitions that were checked. Each is frozen to its last part, so checking it again would say the same. It is the
 * object itself that is known here, so nothing that comes as data can be.
 */
const known = new WeakMap<object, ChecksMade>();

/** The checks that were made of this very object; undefined for none, and for what is no object. */
export const checksMadeOf = (input: unknown): ChecksMade | undefined =>
  typeof input === 'object' && input !== null ? known.get(input) : undefined;

/** Remembers what was checked. */
export function noteChecked(definition: FormDefinition, made: ChecksMade): void {
  known.set(definition, made);
}

/** Whether all of these checks were made of it already. */
export function isKnown(input: unknown, checks: readonly ItemCheck[]): input is FormDefinition {
  const made = checksMadeOf(input);
  return made === 'all' || (made !== undefined && checks.every((check) => made.includes(check)));
}
