// SPDX-License-Identifier: Apache-2.0
import type { FormDefinition } from '../contract/definition.js';
import { ALL_CHECKS } from './all-checks.js';
import { readDefinition } from './read-definition.js';

/**
 * Reads a form definition from untrusted JSON: shape, size, unique ids, references that are there and in reach, limits
 * that leave something, patterns, bindings, no circles, translations of what is there.
 * What comes back is a frozen copy.
 *
 * @throws DataError with a path and a stable code for each fault; the README lists the codes
 */
export function parseDefinition(input: unknown): FormDefinition {
  return readDefinition(input, ALL_CHECKS);
}
