// SPDX-License-Identifier: Apache-2.0
// For a page that reads definitions from outside at once, and so has what checks them from the start.
import type { FormDefinition } from '../contract/definition.js';
import { parseDefinition as parse, putPart } from './core.js';
import { add } from './parts/checks.js';

/**
 * Reads a form definition from untrusted JSON, as `parseDefinition` of `@careplan-kit/forms/page` does.
 *
 * @throws DataError with a path and a stable code for each fault
 */
export function parseDefinition(input: unknown): FormDefinition {
  putPart('checks', add);
  return parse(input);
}
