// SPDX-License-Identifier: Apache-2.0
import { DataError, type DataIssue, toDataIssues } from '@careplan-kit/model';
import type { FormDefinition } from '../contract/definition.js';
import { compile } from '../engine/compile.js';
import { definitionIssues } from './check-definition.js';
import { MISFIT, shapeReader } from './read-shape.js';
import { safeCopy } from './safe-copy.js';
import { FormDefinitionSchema } from './schema.js';

const WHAT = 'The form definition';

const readShape = shapeReader(FormDefinitionSchema);

/** Where the shape is not as it should be. */
function shapeIssues(input: unknown): readonly DataIssue[] {
  try {
    return toDataIssues(FormDefinitionSchema.safeParse(input).error?.issues ?? []);
  } catch (error) {
    // A hundred thousand faults are more than the schema library can hand on.
    if (!(error instanceof RangeError)) throw error;
    return [{ path: [], code: 'too-many-faults', message: 'has more faults than can be listed' }];
  }
}

function copyOf(input: unknown): FormDefinition {
  const copied = readShape(input);
  if (copied !== MISFIT) return copied as FormDefinition;
  const copy = safeCopy(WHAT, input);
  const issues = shapeIssues(copy);
  if (issues.length > 0) throw new DataError(WHAT, issues);
  return copy as FormDefinition;
}

/** Definitions that were read: each is frozen to its last part, so reading it again would say the same. */
const read = new WeakSet<object>();

/**
 * Reads a form definition from untrusted JSON: shape, size, unique ids, references that are there and in reach, limits
 * that leave something, patterns, bindings, no circles, translations of what is there.
 * What comes back is a frozen copy.
 *
 * @throws DataError with a path and a stable code for each fault; the README lists the codes
 */
export function parseDefinition(input: unknown): FormDefinition {
  if (typeof input === 'object' && input !== null && read.has(input)) return input as FormDefinition;
  const definition = copyOf(input);
  const issues = definitionIssues(definition);
  if (issues.length > 0) throw new DataError(WHAT, issues);
  compile(definition);
  read.add(definition);
  return definition;
}
