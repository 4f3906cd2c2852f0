// SPDX-License-Identifier: Apache-2.0
// For the forms of the catalogue: the build checks each of them, and then has each say so as its module is read.
import type { FormDefinition } from '../contract/definition.js';
import { noteChecked } from '../definition/known.js';

function freeze(value: unknown): void {
  if (typeof value !== 'object' || value === null) return;
  Object.freeze(value);
  Object.values(value).forEach(freeze);
}

/**
 * Notes that the build has checked a definition with `parseDefinition`, and freezes it: it is opened without being checked
 * a second time. Call it for a constant of a program alone, whose build does so, and never for anything that was read from
 * JSON: what is noted here reaches the engine as it is.
 */
export function noteBuilt(definition: FormDefinition): void {
  freeze(definition);
  noteChecked(definition, 'all');
}
